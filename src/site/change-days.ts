/** The future days on which the site needs a rebuild because a text appears or leaves the lists; they reveal nothing else of an unpublished text. */
import { appearanceDay } from "../content/collection/appearance.ts";
import type { Entry } from "../content/model.ts";
import { addDays, isoDate } from "../locale/fr/calendar-date.ts";
import { lastDay } from "./session-state.ts";

/** Returns the days after `now` (`YYYY-MM-DD`), sorted: those on which a text appears, and those after `expires`. */
export function rebuildDays(entries: readonly Entry[], now: string): readonly string[] {
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
