/** The hours of a session as ranges of its days: what pages, calendars and structured data agree on. */

import { type CalendarDate, compareDates } from "../locale/fr/calendar-date.ts";
import { dayOfEnd, endsAtMidnight, endsNextDay, type TimeRange } from "../locale/fr/hours/time-range.ts";
import type { Session } from "./model.ts";

type Timed = Pick<Session, "date" | "endDate" | "start" | "end" | "hours">;

/** The ranges of each day, in order; none when no hour is known. */
export function rangesOf({ start, end, hours }: Timed): readonly TimeRange[] {
  if (hours !== undefined) return "ranges" in hours ? hours.ranges : [];
  return start === undefined ? [] : [{ start, end }];
}

/** Several days from the hour of the first to the hour of the last, without a break: « du vendredi 18 h au dimanche 12 h ». */
export function isStretch(session: Timed): boolean {
  const { date, endDate } = session;
  const [range, ...others] = rangesOf(session);
  if (range === undefined || others.length > 0 || date === undefined || endDate === undefined) return false;
  return compareDates(date, endDate) < 0 && endsNextDay(range) && !endsAtMidnight(range);
}

/** The day on which the clock shows the end of the session, for its last day. */
export function dayOfLastEnd(session: Timed, last: CalendarDate): CalendarDate {
  const range = rangesOf(session).at(-1);
  return range === undefined || isStretch(session) ? last : dayOfEnd(range, last);
}
