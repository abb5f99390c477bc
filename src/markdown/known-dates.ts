/** The dates that a training's front matter says, to compare with those of its text. It reads no text itself. */
import { type CalendarDate, compareDates, isoDate } from "../french/calendar-date.ts";
import { dateText } from "../french/date-text.ts";
import type { KnownDates } from "./model.ts";

/** A session moved by a year is a slip; a day further away is another story. */
const NEAR_DAYS = 366;

/** True when a session is held on that day, or in that month when its day is not known, or when the front matter says the day for another reason. */
export function isKnown({ sessions, others }: KnownDates, date: CalendarDate): boolean {
  return (
    others.some((other) => covers(other, other, date)) ||
    sessions.some(({ date: first, endDate }) => covers(first, endDate ?? first, date))
  );
}

/** The first day of the session nearest to a date, at most a year away. */
export function nearestSession({ sessions }: KnownDates, date: CalendarDate): CalendarDate | undefined {
  let best: CalendarDate | undefined;
  let least = NEAR_DAYS + 1;
  for (const { date: session } of sessions) {
    const days = Math.abs(dayNumber(session) - dayNumber(date));
    if (days < least) [best, least] = [session, days];
  }
  return best;
}

/** The year of the session held on a day and month, when only one year has one. */
export function yearOf({ sessions }: KnownDates, month: number, day: number): number | undefined {
  const years = new Set(
    sessions
      .flatMap(({ date, endDate }) => [date, endDate ?? date])
      .filter((date) => date.month === month && date.day === day)
      .map(({ year }) => year),
  );
  return years.size === 1 ? [...years][0] : undefined;
}

/** « 15 janvier 2013, 11 février 2013 »: the sessions, at most four. */
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

/** Days, near enough to say which of two dates is the nearer. */
function dayNumber({ year, month, day }: CalendarDate): number {
  return year * 365.25 + month * 30.44 + (day ?? 15);
}
