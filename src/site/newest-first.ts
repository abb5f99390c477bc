/** The order of texts in lists. */
import { compareDates } from "../locale/fr/calendar-date.ts";
import type { Post } from "./model.ts";

/** Compares newest first; ties by id, so that file order does not matter. */
export function newestFirst(a: Pick<Post, "entry">, b: Pick<Post, "entry">): number {
  return compareDates(b.entry.date, a.entry.date) || (a.entry.id < b.entry.id ? -1 : a.entry.id > b.entry.id ? 1 : 0);
}
