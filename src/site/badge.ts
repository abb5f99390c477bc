/** What an entry is on the day of the build: published, or why readers do not find it in the lists. It never looks at the clock. */

import { appearanceDay } from "../content/appearance.ts";
import type { Entry } from "../content/model.ts";
import { isoDate } from "../french/calendar-date.ts";

export type BadgeName = "draft" | "future" | "expired";

/** What decides whether an entry is published on a day. */
export type Publication = Pick<Entry, "draft" | "date" | "publishOn" | "expires">;

/** Undefined for a published entry; `expired` keeps its page and leaves the lists. `now` is `YYYY-MM-DD`. */
export function badgeOf(entry: Publication, now: string): BadgeName | undefined {
  if (entry.draft) return "draft";
  const day = appearanceDay(entry);
  if (day !== undefined && isoDate(day) > now) return "future";
  if (entry.expires !== undefined && isoDate(entry.expires) < now) return "expired";
  return undefined;
}

/** True for an entry that readers do not see at all on that day. */
export function isUnpublished(entry: Publication, now: string): boolean {
  const badge = badgeOf(entry, now);
  return badge === "draft" || badge === "future";
}
