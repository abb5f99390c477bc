/** What an entry is on the day of the build: published, or why readers do not find it in the lists. It never looks at the clock. */
import type { Entry } from "../content/model.ts";
import { isoDate } from "../french/calendar-date.ts";

export type BadgeName = "draft" | "future" | "expired";

/** Undefined for a published entry; `expired` keeps its page and leaves the lists. `now` is `YYYY-MM-DD`. */
export function badgeOf(entry: Pick<Entry, "draft" | "publishOn" | "expires">, now: string): BadgeName | undefined {
  if (entry.draft) return "draft";
  if (entry.publishOn !== undefined && isoDate(entry.publishOn) > now) return "future";
  if (entry.expires !== undefined && isoDate(entry.expires) < now) return "expired";
  return undefined;
}

/** True for an entry that readers do not see at all on that day. */
export function isUnpublished(entry: Pick<Entry, "draft" | "publishOn" | "expires">, now: string): boolean {
  const badge = badgeOf(entry, now);
  return badge === "draft" || badge === "future";
}
