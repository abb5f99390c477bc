// Converts a day and wall-clock time in a time zone to an instant; the machine's own zone and clock are not read.

import { DateTime, FixedOffsetZone, IANAZone } from "luxon";
import { type CalendarDate, isoDate } from "./calendar-date.ts";
import { type ClockTime, isoTime } from "./clock-time.ts";

/** One instant, as ISO 8601 with its offset and in the UTC form of iCalendar (RFC 5545 §3.3.5, form 2). */
type ZonedInstant = { readonly instant: string; readonly utc: string };

/** True for the name of an IANA time zone, such as « America/Toronto ». */
export function isZone(name: string): boolean {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const valid = (name.includes("/") || name === "UTC") && IANAZone.isValidZone(name);
  zones.set(name, valid);
  return valid;
}

// A cache: zone data are slow to read, and a site asks for the same few days and hours again and again.
const zones = new Map<string, boolean>();
const instants = new Map<string, ZonedInstant | { readonly error: "skipped" | "zone" }>();
const starts = new Map<string, string>();
const offsets = new Map<string, number>();

const DAY = 86_400_000;

/** Returns the instant of a wall-clock time in an IANA zone. A time skipped by the change to daylight saving time is « skipped »; of two repeated in autumn, the first is meant. Throws a RangeError on a whole month, which is no instant. */
export function zonedInstant(
  date: CalendarDate,
  time: ClockTime,
  zone: string,
): ZonedInstant | { readonly error: "skipped" | "zone" } {
  if (date.day === undefined) throw new RangeError(`A whole month has no instant: ${isoDate(date)}`);
  if (!isZone(zone)) return { error: "zone" };
  const wall = `${isoDate(date)}T${isoTime(time)}:00`;
  const key = `${wall} ${zone}`;
  const known = instants.get(key) ?? plainInstant(wall, zone) ?? toZonedTime(wall, zone);
  instants.set(key, known);
  return known;
}

/** A time on a day without a clock change nearby, the common case: a few look-ups shared by neighbouring days, instead of luxon's dozen per hour. */
function plainInstant(wall: string, zone: string): ZonedInstant | undefined {
  const clock = Date.parse(`${wall}Z`);
  if (Number.isNaN(clock) || !new Date(clock).toISOString().startsWith(wall)) return undefined;
  const offset = steadyOffset(Math.floor(clock / DAY), zone);
  if (offset === undefined) return undefined;
  const utc = new Date(clock - offset * 60_000).toISOString();
  return { instant: wall + offsetText(offset), utc: `${utc.slice(0, 19).replace(/[:-]/g, "")}Z` };
}

/** Offset from UTC in whole minutes, when it is constant from the day before `day` (counted from 1970) to the end of the day after. */
function steadyOffset(day: number, zone: string): number | undefined {
  // Every other day is looked up: no zone ever changed its clock back and forth within four days.
  const before = Math.floor((day - 1) / 2) * 2;
  const offset = offsetAt(before, zone);
  return offset === offsetAt(before + 4, zone) && Number.isInteger(offset) ? offset : undefined;
}

/** Offset from UTC in minutes at 00:00 UTC of a day counted from 1970. */
function offsetAt(day: number, zone: string): number {
  const key = `${day} ${zone}`;
  const known = offsets.get(key) ?? IANAZone.create(zone).offset(day * DAY);
  offsets.set(key, known);
  return known;
}

/** « -05:00 ». */
function offsetText(offset: number): string {
  const pad = (count: number) => String(Math.trunc(Math.abs(count))).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${pad(offset / 60)}:${pad(offset % 60)}`;
}

function toZonedTime(wall: string, zone: string): ZonedInstant | { readonly error: "skipped" } {
  const found = DateTime.fromISO(wall, { zone });
  // Luxon shifts a time that does not exist instead of rejecting it.
  if (!found.toISO({ includeOffset: false })?.startsWith(wall)) return { error: "skipped" };
  const first = earliest(found, wall);
  return {
    instant: `${wall}${first.toFormat("ZZ")}`,
    utc: first.toUTC().toFormat("yyyyMMdd'T'HHmmss'Z'"),
  };
}

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
  const key = `${isoDate(date)} ${zone}`;
  const known =
    starts.get(key) ?? plainMidnight(date.year, date.month, date.day, zone) ?? firstMoment(isoDate(date), zone);
  starts.set(key, known);
  return known;
}

/** Midnight on a day without a clock change nearby. */
function plainMidnight(year: number, month: number, day: number, zone: string): string | undefined {
  const offset = steadyOffset(Date.UTC(year, month - 1, day) / DAY, zone);
  return offset === undefined ? undefined : `${isoDate({ year, month, day })}T00:00:00${offsetText(offset)}`;
}

function firstMoment(day: string, zone: string): string {
  const start = DateTime.fromISO(day, { zone }).startOf("day");
  return earliest(start, start.toFormat("yyyy-MM-dd'T'HH:mm:ss")).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");
}

/** Luxon returns the second of two instants with the same wall-clock time; the first is the one with the larger offset. */
function earliest(found: DateTime, wall: string): DateTime {
  const before = found.minus({ hours: 3 });
  if (before.offset <= found.offset) return found;
  const candidate = DateTime.fromISO(wall, { zone: FixedOffsetZone.instance(before.offset) }).setZone(
    found.zoneName ?? "",
  );
  return candidate.offset === before.offset ? candidate : found;
}
