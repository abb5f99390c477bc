// A rule that gives days, « un mardi sur deux du 2 février au 30 mars 2027 », and the days that it gives.

import type { DateTime } from "luxon";
import { type CalendarDate, compareDates, dayOf, toLuxon } from "../calendar-date.ts";

/** Days of the week (Monday 1), each week or one in `every`; or the first, second… of each month (-1: the last); or days of each month by their number. */
export interface Rhythm {
  readonly weekdays: readonly number[];
  readonly every?: number | undefined;
  readonly ordinals?: readonly number[] | undefined;
  readonly monthDays?: readonly number[] | undefined;
}

/** Both bounds are days, included. */
export interface Period {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/** More than a year of days is a mistake, or a calendar of another kind. */
export const MOST_DAYS = 366;

/** The days of a rhythm within a period, in order, at most one more than `MOST_DAYS`; a period of more than twenty years gives none beyond. */
export function daysOf(
  { weekdays, every = 1, ordinals, monthDays }: Rhythm,
  { from, until }: Period,
): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  const last = Math.min(toLuxon(until).toMillis(), toLuxon(from).plus({ years: 20 }).toMillis());
  let firstWeek: DateTime | undefined;
  for (let day = toLuxon(from); day.toMillis() <= last && days.length <= MOST_DAYS; day = day.plus({ days: 1 })) {
    if (!weekdays.includes(day.weekday) || (ordinals !== undefined && !ordinals.some((nth) => isNth(day, nth))))
      continue;
    if (monthDays !== undefined && !monthDays.includes(day.day)) continue;
    firstWeek ??= day.startOf("week");
    if (Math.round(day.startOf("week").diff(firstWeek, "weeks").weeks) % every !== 0) continue;
    days.push(dayOf(day));
  }
  return days;
}

/** The day some weeks later. */
export function weeksLater(date: CalendarDate, weeks: number): CalendarDate {
  return dayOf(toLuxon(date).plus({ weeks }));
}

/** The days that are in none of the others. */
export function daysExcept(days: readonly CalendarDate[], others: readonly CalendarDate[]): readonly CalendarDate[] {
  return days.filter((day) => others.every((other) => compareDates(day, other) !== 0));
}

function isNth(day: DateTime, nth: number): boolean {
  return nth === -1 ? day.plus({ weeks: 1 }).month !== day.month : Math.ceil(day.day / 7) === nth;
}
