/** A date like a tear-off calendar: a large day above its month. Decorative: the date is always in the text next to it. */
import type { VNode } from "preact";
import { type CalendarDate, weekday } from "../../src/locale/fr/calendar-date.ts";
import { MONTHS, WEEKDAYS } from "../../src/locale/fr/date-text.ts";

interface DateBlockProps {
  readonly date?: CalendarDate | undefined;
  readonly end?: CalendarDate | undefined;
}

/** Hidden from screen readers: the month on a band, the day, its day of the week. A month without a known day is a dashed leaf with its year; a date that is not known, a question mark. */
export function DateBlock({ date, end }: DateBlockProps): VNode {
  const number = days(date, end);
  return (
    <span class={number === undefined ? "day day-open" : "day"} aria-hidden="true" data-pagefind-ignore>
      <span class="day-month">{date === undefined ? "à fixer" : MONTHS[date.month - 1]}</span>
      <span class={number?.includes("–") ? "day-number day-range" : "day-number"}>{number ?? "?"}</span>
      <span class="day-week">{date?.day === undefined ? date?.year : (lastWord(date, end) ?? date.year)}</span>
    </span>
  );
}

/** « 15 », or « 19–22 » within a month. */
function days(date: CalendarDate | undefined, end: CalendarDate | undefined): string | undefined {
  if (date?.day === undefined) return undefined;
  const sameMonth = end?.day !== undefined && end.month === date.month && end.year === date.year;
  return sameMonth && end.day !== date.day ? `${date.day}–${end.day}` : String(date.day);
}

/** « jeudi », for a single day. */
function lastWord(date: CalendarDate, end: CalendarDate | undefined): string | undefined {
  return end === undefined ? WEEKDAYS[weekday(date) - 1] : undefined;
}
