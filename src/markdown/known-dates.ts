/** Compares dates found in a text with the session dates of its front matter. */
import { type CalendarDate, compareDates, isoDate } from "../locale/fr/calendar-date.ts";
import { dateText } from "../locale/fr/date-text.ts";
import type { KnownDates } from "./model.ts";

/** A session date off by up to a year is probably a typing error; further away it is another event. */
const NEAR_DAYS = 366;

/** True when a session takes place on that day (or in that month, when its day is unknown), or when the front matter gives the day for another reason. */
export function isKnown({ sessions, others }: KnownDates, date: CalendarDate): boolean {
  return (
    others.some((other) => covers(other, other, date)) ||
    sessions.some(({ date: first, endDate }) => covers(first, endDate ?? first, date))
  );
}

/** First day of the session nearest to a date, at most a year away; undefined when there is none. */
export function nearestSession({ sessions }: KnownDates, date: CalendarDate): CalendarDate | undefined {
  let best: CalendarDate | undefined;
  let least = NEAR_DAYS + 1;
  for (const { date: session } of sessions) {
    const days = Math.abs(dayNumber(session) - dayNumber(date));
    if (days < least) [best, least] = [session, days];
  }
  return best;
}

/** Year of the session held on a given day and month; undefined when several years have one, or none. */
export function yearOf({ sessions }: KnownDates, month: number, day: number): number | undefined {
  const years = new Set(
    sessions
      .flatMap(({ date, endDate }) => [date, endDate ?? date])
      .filter((date) => date.month === month && date.day === day)
      .map(({ year }) => year),
  );
  return years.size === 1 ? [...years][0] : undefined;
}

/** The session dates as text, at most four: « 15 janvier 2013, 11 février 2013 ». */
export function sessionsText({ sessions }: KnownDates): string {
  const texts = sessions.slice(0, 4).map(({ date }) => dateText(date));
  return texts.join(", ") + (sessions.length > texts.length ? "…" : "");
}

function covers(first: CalendarDate, last: CalendarDate, date: CalendarDate): boolean {
  if (first.day === undefined || last.day === undefined) {
    const month = isoDate(date).slice(0, 7);
    return isoDate(first).slice(0, 7) <= month && month <= isoDate(last).slice(0, 7);
  }
  return compareDates(first, date) <= 0 && compareDates(date, last) <= 0;
}

/** Approximate day count, precise enough to tell which of two dates is nearer. */
function dayNumber({ year, month, day }: CalendarDate): number {
  return year * 365.25 + month * 30.44 + (day ?? 15);
}
