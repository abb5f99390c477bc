/** The dates by which search filters and sorts: what is to come, and the months when a text was published or what it is about took place. */
import { type CalendarDate, compareDates, isoDate } from "../locale/fr/calendar-date.ts";
import type { Post, SiteEdition } from "./model.ts";

type Filters = readonly (readonly [name: string, value: string])[];

/** What is to come: the date of an edition that is not cancelled. */
export function comingDate({ time, standing, facts: { date } }: SiteEdition): readonly CalendarDate[] {
  return standing !== "cancelled" && date !== undefined && time !== "past" ? [date] : [];
}

/** The dates of the sessions to come that are not cancelled, and of the announced edition that is neither over nor cancelled. */
export function comingDates({ edition, sessions }: Post): readonly CalendarDate[] {
  const coming = sessions.filter(
    ({ time, session }) => (time === "upcoming" || time === "ongoing") && session.status !== "cancelled",
  );
  return [
    ...(edition === undefined ? [] : comingDate(edition)),
    ...coming.flatMap(({ session: { date } }) => date ?? []),
  ];
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

export function heldOn({ facts: { date, endDate } }: SiteEdition): readonly CalendarDate[] {
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

/** A year and a month for each date. */
export function periodFilters(dates: readonly CalendarDate[]): Filters {
  return [
    ...unique(dates.map(({ year }) => String(year))).map((year) => ["annee", year] as const),
    ...unique(dates.map(({ year, month }) => isoDate({ year, month }))).map((month) => ["mois", month] as const),
  ];
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
