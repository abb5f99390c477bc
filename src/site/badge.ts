/** Publication state of an entry on the day of the build: published, or why lists leave it out. */

import { appearanceDay } from "../content/collection/appearance.ts";
import type { Entry } from "../content/model.ts";
import { isoDate } from "../locale/fr/calendar-date.ts";

export type BadgeName = "draft" | "future" | "expired";

/** The front matter fields that decide whether an entry is published on a day. */
export type Publication = Pick<Entry, "draft" | "date" | "publishOn" | "expires" | "removedOnceExpired">;

/** Returns undefined for a published entry; an `expired` one still has its page but is in no list. `now` is `YYYY-MM-DD`. */
export function badgeOf(entry: Publication, now: string): BadgeName | undefined {
  if (entry.draft) return "draft";
  const day = appearanceDay(entry);
  if (day !== undefined && isoDate(day) > now) return "future";
  if (entry.expires !== undefined && isoDate(entry.expires) < now) return "expired";
  return undefined;
}

/** True for an entry without a public page on that day. */
export function isUnpublished(entry: Publication, now: string): boolean {
  const badge = badgeOf(entry, now);
  return badge === "draft" || badge === "future" || (badge === "expired" && entry.removedOnceExpired === true);
}
