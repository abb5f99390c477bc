/** A place in one line of words. It never guesses what is missing. */
import type { Place } from "../../src/content/model.ts";

/** « Centre des congrès de Québec, 1000, boulevard X, Québec »: name, address and city, each once. */
export function placeText({ name, address, city, region }: Place): string {
  const parts = [name, address, city && !name.endsWith(city) ? city : undefined, city ? undefined : region];
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}
