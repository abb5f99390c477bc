/** A place in one line of words, the same on pages, in calendars, feeds and search. It never guesses what is missing. */
import type { Place } from "../content/model.ts";

/**
 * « Centre des congrès, 1000, boulevard X, Québec G1R 5T8 »: name, address, city and postal code, each once; without a
 * city, the region. `province` follows the city in brackets, for maps that look everywhere.
 */
export function placeText({ name, address, city, region, postalCode }: Place, province?: string): string {
  const after = [province && `(${province})`, postalCode?.replace(/\s+/, "\u00a0")].filter(Boolean).join(" ");
  const town = city && (after !== "" || !name.endsWith(city)) ? `${city} ${after}`.trimEnd() : "";
  const parts = [name, address, town, city ? undefined : region];
  return parts.filter(Boolean).join(", ");
}
