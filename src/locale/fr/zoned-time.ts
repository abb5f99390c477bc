// Converts a day and wall-clock time in a time zone to an instant; the machine's own zone and clock are not read.

import { DateTime, FixedOffsetZone, IANAZone } from "luxon";
import { memoized } from "../memoized.ts";
import { type CalendarDate, isoDate } from "./calendar-date.ts";
import { type ClockTime, isoTime } from "./clock-time.ts";

/** One instant, as ISO 8601 with its offset and in the UTC form of iCalendar (RFC 5545 §3.3.5, form 2). */
type ZonedInstant = { readonly instant: string; readonly utc: string };

/** True for the name of an IANA time zone, such as « America/Toronto »; luxon takes milliseconds to say. */
export const isZone = memoized(
  (name: string): boolean => (name.includes("/") || name === "UTC") && IANAZone.isValidZone(name),
);

/** Returns the instant of a wall-clock time in an IANA zone. A time skipped by the change to daylight saving time is « skipped »; of two repeated in autumn, the first is meant. Throws a RangeError on a whole month, which is no instant. */
export function zonedInstant(
  date: CalendarDate,
  time: ClockTime,
  zone: string,
): ZonedInstant | { readonly error: "skipped" | "zone" } {
  if (date.day === undefined) throw new RangeError(`A whole month has no instant: ${isoDate(date)}`);
  if (!isZone(zone)) return { error: "zone" };
  return toZonedTime(`${isoDate(date)}T${isoTime(time)}:00`, zone);
}

/** A site asks for the same few days and hours again and again. */
const toZonedTime = memoized((wall: string, zone: string): ZonedInstant | { readonly error: "skipped" } => {
  const found = DateTime.fromISO(wall, { zone });
  // Luxon shifts a time that does not exist instead of rejecting it.
  if (!found.toISO({ includeOffset: false })?.startsWith(wall)) return { error: "skipped" };
  const first = earliest(found, wall);
  return {
    instant: `${wall}${first.toFormat("ZZ")}`,
    utc: first.toUTC().toFormat("yyyyMMdd'T'HHmmss'Z'"),
  };
});

/** « heure de l’Atlantique »: the name of a zone's time on a given day. */
export function zoneText(date: CalendarDate, zone: string): string {
  const noon = zonedInstant(date, { hour: 12, minute: 0 }, zone);
  const parts = new Intl.DateTimeFormat("fr-CA", { timeZone: zone, timeZoneName: "longGeneric" }).formatToParts(
    "instant" in noon ? new Date(noon.instant) : 0,
  );
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? zone;
}

/** « 2013-01-15T00:00:00-05:00 »: the first moment of a day in a zone, later than midnight when the clock change skips it. */
export function startOfDayIso(date: CalendarDate, zone: string): string {
  if (date.day === undefined) throw new RangeError(`A whole month has no first moment: ${isoDate(date)}`);
  if (!isZone(zone)) throw new RangeError(`Not a time zone: ${zone}`);
  return firstMoment(isoDate(date), zone);
}

const firstMoment = memoized((day: string, zone: string): string => {
  const start = DateTime.fromISO(day, { zone }).startOf("day");
  return earliest(start, start.toFormat("yyyy-MM-dd'T'HH:mm:ss")).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");
});

/** Luxon returns the second of two instants with the same wall-clock time; the first is the one with the larger offset. */
function earliest(found: DateTime, wall: string): DateTime {
  const before = found.minus({ hours: 3 });
  if (before.offset <= found.offset) return found;
  const candidate = DateTime.fromISO(wall, { zone: FixedOffsetZone.instance(before.offset) }).setZone(
    found.zoneName ?? "",
  );
  return candidate.offset === before.offset ? candidate : found;
}
