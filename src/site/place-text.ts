/** Formats a venue on one line, the same on pages, in calendars, feeds and search. */
import type { Place } from "../content/model.ts";

/** « Centre des congrès, 1000, boulevard X, Québec G1R 5T8 »: name, address, city and postal code, without repetition; the region when there is no city. `province` follows the city in parentheses, for map searches. */
export function venueText({ name, address, city, region, postalCode }: Place, province?: string): string {
  const after = [province && `(${province})`, postalCode?.replace(/\s+/, "\u00a0")].filter(Boolean).join(" ");
  const town = city && (after !== "" || !name.endsWith(city)) ? `${city} ${after}`.trimEnd() : "";
  const parts = [name, address, town, city ? undefined : region];
  return parts.filter(Boolean).join(", ");
}

/** « Musée de la Pointe, Québec »: name and city, without repetition, for cards and posters. */
export function shortVenueText({ name, city }: Place): string {
  return city === undefined || name.includes(city) ? name : `${name}, ${city}`;
}
