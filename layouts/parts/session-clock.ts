/** What the script that relabels sessions between two builds reads of each: when it begins and ends, and by which clock. */
import { isoDate } from "../../src/french/calendar-date.ts";
import type { SiteSession } from "../../src/site/model.ts";

/** Attributes of the element that shows a session. Inside it, `data-relabel` marks the word of time, `data-ahead` what is true until it begins, `data-open` what is true until it ends. */
export function sessionClock({ session, startIso, endIso }: SiteSession) {
  const { date, endDate, zone } = session;
  return {
    "data-start": startIso ?? (date && isoDate(date)),
    "data-end": endIso ?? (endDate && isoDate(endDate)),
    "data-zone": date && zone,
  };
}
