/** When a calendar entry was last revised, from the front matter alone: same post, same bytes, whatever the day of the build. */
import { DateTime } from "luxon";
import type { Settings } from "../../content/model.ts";
import type { CalendarDate } from "../../french/calendar-date.ts";
import { instantOf } from "../instants.ts";

export interface Revision {
  /** UTC, in jCal's form: `2012-12-10T05:00:00Z`. */
  readonly moment: string;
  /** Whole minutes since 2010, which only rise as `updated` does (RFC 5545 §3.8.7.4). */
  readonly sequence: number;
}

const ORIGIN = DateTime.utc(2010);

/** The first moment of the day in the site's zone; a whole month counts from its first day. */
export function revisionOf(settings: Pick<Settings, "timezone">, date: CalendarDate): Revision {
  const instant = DateTime.fromISO(instantOf(date, settings), { zone: "utc" });
  return {
    moment: instant.toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'"),
    sequence: Math.max(0, Math.floor(instant.diff(ORIGIN, "minutes").minutes)),
  };
}
