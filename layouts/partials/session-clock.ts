/** The data attributes that the browser script reads to update the state of a session or an event: start, end and time zone. */
import { isoDate } from "../../src/locale/fr/calendar-date.ts";
import { isEdition, occasionOf } from "../../src/site/agenda-item.ts";
import type { AgendaItem } from "../../src/site/model.ts";

/** Returns the attributes of the element that shows an item. Inside it, `data-relabel` marks the state, `data-ahead` what is true until it starts, `data-open` what is true until it ends. */
export function clockOf(item: AgendaItem) {
  const { date, endDate, zone } = occasionOf(item);
  return {
    "data-session": isEdition(item) ? undefined : item.session.id,
    "data-start": item.startIso ?? (date && isoDate(date)),
    "data-end": item.endIso ?? (endDate && isoDate(endDate)),
    "data-zone": date && zone,
  };
}
