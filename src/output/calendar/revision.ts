/** The revision of a calendar entry (LAST-MODIFIED, SEQUENCE), from the front matter alone: it does not depend on the day of the build. */
import { DateTime } from "luxon";
import type { Settings } from "../../content/model.ts";
import type { CalendarDate } from "../../locale/fr/calendar-date.ts";
import { instantOf } from "../instants.ts";

export interface Revision {
  /** UTC, in jCal's form: `2012-12-10T05:00:00Z`. */
  readonly moment: string;
  /** Whole minutes since 2010-01-01: SEQUENCE must only increase (RFC 5545 §3.8.7.4). */
  readonly sequence: number;
}

const ORIGIN = DateTime.utc(2010);

/** The revision of `date`: its first moment in the site's zone; a whole month counts as its first day. */
export function revisionOf(settings: Pick<Settings, "timezone">, date: CalendarDate): Revision {
  const instant = DateTime.fromISO(instantOf(date, settings), { zone: "utc" }) as DateTime<true>;
  return {
    moment: instant.toISO({ suppressMilliseconds: true }),
    sequence: Math.max(0, Math.floor(instant.diff(ORIGIN).as("minutes"))),
  };
}
