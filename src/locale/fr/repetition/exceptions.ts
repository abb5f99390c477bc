// The days that a rule leaves out: « sauf les 9 et 16 mars », « sauf du 1er au 5 mars », « sauf le lundi de Pâques ».

import { addDays, type CalendarDate, compareDates, parseDate } from "../calendar-date.ts";
import { dateText } from "../date-text.ts";
import { holiday } from "./holidays.ts";
import { daysOf, type Period } from "./repetition.ts";
import { joined } from "./rhythm.ts";

/** Each exception with its days, in the order written; undefined when one cannot be read. */
export function exceptionsOf(typed: string, { from, until }: Period): readonly (readonly CalendarDate[])[] | undefined {
  const parts = typed
    .replace(/^(?:les?|du (?=\d+(?:er)? [a-z]+$)) ?/u, "")
    .split(/, (?:et )?(?:les? )?| et (?:les? )?/u);
  const found: (readonly CalendarDate[])[] = [];
  let borrowed = "";
  for (const part of parts.toReversed()) {
    const week = /^(?:la )?semaine du (.+)$/u.exec(part)?.[1];
    const named = namedDay(part, { from, until });
    if (named !== undefined) {
      borrowed = `${monthOf(named)} ${named.year}`;
      found.unshift([named]);
      continue;
    }
    if (week !== undefined) {
      const start = exceptionDay(week, borrowed, { from, until });
      if (start === undefined) return undefined;
      found.unshift(daysOf({ weekdays: [1, 2, 3, 4, 5, 6, 7] }, { from: start, until: addDays(start, 6) }));
      continue;
    }
    const [, first = "", last = ""] = /^(?:du |de )?(.+?) au (.+)$/u.exec(part) ?? [];
    const end = exceptionDay(last === "" ? part : last, borrowed, { from, until });
    if (end === undefined) return undefined;
    borrowed = `${monthOf(end)} ${end.year}`;
    const start = last === "" ? end : exceptionDay(first.replace(/^du /u, ""), borrowed, { from, until });
    if (start === undefined || compareDates(start, end) > 0) return undefined;
    found.unshift(daysOf({ weekdays: [1, 2, 3, 4, 5, 6, 7] }, { from: start, until: end }));
  }
  return found;
}

/** « le lundi de Pâques », within the period. */
function namedDay(name: string, { from, until }: Period): CalendarDate | undefined {
  const days = [...new Set([from.year, until.year])].flatMap((year) => holiday(name, year) ?? []);
  return days.find((day) => compareDates(from, day) <= 0 && compareDates(day, until) <= 0) ?? days[0];
}

/** « 16 mars », in the year of the rule; « 9 » of « 9 et 16 mars ». */
function exceptionDay(typed: string, borrowed: string, { from, until }: Period): CalendarDate | undefined {
  const whole = /^\d{1,2}(?:er)?$/u.test(typed) ? `${typed} ${borrowed}` : typed;
  const years = [...new Set([from.year, until.year])];
  const readings = [whole, ...years.map((year) => `${whole} ${year}`)].flatMap((each) => {
    const read = parseDate(each);
    return "date" in read && read.date.day !== undefined ? [read.date] : [];
  });
  return readings.find((day) => compareDates(from, day) <= 0 && compareDates(day, until) <= 0) ?? readings[0];
}

/** « , sauf le 9 mars et le 16 mars »; nothing without exceptions. */
export function exceptionsText(left: readonly (readonly CalendarDate[])[], { from, until }: Period): string {
  const text = (date: CalendarDate | undefined) =>
    date === undefined ? "" : from.year === until.year ? dateText(date).replace(/ \d{4}$/u, "") : dateText(date);
  const words = left.map((days) =>
    days.length === 1 ? `le ${text(days[0])}` : `du ${text(days[0])} au ${text(days.at(-1))}`,
  );
  return words.length === 0 ? "" : `, sauf ${joined(words)}`;
}

/** The name of a month that `parseDate` reads. */
export function monthOf(date: CalendarDate): string {
  return plainOf(dateText({ year: date.year, month: date.month })).replace(/ \d{4}$/u, "");
}

/** In lower case, without accents. */
export function plainOf(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[‐‑‒–]/gu, "-")
    .replace(/’/gu, "'")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/\.$/u, "")
    .toLowerCase();
}
