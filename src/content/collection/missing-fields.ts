/** What an entry lacks to be printed, and what may still be asked of it. */
import type { Entry } from "../model.ts";

/** False for an entry that is checked and never printed. */
export function isPublishable({ missingFields }: Pick<Entry, "missingFields">): boolean {
  return missingFields === undefined;
}

/** False when its URL is a stand-in, or that of another page. */
export function hasUrl({ missingFields }: Pick<Entry, "missingFields">): boolean {
  return missingFields === undefined || !missingFields.includes("url");
}

/** False when its date is a stand-in: nothing may be concluded from it. */
export function hasTrueDate({ missingFields }: Pick<Entry, "missingFields">): boolean {
  return missingFields === undefined || !missingFields.includes("date");
}
