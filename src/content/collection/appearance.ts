/** The day from which an entry is published: that of `date` or of `publishOn`, whichever is later. */
import { type CalendarDate, compareDates } from "../../locale/fr/calendar-date.ts";
import type { Entry } from "../model.ts";

/** Returns the later of the two days; undefined for an entry that has neither. */
export function appearanceDay({ date, publishOn }: Pick<Entry, "date" | "publishOn">): CalendarDate | undefined {
  if (date === undefined || publishOn === undefined) return publishOn ?? date;
  return compareDates(date, publishOn) > 0 ? date : publishOn;
}
