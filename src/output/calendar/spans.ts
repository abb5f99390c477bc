/**
 * When a session or an edition is in calendars: whole days, or when it has hours one span a day and one a range of the day. A date
 * known only to the month must not become a day, nor words an hour.
 */
import type { Occasion } from "../../content/model.ts";
import { isStretch, rangesOf } from "../../content/session-hours.ts";
import { addDays, type CalendarDate, compareDates } from "../../locale/fr/calendar-date.ts";
import { dayOfEnd, type TimeRange } from "../../locale/fr/hours/time-range.ts";
import type { CalendarProperty } from "./component.ts";
import { type CalendarDays, calendarDays } from "./days.ts";
import { momentProperty } from "./timezone.ts";
import { wholeDays, wholeMonths } from "./whole-days.ts";

/** One VEVENT of those that make an occasion. */
export interface Span {
  /** DTSTART, and DTEND when the end is known. */
  readonly when: readonly CalendarProperty[];
  /** The end of its UID: « /j2 » of several days, « /p2 » of several ranges, or nothing. */
  readonly part: string;
  /** The end of its title: « (2/3) », or nothing. */
  readonly suffix: string;
}

/** The spans of what has a day; none otherwise. */
export function daySpans(occasion: Occasion): readonly Span[] {
  const days = calendarDays(occasion);
  if (!days) return [];
  const ranges = rangesOf(occasion);
  if (ranges.length === 0) return [whole(wholeDays(days.start, days.end))];
  if (isStretch(occasion)) return [whole(stretch(occasion, days))];
  const count = lengthInDays(days.start, days.end);
  return Array.from({ length: count }, (_, at) =>
    ranges.map((range, index): Span => {
      const when = hoursOf(range, addDays(days.start, at), occasion.zone);
      const [part, suffix] = count === 1 ? ["", ""] : [`/j${at + 1}`, ` (${at + 1}/${count})`];
      // The first range keeps the UID that the day has with a single one.
      return { when, suffix, part: index === 0 ? part : `${part}/p${index + 1}` };
    }),
  ).flat();
}

/** The span of what is known only to the month: all of it, under the UID that the day will have. */
export function monthSpans({ date, endDate }: Occasion): readonly Span[] {
  if (!date || date.day !== undefined) return [];
  return [whole(wholeMonths(date, endDate ?? date))];
}

function whole(when: readonly CalendarProperty[]): Span {
  return { when, part: "", suffix: "" };
}

/** The hours of one day, into the night if need be; no DTEND when the end is unknown. */
function hoursOf(range: TimeRange, day: CalendarDate, zone: string): readonly CalendarProperty[] {
  const opening = momentProperty("dtstart", day, range.start, zone);
  return range.end ? [opening, momentProperty("dtend", dayOfEnd(range, day), range.end, zone)] : [opening];
}

/** From the first day's start to the last day's end, without a break: « du vendredi 18 h au dimanche 12 h ». */
function stretch({ start, end, zone }: Occasion, days: CalendarDays): readonly CalendarProperty[] {
  if (!start || !end) return wholeDays(days.start, days.end);
  return [momentProperty("dtstart", days.start, start, zone), momentProperty("dtend", days.end, end, zone)];
}

function lengthInDays(first: CalendarDate, last: CalendarDate): number {
  let count = 1;
  for (let day = first; compareDates(day, last) < 0; day = addDays(day, 1)) count += 1;
  return count;
}
