// A calendar day, or a whole month, as editors write it: neither an instant nor a JS Date, and without a time zone.

import { DateTime } from "luxon";

/** A calendar day, or a whole month when `day` is absent. Always frozen. */
export type CalendarDate = { readonly year: number; readonly month: number; readonly day?: number };

/** Why a text is not a date: the day does not exist, the text is no date at all, or it could be two dates. */
type DateError = "impossible" | "unreadable" | "ambiguous";

type DateReading = { readonly date: CalendarDate } | { readonly error: DateError };

const MONTH_STEMS = ["jan", "fev", "mar", "avr", "mai", "juin", "juil", "aou", "sep", "oct", "nov", "dec"] as const;
const MONTH_NAMES =
  /^(?:janv?(?:ier)?|fevr?(?:ier)?|mars?|avr(?:il)?|mai|juin|juil(?:let)?|aout?|sept?(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?)$/;
/** Where English names differ, or are shortened otherwise. */
const ENGLISH_MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  feb: 2,
  march: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
};
const WEEKDAY_NAMES = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

const ISO =
  /^(\d{4})([-/])(\d{1,2})(?:\2(\d{1,2})(?:[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)? ?(?:z|[+-]\d{2}:?\d{2})?)?)?$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const NUMERIC = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const WRITTEN =
  /^(?:le )?(?:(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:lun|mar|merc?|jeu|vend?|sam|dim)(?=[. ])),?\.? (?:le )?)?(\d{1,2}|premier) ?(?:er )?([a-z]+)\.?,? (\d{4})$/;
const MONTH_FIRST = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const MONTH_ONLY = /^([a-z]+)\.? (\d{4})$/;

/** Parses a date as Quebec editors type it: ISO 8601 (a time after it is dropped), « 20270115 », day and month in words, a month alone, or digits with slashes when only one order is possible. */
export function parseDate(text: string): DateReading {
  const plain = simplified(text);
  const iso = ISO.exec(plain);
  const compact = COMPACT.exec(plain);
  if (compact) return reading(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  if (iso) return reading(Number(iso[1]), Number(iso[3]), iso[4] === undefined ? undefined : Number(iso[4]));
  const numeric = NUMERIC.exec(plain);
  if (numeric) return numericReading(Number(numeric[1]), Number(numeric[3]), Number(numeric[4]));
  const written = WRITTEN.exec(plain);
  if (written) {
    const day = written[2] === "premier" ? 1 : Number(written[2]);
    const found = reading(Number(written[4]), monthNumber(written[3]), day);
    // « lundi 15 janvier 2013 » was a Tuesday: which half is wrong cannot be known.
    if ("date" in found && written[1] && !isWeekday(found.date, written[1])) {
      return { error: "impossible" };
    }
    return found;
  }
  const english = MONTH_FIRST.exec(plain);
  if (english) return reading(Number(english[3]), monthNumber(english[1]), Number(english[2]));
  const month = MONTH_ONLY.exec(plain);
  if (month) return reading(Number(month[2]), monthNumber(month[1]), undefined);
  return { error: "unreadable" };
}

/** Returns the frozen date of an ISO string « 2013-03 » or « 2013-03-15 »; throws a RangeError on anything else. */
export function dateFromIso(iso: string): CalendarDate {
  const found = /^\d{4}-\d{2}(?:-\d{2})?$/.test(iso) ? parseDate(iso) : undefined;
  if (!found || "error" in found) throw new RangeError(`Not an ISO calendar date: ${iso}`);
  return found.date;
}

/** « 2013-03-15 », or « 2013-03 » for a whole month (ISO 8601, valid in `<time datetime>`). */
export function isoDate(date: CalendarDate): string {
  const month = `${String(date.year).padStart(4, "0")}-${String(date.month).padStart(2, "0")}`;
  return date.day === undefined ? month : `${month}-${String(date.day).padStart(2, "0")}`;
}

/** Compares for sorting: negative, zero or positive; a whole month comes after all its days. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || (a.day ?? 99) - (b.day ?? 99);
}

/** Returns the day `count` days later (earlier if negative); throws a RangeError on a whole month. */
export function addDays(date: CalendarDate, count: number): CalendarDate {
  return dayOf(toLuxon(date).plus({ days: count }));
}

/** Number of days from a day to another, negative when the second comes first; throws a RangeError on a whole month. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toLuxon(to).diff(toLuxon(from), "days").days;
}

/** Number of days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  return DateTime.utc(year, month).daysInMonth ?? Number.NaN;
}

/** ISO day of the week, Monday 1 to Sunday 7; throws a RangeError on a whole month. */
export function weekday(date: CalendarDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return toLuxon(date).weekday;
}

/** The day for luxon, in UTC, where every day has 24 hours; throws a RangeError on a whole month. */
export function toLuxon(date: CalendarDate): DateTime<true> {
  if (date.day === undefined) throw new RangeError(`A whole month has no day: ${isoDate(date)}`);
  return DateTime.utc(date.year, date.month, date.day) as DateTime<true>;
}

/** The day of a moment of luxon's. */
export function dayOf({ year, month, day }: DateTime<true>): CalendarDate {
  return Object.freeze({ year, month, day });
}

function simplified(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[‐‑‒–]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** « mardi », or « mar » before a full stop. */
function isWeekday(date: CalendarDate, name: string): boolean {
  return WEEKDAY_NAMES[weekday(date) - 1]?.startsWith(name) === true;
}

function monthNumber(name = ""): number | undefined {
  if (Object.hasOwn(ENGLISH_MONTHS, name)) return ENGLISH_MONTHS[name];
  if (!MONTH_NAMES.test(name)) return undefined;
  return MONTH_STEMS.findIndex((stem) => name.startsWith(stem)) + 1;
}

function numericReading(first: number, second: number, year: number): DateReading {
  if (first > 12) return reading(year, second, first);
  if (second > 12) return reading(year, first, second);
  // 03/03/2013 is the same day in both orders.
  return first === second ? reading(year, first, second) : { error: "ambiguous" };
}

function reading(year: number, month: number | undefined, day: number | undefined): DateReading {
  if (month === undefined || year < 1000) return { error: "unreadable" };
  if (month < 1 || month > 12) return { error: "impossible" };
  if (day === undefined) return { date: Object.freeze({ year, month }) };
  if (day < 1 || day > daysInMonth(year, month)) return { error: "impossible" };
  return { date: Object.freeze({ year, month, day }) };
}
