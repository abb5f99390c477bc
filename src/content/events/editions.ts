/** Sorts what is said of an event by edition, and puts together what the sources of one edition say. */
import { type CalendarDate, compareDates, isoDate } from "../../locale/fr/calendar-date.ts";
import { slug } from "../../locale/fr/slug.ts";
import { termKey } from "../../locale/fr/term-key.ts";
import type { DeclaredEvent, EditionFacts } from "./declared.ts";
import { readEventName } from "./event-name.ts";
import type { EditionGroup, EventMention } from "./model.ts";
import { occurrencesOf } from "./occurrences.ts";
import { factsOf, isSame, isWithin, type Saying } from "./said-facts.ts";

/** An edition before what is said of it is put together. */
interface Part extends Pick<EditionGroup, "id" | "isOccurrence" | "rule"> {
  readonly year: number | undefined;
  readonly sayings: readonly Saying[];
}

/** The editions, newest first, and the texts that do not say theirs when there are several. */
export function editionsOf(
  declared: DeclaredEvent | undefined,
  mentions: readonly EventMention[],
): { readonly editions: readonly EditionGroup[]; readonly loose: readonly EventMention[] } {
  const sayings = sayingsOf(declared, mentions);
  const occurrences = occurrencesIn(sayings);
  const others = sayings.filter((saying) => !occurrences.some((part) => part.sayings.includes(saying)));
  const busy = new Set(occurrences.map(({ year }) => year));
  const years = new Map<number | undefined, Saying[]>();
  const undated: Saying[] = [];
  for (const saying of others) {
    if (!isOfAnEdition(saying, busy)) {
      undated.push(saying);
      continue;
    }
    const known = years.get(saying.year);
    if (known === undefined) years.set(saying.year, [saying]);
    else known.push(saying);
  }
  const taken = new Set(occurrences.map(({ id }) => id));
  const yearly = [...years].flatMap(([year, list]) => inOneYear(year, list));
  const parts = [
    ...occurrences,
    ...yearly.map((part) => (taken.has(part.id) ? { ...part, id: `${part.id}-edition` } : part)),
  ];
  const [only] = parts;
  if (only === undefined || parts.length > 1) {
    const editions = parts.map(groupOf).sort(newestFirst);
    return { editions, loose: undated.flatMap(({ mention }) => mention ?? []) };
  }
  return { editions: [groupOf({ ...only, sayings: [...only.sayings, ...undated] })], loose: [] };
}

function sayingsOf(declared: DeclaredEvent | undefined, mentions: readonly EventMention[]): readonly Saying[] {
  return [
    ...(declared?.editions ?? []).map((edition) => ({
      facts: edition,
      year: yearOf(edition),
      declared: edition,
    })),
    ...mentions.flatMap((mention): readonly Saying[] => {
      const occurrences = occurrencesOf(mention.event);
      if (occurrences.length > 0)
        return occurrences.map((occurrence) => {
          const { facts } = occurrence;
          return { facts, year: yearOf(facts), occurrence, mention };
        });
      return [{ facts: mention.event, year: yearOfMention(mention), mention }];
    }),
  ];
}

/** The dates of an event that comes back, each with the texts that speak of that day. */
function occurrencesIn(sayings: readonly Saying[]): readonly Part[] {
  const parts = new Map<string, Saying[]>();
  for (const saying of sayings) {
    if (saying.occurrence === undefined) continue;
    const { id } = saying.occurrence;
    const known = parts.get(id);
    if (known === undefined) parts.set(id, [saying]);
    else known.push(saying);
  }
  for (const saying of sayings) {
    const { date } = saying.facts;
    if (saying.occurrence !== undefined || date === undefined) continue;
    const own = [...parts.values()].find(([first]) => first !== undefined && isOfDay(first.facts, saying.facts));
    own?.push(saying);
  }
  return [...parts].map(([id, list]): Part => {
    const [{ year, occurrence } = { year: undefined }] = list;
    const rule = occurrence?.rule;
    return { id, isOccurrence: true, year, sayings: list, ...(rule === undefined ? {} : { rule }) };
  });
}

