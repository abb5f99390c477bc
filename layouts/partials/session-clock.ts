/** The data attributes that the browser script reads to update the state of a session or an event: start, end and time zone. */
import { isoDate } from "../../src/locale/fr/calendar-date.ts";
import { isEdition } from "../../src/site/agenda-item.ts";
import { editionDays } from "../../src/site/edition-words.ts";
import type { AgendaItem, Site } from "../../src/site/model.ts";

/** Returns the attributes of the element that shows an item. Inside it, `data-relabel` marks the state, `data-ahead` what is true until it starts, `data-open` what is true until it ends. */
export function clockOf({ settings }: Pick<Site, "settings">, item: AgendaItem) {
  if (isEdition(item)) {
    const { start, end } = editionDays(item);
    return { "data-start": start, "data-end": end, "data-zone": start && settings.timezone };
  }
  const { date, endDate, zone, id } = item.session;
  return {
    "data-session": id,
    "data-start": item.startIso ?? (date && isoDate(date)),
    "data-end": item.endIso ?? (endDate && isoDate(endDate)),
    "data-zone": date && zone,
  };
}
