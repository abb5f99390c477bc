/** The revision of a calendar entry (LAST-MODIFIED, SEQUENCE), from the front matter alone: it does not depend on the day of the build. */
import type { Settings } from "../../content/model.ts";
import type { CalendarDate } from "../../locale/fr/calendar-date.ts";
import { instantOf } from "../instants.ts";

export interface Revision {
  /** UTC, in jCal's form: `2012-12-10T05:00:00Z`. */
  readonly moment: string;
  /** Whole minutes since 2010-01-01: SEQUENCE must only increase (RFC 5545 §3.8.7.4). */
  readonly sequence: number;
}

const ORIGIN = Date.UTC(2010, 0);
const MINUTE = 60_000;

/** The revision of `date`: its first moment in the site's zone; a whole month counts as its first day. */
export function revisionOf(settings: Pick<Settings, "timezone">, date: CalendarDate): Revision {
  const instant = new Date(instantOf(date, settings));
  return {
    moment: instant.toISOString().replace(".000Z", "Z"),
    sequence: Math.max(0, Math.floor((instant.getTime() - ORIGIN) / MINUTE)),
  };
}
