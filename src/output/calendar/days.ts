/** Which calendar days a session or an edition covers, if any. What is known only to the month, or in words, covers none. */
import type { Occasion } from "../../content/model.ts";
import type { CalendarDate } from "../../locale/fr/calendar-date.ts";

export interface CalendarDays {
  readonly start: CalendarDate;
  /** The last day; equal to `start` when it lasts one day. */
  readonly end: CalendarDate;
}

/** First and last day; what is postponed without a new day keeps its former one, so that its entry can say so. */
export function calendarDays({ date, endDate, status, formerDate }: Occasion): CalendarDays | undefined {
  if (date?.day !== undefined) return { start: date, end: endDate?.day === undefined ? date : endDate };
  if (status === "postponed" && formerDate?.day !== undefined) return { start: formerDate, end: formerDate };
  return undefined;
}