function groupOf({ id, isOccurrence, rule, year, sayings }: Part): EditionGroup {
  const declared = sayings.map((saying) => saying.declared).find((edition) => edition !== undefined);
  return {
    id,
    ...(isOccurrence ? { isOccurrence } : {}),
    ...(rule === undefined ? {} : { rule }),
    ...(year === undefined ? {} : { year }),
    mentions: [...new Set(sayings.flatMap(({ mention }) => mention ?? []))],
    facts: factsOf(sayings),
    ...(declared === undefined ? {} : { declared }),
  };
}

/** A text that says neither the year nor anything of the date is about the event in general; so is one that says no more than the year of several dates. */
function isOfAnEdition({ year, declared, facts }: Saying, busy: ReadonlySet<number | undefined>): boolean {
  if (declared !== undefined || facts.loose !== undefined) return true;
  return year !== undefined && (facts.date !== undefined || !busy.has(year));
}

function yearOfMention(mention: EventMention): number | undefined {
  const { entry, event } = mention;
  return yearOf(event) ?? readEventName(event.name, entry.date.year).year;
}

/** An edition keeps the year in which it was first announced. */
function yearOf({ edition, date, formerDate, loose }: EditionFacts): number | undefined {
  if (/^(?:19|20)\d{2}$/u.test(edition ?? "")) return Number(edition);
  return (formerDate ?? date ?? loose?.from)?.year;
}

/** Two editions of one year have each a name and days of their own, or each a line of `events.yml`; anything else is one edition, of its own day when there are several. Those whose year is not known have only names. */
function inOneYear(year: number | undefined, sayings: readonly Saying[]): readonly Part[] {
  const parts: Saying[][] = [];
  for (const saying of sayings) {
    const may = parts.filter(
      (part) => !part.some((other) => areListedApart(other, saying) || areTwo(other.facts, saying.facts, year)),
    );
    const own = may.find((part) => part.some((other) => isOfDay(other.facts, saying.facts))) ?? may[0];
    if (own === undefined) parts.push([saying]);
    else own.push(saying);
  }
  return parts
    .map((part) => ({ part, facts: factsOf(part) }))
    .sort((a, b) => compareStarts(a.facts, b.facts))
    .map(({ part, facts }, at) => ({
      id: at === 0 ? (year === undefined ? TO_COME : String(year)) : idOf(facts, year, at),
      year,
      sayings: part,
    }));
}

/** By its name, else by the day for which it was first announced. */
function idOf({ edition, date, formerDate }: EditionFacts, year: number | undefined, at: number): string {
  const name = slug(edition ?? "");
  const first = formerDate ?? date;
  return name === "" && first !== undefined ? isoDate(first) : `${year ?? TO_COME}-${name || at + 1}`;
}

/** True when one says the day of the other, or the day from which it was moved. */
function isOfDay({ date, formerDate }: EditionFacts, said: EditionFacts): boolean {
  return isSame(date, said.date) || isSame(formerDate, said.date);
}

/** Two lines of `events.yml` that give two dates. */
function areListedApart(a: Saying, b: Saying): boolean {
  const [first, second] = [a.facts.date, b.facts.date];
  if (a.declared === undefined || b.declared === undefined || first === undefined || second === undefined) return false;
  return !isWithin(first, second) && !isWithin(second, first);
}

/** The id of an edition until its year is known. */
const TO_COME = "a-venir";

function areTwo(a: EditionFacts, b: EditionFacts, year: number | undefined): boolean {
  if (a.edition === undefined || b.edition === undefined || termKey(a.edition) === termKey(b.edition)) return false;
  if (year === undefined) return true;
  if (a.date === undefined || b.date === undefined) return false;
  const [first, second] = [a, b].map(({ date, formerDate }) => (formerDate ?? date) as CalendarDate);
  return first !== undefined && second !== undefined && !isWithin(first, second) && !isWithin(second, first);
}

/** One whose year is not known is to come. */
function newestFirst(a: EditionGroup, b: EditionGroup): number {
  if (a.year === undefined || b.year === undefined)
    return Number(a.year !== undefined) - Number(b.year !== undefined) || (a.id < b.id ? -1 : 1);
  return b.year - a.year || compareStarts(b.facts, a.facts) || (a.id < b.id ? -1 : 1);
}

function compareStarts(a: EditionFacts, b: EditionFacts): number {
  if (a.date === undefined || b.date === undefined) return Number(a.date === undefined) - Number(b.date === undefined);
  return compareDates(a.date, b.date);
}
