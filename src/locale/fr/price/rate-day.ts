// The day of a rate, whose year may be unknown: whether it exists, and the one before or after it.
import { addDays, daysInMonth } from "../calendar-date.ts";
import type { RateDay } from "./price.ts";

/** A year with a February 29, for days that name none. */
const LEAP_YEAR = 2024;

/** True for a day of the calendar; « 31 février » is none. */
export function isDay({ day, month, year = LEAP_YEAR }: RateDay): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** Returns the day `count` days later (earlier if negative), with a year only when the day has one. */
export function moveDay({ day, month, year }: RateDay, count: number): RateDay {
  const moved = addDays({ year: year ?? LEAP_YEAR, month, day }, count);
  const found = { day: moved.day ?? day, month: moved.month };
  return year === undefined ? found : { ...found, year: moved.year };
}
