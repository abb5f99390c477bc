/** The dates by which search filters and sorts: what is to come, and the months when a text was published or what it is about took place. */
import { type CalendarDate, compareDates, isoDate } from "../locale/fr/calendar-date.ts";
import { dateText } from "../locale/fr/date-text.ts";
import { announcedEdition, compareItems, isComing, occasionOf, statusOf } from "./agenda-item.ts";
import type { AgendaItem, Post, SiteEdition, SiteEvent } from "./model.ts";

type Filters = readonly (readonly [name: string, value: string])[];

/** The date of what is neither over nor cancelled; of words, the month in which what they allow begins. */
export function comingDate(item: AgendaItem): readonly CalendarDate[] {
  const { status, date, loose } = occasionOf(item);
  const when = date ?? loose?.from;
  return status !== "cancelled" && when !== undefined && item.time !== "past" ? [when] : [];
}

/** The dates of the sessions to come that are not cancelled, and of the announced edition that is neither over nor cancelled. */
export function comingDates({ edition, sessions }: Post): readonly CalendarDate[] {
  return [...(edition === undefined ? [] : [edition]), ...sessions].flatMap(comingDate);
}

/** The date that tells a result: what sorts it, and the words that say no more than is known. */
export interface ShownDate {
  readonly date: CalendarDate;
  /** « 15 janvier 2013 », « automne 2028 ». */
  readonly text: string;
}

/** When a training takes place, next or last; when another text was published. */
export function shownDate({ entry, sessions }: Post): ShownDate {
  const published = { date: entry.date, text: dateText(entry.date) };
  if (entry.base !== "formation") return published;
  const planned = sessions.filter((session) => statusOf(session) !== "cancelled").sort(compareItems);
  const next = planned.filter(isComing).flatMap(said)[0];
  return next ?? planned.flatMap(said).at(-1) ?? published;
}

/** When the edition that an event announces takes place; of one that says no date, that of the newest that does. */
export function shownEdition(event: SiteEvent): ShownDate | undefined {
  const announced = announcedEdition(event);
  return [announced, ...event.editions].flatMap((edition) => (edition === undefined ? [] : said(edition)))[0];
}

function said(item: AgendaItem): readonly ShownDate[] {
  const { date, loose } = occasionOf(item);
  if (date !== undefined) return [{ date, text: dateText(date) }];
  return loose?.from === undefined ? [] : [{ date: loose.from, text: loose.words }];
}

export function comingFilter(dates: readonly CalendarDate[]): Filters {
  return dates.length > 0 ? [["avenir", "oui"]] : [];
}

export function nextOf(dates: readonly CalendarDate[]): { readonly nextDate?: string } {
  const [next] = [...dates].sort(compareDates);
  return next === undefined ? {} : { nextDate: isoDate({ ...next, day: next.day ?? 99 }) };
}

/** When a text was published, and when what it is about took place or will. */
export function publishedAndHeld({ entry, edition, sessions }: Post): readonly CalendarDate[] {
  return [
    entry.date,
    ...sessions.flatMap(({ session: { date, endDate } }) => monthsBetween(date, endDate)),
    ...(edition === undefined ? [] : heldOn(edition)),
  ];
}

export function heldOn({ date, endDate }: SiteEdition): readonly CalendarDate[] {
  return monthsBetween(date, endDate);
}

/** Each month from one date to the other, at most a year. */
function monthsBetween(start: CalendarDate | undefined, end: CalendarDate | undefined): readonly CalendarDate[] {
  if (start === undefined) return [];
  const first = start.year * 12 + start.month - 1;
  const last = end === undefined ? first : Math.min(end.year * 12 + end.month - 1, first + 11);
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, at) => ({
    year: Math.floor((first + at) / 12),
    month: ((first + at) % 12) + 1,
  }));
}

/** The years of sessions of which no more than « automne 2027 » is known. */
export function looseYears({ sessions }: Post): readonly number[] {
  return sessions.flatMap(({ session: { loose } }) => loose?.from?.year ?? []);
}

/** A year and a month for each date, and other years. */
export function periodFilters(dates: readonly CalendarDate[], years: readonly number[] = []): Filters {
  return [
    ...unique([...dates.map(({ year }) => year), ...years].map(String)).map((year) => ["annee", year] as const),
    ...unique(dates.map(({ year, month }) => isoDate({ year, month }))).map((month) => ["mois", month] as const),
  ];
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
