// A start and an end on the clock, of one day: « 9 h à 12 h », « 19 h à minuit », « 22 h à 2 h » the day after.

import { addDays, type CalendarDate } from "../calendar-date.ts";
import { type ClockTime, minutesOf, timeText } from "../clock-time.ts";

/** An end that does not follow the start is on the next day; 0 h ends the day itself. */
export interface TimeRange {
  readonly start: ClockTime;
  readonly end?: ClockTime | undefined;
}

const DAY = 24 * 60;
/** From this length on, an end before the start is more likely a mistake than a night. */
const LONGEST_NIGHT = 6 * 60;

/** Minutes from the start to the end; undefined when the end is unknown. */
export function minutesIn({ start, end }: TimeRange): number | undefined {
  if (end === undefined) return undefined;
  const minutes = minutesOf(end) - minutesOf(start);
  return minutes > 0 ? minutes : minutes + DAY;
}

/** True when the range ends at 0 h or later in the night. */
export function endsNextDay({ start, end }: TimeRange): boolean {
  return end !== undefined && minutesOf(end) <= minutesOf(start);
}

/** True for an end at « minuit » or « 24 h »: the end of the day. */
export function endsAtMidnight({ end }: TimeRange): boolean {
  return end !== undefined && minutesOf(end) === 0;
}

/** True when one day can hold the range: it ends that day, at midnight, or within six hours of a start in the evening. */
export function fitsOneDay(range: TimeRange): boolean {
  return !endsNextDay(range) || endsAtMidnight(range) || (minutesIn(range) ?? 0) < LONGEST_NIGHT;
}

/** The day on which the clock shows the end, for a range that begins on a day. */
export function dayOfEnd(range: TimeRange, day: CalendarDate): CalendarDate {
  return endsNextDay(range) ? addDays(day, 1) : day;
}

/** « de 9 h à 16 h 30 », « à 9 h » when no end is known, « de 19 h à minuit », « de 22 h à 2 h le lendemain ». */
export function timeRangeText(range: TimeRange): string {
  const { start, end } = range;
  if (end === undefined) return `à ${timeText(start)}`;
  if (endsAtMidnight(range)) return `de ${timeText(start)} à minuit`;
  return `de ${timeText(start)} à ${timeText(end)}${endsNextDay(range) ? " le lendemain" : ""}`;
}

/** « de 9 h à 12 h et de 13 h à 16 h ». */
export function timeRangesText(ranges: readonly TimeRange[]): string {
  const words = ranges.map(timeRangeText);
  const last = words.pop() ?? "";
  return words.length === 0 ? last : `${words.join(", ")} et ${last}`;
}
