/** A date like a tear-off calendar: a large day above its month. Decorative: the date is always in the text next to it. */
import type { VNode } from "preact";
import type { CalendarDate } from "../../src/locale/fr/calendar-date.ts";
import { MONTHS } from "../../src/locale/fr/date-text.ts";

interface DateBlockProps {
  readonly date?: CalendarDate | undefined;
  readonly end?: CalendarDate | undefined;
}

/** Hidden from screen readers; a month without a known day is a dashed block without a number. */
export function DateBlock({ date, end }: DateBlockProps): VNode {
  return (
    <span class={date?.day === undefined ? "day day-open" : "day"} aria-hidden="true" data-pagefind-ignore>
      <span class={days(date, end)?.includes("-") ? "day-number day-range" : "day-number"}>
        {date === undefined ? "?" : (days(date, end) ?? MONTHS[date.month - 1])}
      </span>
      {date?.day !== undefined && <span class="day-month">{MONTHS[date.month - 1]}</span>}
      <span class="day-year">{date?.year ?? "à fixer"}</span>
    </span>
  );
}

/** « 15 », or « 19-22 » within a month. */
function days(date: CalendarDate | undefined, end: CalendarDate | undefined): string | undefined {
  if (date?.day === undefined) return undefined;
  const sameMonth = end?.day !== undefined && end.month === date.month && end.year === date.year;
  return sameMonth && end.day !== date.day ? `${date.day}-${end.day}` : String(date.day);
}
