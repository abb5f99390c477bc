/** A date or date range in words, in a `<time>` element. */
import type { VNode } from "preact";
import type { CalendarDate } from "../../src/locale/fr/calendar-date.ts";
import { isoDate } from "../../src/locale/fr/calendar-date.ts";
import { dateHtml, rangeHtml } from "../../src/locale/fr/date-text.ts";
import { Raw } from "./raw.tsx";

interface WhenProps {
  readonly date: CalendarDate;
  readonly end?: CalendarDate | undefined;
  readonly class?: string;
}

/** `<time datetime="2013-03-01">1er mars 2013</time>`; with `end`, the whole range, with its first day as `datetime`. */
export function When({ date, end, class: className }: WhenProps): VNode {
  return (
    <Raw as="time" class={className} datetime={isoDate(date)} html={end ? rangeHtml(date, end) : dateHtml(date)} />
  );
}
