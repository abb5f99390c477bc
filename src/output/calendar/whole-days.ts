/** The properties of what lasts whole days. */
import { addDays, type CalendarDate, isoDate } from "../../locale/fr/calendar-date.ts";
import type { CalendarProperty } from "./component.ts";

/** All-day properties; DTEND is exclusive (RFC 5545 §3.6.1). */
export function wholeDays(first: CalendarDate, last: CalendarDate): readonly CalendarProperty[] {
  return [
    ["dtstart", {}, "date", isoDate(first)],
    ["dtend", {}, "date", isoDate(addDays(last, 1))],
  ];
}

/** All the days of a month, or of the months until another. */
export function wholeMonths(first: CalendarDate, last: CalendarDate): readonly CalendarProperty[] {
  const after =
    last.month === 12 ? { year: last.year + 1, month: 1, day: 1 } : { year: last.year, month: last.month + 1, day: 1 };
  return wholeDays({ year: first.year, month: first.month, day: 1 }, addDays(after, -1));
}
