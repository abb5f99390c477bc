/** The data attributes that the browser script reads to update the state of an edition. */
import { editionDays } from "../../src/site/edition-words.ts";
import type { Site, SiteEdition } from "../../src/site/model.ts";

/** Days in the zone of the site: an event has no hours. */
export function editionDataAttributes({ settings }: Pick<Site, "settings">, edition: SiteEdition) {
  const { start, end } = editionDays(edition);
  return { "data-start": start, "data-end": end, "data-zone": start && settings.timezone };
}
