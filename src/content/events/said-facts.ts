/** What the sources of one edition say together: `events.yml` first, then the newest text that says a thing. */
import { type CalendarDate, compareDates, isoDate } from "../../locale/fr/calendar-date.ts";
import type { LooseDate } from "../../locale/fr/loose-date.ts";
import type { DeclaredEdition, EditionFacts } from "./declared.ts";
import type { EventMention } from "./model.ts";
import type { Occurrence } from "./occurrences.ts";

/** Something said of an edition: a line of `events.yml`, or a text. */
export interface Saying {
  readonly facts: EditionFacts;
  readonly year: number | undefined;
  /** The date that it says, of an event that comes back. */
  readonly occurrence?: Occurrence;
  readonly declared?: DeclaredEdition;
  readonly mention?: EventMention;
}

/** `events.yml` is right; then the newest text that says a thing. A day is preferred to its month, and both to words that hold them. */
export function factsOf(sayings: readonly Saying[]): EditionFacts {
  const [declared] = sayings.flatMap((saying) => saying.declared ?? []);
  const texts = sayings
    .flatMap(({ facts, mention }) => (mention === undefined ? [] : [{ facts, entry: mention.entry }]))
    .sort((a, b) => compareDates(changed(b), changed(a)) || (a.entry.file < b.entry.file ? -1 : 1));
  const sources: readonly EditionFacts[] = [
    ...(declared === undefined ? [] : [declared]),
    ...texts.map(({ facts }) => facts),
  ];
  const said = <Key extends keyof EditionFacts>(key: Key) => sources.find((source) => source[key] !== undefined)?.[key];
  const timed = sources.find(({ start, hours }) => start !== undefined || hours !== undefined);
  const online = said("online");
  return {
    edition: said("edition"),
    ...whenOf(sources),
    formerDate: said("formerDate"),
    start: timed?.start,
    end: timed?.end,
    hours: timed?.hours,
    zone: timed?.zone ?? said("zone"),
    status: said("status"),
    place: said("place"),
    online: online === false ? undefined : online,
    price: said("price"),
    seats: said("seats"),
    seatsLeft: said("seatsLeft"),
    registration: said("registration"),
    access: said("access"),
    organizer: said("organizer"),
    url: said("url"),
    updated: said("updated"),
  };
}

/** The date of the first source that says it, or a more exact one of another that does not contradict it. */
function whenOf(sources: readonly EditionFacts[]): Pick<EditionFacts, "date" | "endDate" | "loose"> {
  const first = sources.find(({ date, loose }) => date !== undefined || loose !== undefined);
  if (first === undefined) return {};
  const former = sources.flatMap(({ formerDate }) => formerDate ?? []);
  const exact = sources.filter(
    ({ date }) => date !== undefined && isRefined(date, first) && !former.some((day) => compareDates(day, date) === 0),
  );
  const when = exact.find(({ date }) => date?.day !== undefined) ?? exact[0] ?? first;
  if (when.date === undefined) return { loose: when.loose };
  return {
    date: when.date,
    endDate:
      when.endDate ?? sources.find(({ date, endDate }) => endDate !== undefined && isSame(date, when.date))?.endDate,
  };
}

/** True when a date says more than a month that holds it, or than words that allow it. */
function isRefined(date: CalendarDate, { date: month, loose }: EditionFacts): boolean {
  if (month !== undefined) return month.day === undefined && date.day !== undefined && isWithin(date, month);
  return loose !== undefined && isAllowed(date, loose);
}

/** True when words about a date may mean that one: « automne 2027 » allows October 2027, « à venir » any. */
function isAllowed(date: CalendarDate, { from, last }: LooseDate): boolean {
  if (from === undefined || last === undefined) return true;
  return isoDate(date).slice(0, 7) >= isoDate(from) && isoDate(date) <= isoDate(last);
}

function changed({ entry }: Pick<EventMention, "entry">): CalendarDate {
  return entry.updated ?? entry.date;
}

export function isSame(a: CalendarDate | undefined, b: CalendarDate | undefined): boolean {
  return a !== undefined && b !== undefined && compareDates(a, b) === 0;
}

/** True when one date is the other, or a day of the month that the other is. */
export function isWithin(date: CalendarDate, other: CalendarDate): boolean {
  return isoDate(date).startsWith(isoDate(other));
}
