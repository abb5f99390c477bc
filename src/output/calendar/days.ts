/** Which calendar days a session or an edition covers, if any. What is known only to the month covers none. */
import type { Session } from "../../content/model.ts";
import type { CalendarDate } from "../../locale/fr/calendar-date.ts";
import type { SiteEdition } from "../../site/model.ts";

export interface CalendarDays {
  readonly start: CalendarDate;
  /** The last day; equal to `start` for a one-day session. */
  readonly end: CalendarDate;
}

/** First and last day; a postponed session without a new day keeps its former one, so that its entry can say so. */
export function calendarDays({ date, endDate, status, formerDate }: Session): CalendarDays | undefined {
  if (date?.day !== undefined) return { start: date, end: endDate?.day === undefined ? date : endDate };
  if (status === "postponed" && formerDate?.day !== undefined) return { start: formerDate, end: formerDate };
  return undefined;
}

/** The same for an edition of an event. */
export function editionDays({ facts: { date, endDate, formerDate }, standing }: SiteEdition): CalendarDays | undefined {
  if (date?.day !== undefined) return { start: date, end: endDate?.day === undefined ? date : endDate };
  if (standing === "postponed" && date === undefined && formerDate?.day !== undefined)
    return { start: formerDate, end: formerDate };
  return undefined;
}
