/** Sorts what is said of an event by edition, and puts together what the sources of one edition say. */
import { type CalendarDate, compareDates, isoDate } from "../../locale/fr/calendar-date.ts";
import { slug } from "../../locale/fr/slug.ts";
import { termKey } from "../../locale/fr/term-key.ts";
import type { DeclaredEdition, DeclaredEvent, EditionFacts } from "./declared.ts";
import { readEventName } from "./event-name.ts";
import type { EditionGroup, EventMention } from "./model.ts";

/** Something said of an edition: a line of `events.yml`, or a text. */
interface Saying {
  readonly facts: EditionFacts;
  readonly year: number | undefined;
  readonly declared?: DeclaredEdition;
  readonly mention?: EventMention;
}

/** The editions, newest first, and the texts that do not say theirs when there are several. */
export function editionsOf(
  declared: DeclaredEvent | undefined,
  mentions: readonly EventMention[],
): { readonly editions: readonly EditionGroup[]; readonly loose: readonly EventMention[] } {
  const sayings: readonly Saying[] = [
    ...(declared?.editions ?? []).map((edition) => ({ facts: edition, year: yearOf(edition), declared: edition })),
    ...mentions.map((mention) => ({ facts: mention.event, year: yearOfMention(mention), mention })),
  ];
  const years = new Map<number, Saying[]>();
  for (const saying of sayings) {
    if (saying.year === undefined) continue;
    const known = years.get(saying.year);
    if (known === undefined) years.set(saying.year, [saying]);
    else known.push(saying);
  }
  const undated = sayings.filter(({ year }) => year === undefined).flatMap(({ mention }) => mention ?? []);
  const editions = [...years].flatMap(([year, list]) => inOneYear(year, list)).sort(newestFirst);
  const [only] = editions;
  if (only === undefined || editions.length > 1) return { editions, loose: undated };
  const whole = [...only.mentions, ...undated];
  return { editions: [{ ...only, mentions: whole, facts: factsOf(only.declared, whole) }], loose: [] };
}

function yearOfMention(mention: EventMention): number | undefined {
  const { entry, event } = mention;
  return yearOf(event) ?? readEventName(event.name, entry.date.year).year;
}

/** An edition keeps the year in which it was first announced. */
function yearOf({ edition, date, formerDate }: EditionFacts): number | undefined {
  return /^(?:19|20)\d{2}$/u.test(edition ?? "") ? Number(edition) : (formerDate ?? date)?.year;
}

/** Two editions of one year have each a name and days of their own; anything else is one edition. */
function inOneYear(year: number, sayings: readonly Saying[]): readonly EditionGroup[] {
  const parts: Saying[][] = [];
  for (const saying of sayings) {
    const own = parts.find((part) => !part.some((other) => areTwo(other.facts, saying.facts)));
    if (own === undefined) parts.push([saying]);
    else own.push(saying);
  }
  return parts
    .map((part) => {
      const declared = part.map((saying) => saying.declared).find((edition) => edition !== undefined);
      const mentions = part.flatMap(({ mention }) => mention ?? []);
      return { declared, mentions, facts: factsOf(declared, mentions) };
    })
    .sort((a, b) => compareStarts(a.facts, b.facts))
    .map(({ declared, mentions, facts }, at) => ({
      id: at === 0 ? String(year) : `${year}-${slug(facts.edition ?? "") || at + 1}`,
      year,
      mentions,
      facts,
      ...(declared === undefined ? {} : { declared }),
    }));
}

function areTwo(a: EditionFacts, b: EditionFacts): boolean {
  if (a.edition === undefined || b.edition === undefined || termKey(a.edition) === termKey(b.edition)) return false;
  if (a.date === undefined || b.date === undefined) return false;
  const [first, second] = [a, b].map(({ date, formerDate }) => (formerDate ?? date) as CalendarDate);
  return first !== undefined && second !== undefined && !isWithin(first, second) && !isWithin(second, first);
}

/** True when one date is the other, or a day of the month that the other is. */
export function isWithin(date: CalendarDate, other: CalendarDate): boolean {
  return isoDate(date).startsWith(isoDate(other));
}

/** `events.yml` is right; then the newest text that says a thing. A day is preferred to its month. */
function factsOf(declared: DeclaredEdition | undefined, mentions: readonly EventMention[]): EditionFacts {
  const texts = [...mentions].sort(
    (a, b) => compareDates(changed(b), changed(a)) || (a.entry.file < b.entry.file ? -1 : 1),
  );
  const sources: readonly EditionFacts[] = [
    ...(declared === undefined ? [] : [declared]),
    ...texts.map(({ event }) => event),
  ];
  const said = <Key extends keyof EditionFacts>(key: Key) => sources.find((source) => source[key] !== undefined)?.[key];
  const dated = sources.find(({ date }) => date !== undefined);
  const precise = sources.find(
    ({ date }) =>
      date?.day !== undefined &&
      dated?.date?.day === undefined &&
      dated?.date !== undefined &&
      isWithin(date, dated.date),
  );
  const when = precise ?? dated;
  return {
    edition: said("edition"),
    date: when?.date,
    endDate:
      when?.endDate ?? sources.find(({ date, endDate }) => endDate !== undefined && isSame(date, when?.date))?.endDate,
    formerDate: said("formerDate"),
    status: said("status"),
    place: said("place"),
    online: said("online") === false ? undefined : said("online"),
    organizer: said("organizer"),
    url: said("url"),
    updated: said("updated"),
  };
}

function changed({ entry }: EventMention): CalendarDate {
  return entry.updated ?? entry.date;
}

function isSame(a: CalendarDate | undefined, b: CalendarDate | undefined): boolean {
  return a !== undefined && b !== undefined && compareDates(a, b) === 0;
}

function newestFirst(a: EditionGroup, b: EditionGroup): number {
  return b.year - a.year || compareStarts(b.facts, a.facts) || (a.id < b.id ? -1 : 1);
}

function compareStarts(a: EditionFacts, b: EditionFacts): number {
  if (a.date === undefined || b.date === undefined) return Number(a.date === undefined) - Number(b.date === undefined);
  return compareDates(a.date, b.date);
}
