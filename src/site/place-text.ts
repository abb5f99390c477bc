/** A place in one line of words, the same on pages, in calendars, feeds and search. It never guesses what is missing. */
import type { Place } from "../content/model.ts";

/** « Centre des congrès, 1000, boulevard X, Québec »: name, address and city, each once; without a city, the region. */
export function placeText({ name, address, city, region }: Place): string {
  const parts = [name, address, city && !name.endsWith(city) ? city : undefined, city ? undefined : region];
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}
