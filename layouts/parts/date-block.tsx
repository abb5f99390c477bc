/** A date as on a tear-off calendar: a large day above its month. Decorative: the words always stand beside it. */
import type { VNode } from "preact";
import type { CalendarDate } from "../../src/french/calendar-date.ts";
import { MONTHS } from "../../src/french/date-text.ts";

/** Day, month and year, hidden from screen readers; a month without a day is dashed and says so, no date at all is a question mark. */
export function DateBlock({
  date,
  end,
}: {
  readonly date?: CalendarDate | undefined;
  readonly end?: CalendarDate | undefined;
}): VNode {
  if (!date)
    return (
      <span class="day day-open" aria-hidden="true">
        <span class="day-number">?</span>
        <span class="day-year">à préciser</span>
      </span>
    );
  const sameMonth =
    end?.day !== undefined && end.month === date.month && end.year === date.year && end.day !== date.day;
  return (
    <span class={date.day === undefined ? "day day-open" : "day"} aria-hidden="true">
      {date.day === undefined ? (
        <span class="day-number">?</span>
      ) : (
        <span class="day-number">{sameMonth ? `${date.day}-${end.day}` : date.day}</span>
      )}
      <span class="day-month">{MONTHS[date.month - 1]}</span>
      <span class="day-year">{date.year}</span>
    </span>
  );
}
