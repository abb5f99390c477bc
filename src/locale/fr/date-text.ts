// Formats dates and date ranges in words, as in Quebec (OQLF).

import { addDays, type CalendarDate, compareDates, weekday } from "./calendar-date.ts";

/** Month names, January first. */
export const MONTHS = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
] as const;

/** Names of the days of the week, Monday first (ISO 8601). */
export const WEEKDAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"] as const;

const NBSP = "\u00a0";
const FIRST_TEXT = "1er";
const FIRST_HTML = "1<sup>er</sup>";

/** « 15 janvier 2013 », « 1er mars 2013 », « mars 2013 »; no-break space between day and month, ordinary space before the year. */
export function dateText(date: CalendarDate): string {
  return dayMonthYear(date, FIRST_TEXT);
}

/** `dateText` as HTML: « 1<sup>er</sup> mars 2013 ». */
export function dateHtml(date: CalendarDate): string {
  return dayMonthYear(date, FIRST_HTML);
}

/** « mardi 15 janvier 2013 », without comma or capital (OQLF); a whole month is « mars 2013 ». */
export function longDateText(date: CalendarDate): string {
  if (date.day === undefined) return dateText(date);
  return `${WEEKDAYS[weekday(date) - 1]} ${dateText(date)}`;
}

/** « mars 2013 ». */
export function monthText(year: number, month: number): string {
  return `${MONTHS[month - 1]} ${year}`;
}

/** « du 19 au 22 février 2013 », « les 1er et 2 mai 2013 » for two consecutive days, « de mars à avril 2013 » between months; a single date when there is no end or when it equals the start. */
export function rangeText(start: CalendarDate, end?: CalendarDate): string {
  return range(start, end, FIRST_TEXT);
}

/** `rangeText` as HTML, with `1<sup>er</sup>`. */
export function rangeHtml(start: CalendarDate, end?: CalendarDate): string {
  return range(start, end, FIRST_HTML);
}

function range(start: CalendarDate, end: CalendarDate | undefined, first: string): string {
  if (end === undefined || compareDates(start, end) === 0) return dayMonthYear(start, first);
  const last = dayMonthYear(end, first);
  if (start.day !== undefined && end.day !== undefined && compareDates(addDays(start, 1), end) === 0) {
    return `les ${shortStart(start, end, first)} et ${last}`;
  }
  const from = start.day === undefined ? monthArticle(start) : "du ";
  return `${from}${shortStart(start, end, first)} ${end.day === undefined ? "à" : "au"} ${last}`;
}

/** The start, without the year or month that the end repeats. */
function shortStart(start: CalendarDate, end: CalendarDate, first: string): string {
  if (start.year !== end.year) return dayMonthYear(start, first);
  const sameMonth = start.month === end.month && end.day !== undefined;
  if (start.day === undefined) return `${MONTHS[start.month - 1]}`;
  return sameMonth ? dayText(start.day, first) : `${dayText(start.day, first)}${NBSP}${MONTHS[start.month - 1]}`;
}

function monthArticle(date: CalendarDate): string {
  return /^[ao]/.test(MONTHS[date.month - 1] ?? "") ? "d’" : "de ";
}

function dayMonthYear(date: CalendarDate, first: string): string {
  const month = monthText(date.year, date.month);
  return date.day === undefined ? month : `${dayText(date.day, first)}${NBSP}${month}`;
}

function dayText(day: number, first: string): string {
  return day === 1 ? first : String(day);
}
