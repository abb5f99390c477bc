/** The day from which an entry may be read: that of its date or that of `publishOn`, whichever comes last. It never looks at the clock. */
import { type CalendarDate, compareDates } from "../../locale/fr/calendar-date.ts";
import type { Entry } from "../model.ts";

/** Undefined for an entry that has neither. */
export function appearanceDay({ date, publishOn }: Pick<Entry, "date" | "publishOn">): CalendarDate | undefined {
  if (date === undefined || publishOn === undefined) return publishOn ?? date;
  return compareDates(date, publishOn) > 0 ? date : publishOn;
}
