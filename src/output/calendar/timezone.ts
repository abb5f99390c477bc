/**
 * Time zones of Canada as the short VTIMEZONE that every client reads (RFC 5545 §3.6.5); UTC for moments to which that
 * rule does not apply. Offsets are written only here.
 */
import type { CalendarDate } from "../../locale/fr/calendar-date.ts";
import { isoDate, weekday } from "../../locale/fr/calendar-date.ts";
import { type ClockTime, isoTime } from "../../locale/fr/clock-time.ts";
import { zonedInstant } from "../../locale/fr/zoned-time.ts";
import type { CalendarComponent, CalendarProperty } from "./component.ts";

/** Offsets as `±HH:MM`; a zone without daylight time keeps its standard offset all year. */
interface ZoneRule {
  readonly standard: readonly [offset: string, name: string];
  readonly daylight?: readonly [offset: string, name: string];
}

const RULES: Readonly<Record<string, ZoneRule>> = {
  "America/St_Johns": { standard: ["-03:30", "NST"], daylight: ["-02:30", "NDT"] },
  "America/Blanc-Sablon": { standard: ["-04:00", "AST"] },
  "America/Halifax": { standard: ["-04:00", "AST"], daylight: ["-03:00", "ADT"] },
  "America/Moncton": { standard: ["-04:00", "AST"], daylight: ["-03:00", "ADT"] },
  "America/Toronto": { standard: ["-05:00", "EST"], daylight: ["-04:00", "EDT"] },
  "America/Winnipeg": { standard: ["-06:00", "CST"], daylight: ["-05:00", "CDT"] },
  "America/Regina": { standard: ["-06:00", "CST"] },
  "America/Edmonton": { standard: ["-07:00", "MST"], daylight: ["-06:00", "MDT"] },
  "America/Vancouver": { standard: ["-08:00", "PST"], daylight: ["-07:00", "PDT"] },
};

/** Older names of the same zones. */
const ALIASES: Readonly<Record<string, string>> = { "America/Montreal": "America/Toronto" };

/** Since 2007, daylight time runs from the second Sunday of March to the first Sunday of November; older dates followed other rules. */
const SPRING = { month: 3, sunday: 2, first: "2007-03-11" };
const AUTUMN = { month: 11, sunday: 1, first: "2007-11-04" };

/** A DATE-TIME property: in its zone when the zone's rule is right for that day, else in UTC (`…Z`). */
export function momentProperty(name: string, date: CalendarDate, time: ClockTime, zone: string): CalendarProperty {
  const tzid = ALIASES[zone] ?? zone;
  const wall = `${isoDate(date)}T${isoTime(time)}`;
  const found = zonedInstant(date, time, zone);
  if ("error" in found) throw new RangeError(`No such moment: ${wall} in ${zone}`);
  if (isoDate(date) >= SPRING.first && found.instant.endsWith(offsetByRule(tzid, date.year, wall) ?? "?")) {
    return [name, { tzid }, "date-time", `${wall}:00`];
  }
  const utc = found.utc.replace(/^(.{4})(..)(..)T(..)(..)(..)Z$/, "$1-$2-$3T$4:$5:$6Z");
  return [name, {}, "date-time", utc];
}

/** True for a zone whose VTIMEZONE is written here. */
export function hasZoneComponent(tzid: string): boolean {
  return Object.hasOwn(RULES, tzid);
}

/** The VTIMEZONE of a zone used by `momentProperty`. */
export function zoneComponent(tzid: string): CalendarComponent {
  const rule = RULES[tzid];
  if (!rule) throw new RangeError(`No VTIMEZONE for ${tzid}`);
  const { standard, daylight } = rule;
  const observances: readonly CalendarComponent[] = daylight
    ? [observance("daylight", SPRING, standard[0], daylight), observance("standard", AUTUMN, daylight[0], standard)]
    : [["standard", [start("2007-01-01T00:00:00"), ...offsets(standard[0], standard)], []]];
  return ["vtimezone", [["tzid", {}, "text", tzid]], observances];
}

function observance(name: string, rule: typeof SPRING, from: string, to: readonly [string, string]): CalendarComponent {
  const recurrence = { freq: "YEARLY", bymonth: rule.month, byday: `${rule.sunday}SU` };
  return [name, [start(`${rule.first}T02:00:00`), ...offsets(from, to), ["rrule", {}, "recur", recurrence]], []];
}

function start(wall: string): CalendarProperty {
  return ["dtstart", {}, "date-time", wall];
}

function offsets(from: string, [to, name]: readonly [string, string]): readonly CalendarProperty[] {
  return [
    ["tzoffsetfrom", {}, "utc-offset", from],
    ["tzoffsetto", {}, "utc-offset", to],
    ["tzname", {}, "text", name],
  ];
}

/** The offset that our VTIMEZONE gives to a wall-clock time; for an hour that occurs twice in autumn, the first one. */
function offsetByRule(tzid: string, year: number, wall: string): string | undefined {
  const rule = RULES[tzid];
  if (!rule?.daylight) return rule?.standard[0];
  const summer = wall >= changeOf(SPRING, year) && wall < changeOf(AUTUMN, year);
  return summer ? rule.daylight[0] : rule.standard[0];
}

/** Wall-clock moment of a change: 2:00 on the nth Sunday of a month. */
function changeOf({ month, sunday }: typeof SPRING, year: number): string {
  const firstWeekday = weekday({ year, month, day: 1 });
  return `${isoDate({ year, month, day: 1 + (7 - firstWeekday) + (sunday - 1) * 7 })}T02:00`;
}
