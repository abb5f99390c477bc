/** The data attributes that the browser script reads to update a session's state: start, end and time zone. */
import { isoDate } from "../../src/locale/fr/calendar-date.ts";
import type { SiteSession } from "../../src/site/model.ts";

/** Returns the attributes of the element that shows a session. Inside it, `data-relabel` marks the state, `data-ahead` what is true until it starts, `data-open` what is true until it ends. */
export function sessionDataAttributes({ session, startIso, endIso }: SiteSession) {
  const { date, endDate, zone } = session;
  return {
    "data-start": startIso ?? (date && isoDate(date)),
    "data-end": endIso ?? (endDate && isoDate(endDate)),
    "data-zone": date && zone,
  };
}
