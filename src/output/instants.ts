/** Calendar dates as the RFC 3339 timestamps that feeds require: the first moment of the day in the site's zone. */

import type { Settings } from "../content/model.ts";
import type { CalendarDate } from "../locale/fr/calendar-date.ts";
import { startOfDayIso } from "../locale/fr/zoned-time.ts";

/** RFC 3339 with the zone's offset, e.g. `2013-01-15T00:00:00-05:00`; a whole month counts from its first day. */
export function instantOf(date: CalendarDate, { timezone }: Pick<Settings, "timezone">): string {
  return startOfDayIso({ ...date, day: date.day ?? 1 }, timezone);
}

/** The latest of the dates, a whole month counting as its first day; undefined when there is none. */
export function latestDate(dates: Iterable<CalendarDate>): CalendarDate | undefined {
  let latest: CalendarDate | undefined;
  for (const date of dates) {
    if (latest === undefined || dayNumber(date) > dayNumber(latest)) latest = date;
  }
  return latest;
}

function dayNumber({ year, month, day = 1 }: CalendarDate): number {
  return (year * 12 + month) * 31 + day;
}
