/** Fields that an entry needs to be published and does not have, and what can still be checked without them. */
import type { Entry } from "../model.ts";

/** False for an entry that is checked but cannot be published. */
export function isPublishable({ missingFields }: Pick<Entry, "missingFields">): boolean {
  return missingFields === undefined;
}

/** False when its URL is a placeholder, or that of another page. */
export function hasUrl({ missingFields }: Pick<Entry, "missingFields">): boolean {
  return missingFields === undefined || !missingFields.includes("url");
}

/** False when its date is a placeholder: no check may depend on it. */
export function hasTrueDate({ missingFields }: Pick<Entry, "missingFields">): boolean {
  return missingFields === undefined || !missingFields.includes("date");
}
