/** The days on which the site is out of date by itself because a text appears or leaves the lists. It says nothing else of a text that is not published. */
import { appearanceDay } from "../content/appearance.ts";
import type { Entry } from "../content/model.ts";
import { addDays, isoDate } from "../french/calendar-date.ts";
import { lastDay } from "./session-state.ts";

/** Days after `now`, `YYYY-MM-DD`, sorted: that on which a text appears, and the one that follows `expires`. */
export function changeDays(entries: readonly Entry[], now: string): readonly string[] {
  const days = entries
    .filter((entry) => !entry.draft)
    .flatMap((entry) => {
      const day = appearanceDay(entry);
      return [
        ...(day === undefined ? [] : [isoDate(day)]),
        ...(entry.expires === undefined ? [] : [isoDate(addDays(lastDay(entry.expires), 1))]),
      ];
    });
  return [...new Set(days)].filter((day) => day > now).sort();
}
