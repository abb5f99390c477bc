/** What an entry lacks to be printed, and what may still be asked of it. */
import type { Entry } from "../model.ts";

/** False for an entry that is checked and never printed. */
export function isPrintable({ lacks }: Pick<Entry, "lacks">): boolean {
  return lacks === undefined;
}

/** False when its URL is a stand-in, or that of another page. */
export function hasUrl({ lacks }: Pick<Entry, "lacks">): boolean {
  return lacks === undefined || !lacks.includes("url");
}

/** False when its date is a stand-in: nothing may be concluded from it. */
export function hasTrueDate({ lacks }: Pick<Entry, "lacks">): boolean {
  return lacks === undefined || !lacks.includes("date");
}
