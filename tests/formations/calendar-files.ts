/** Reads the calendars of an output folder with two independent parsers, and checks their bytes. */
import ICAL from "ical.js";
import { sync } from "node-ical";
import { expect } from "vitest";

export interface ParsedEvent {
  readonly uid: string;
  readonly summary: string;
  /** As formatted by ical.js: `2013-01-15T09:00:00` or `2013-01-15`. */
  readonly start: string;
  /** The instant read by the other parser. */
  readonly instant: string;
  readonly status: string;
  readonly sequence: number;
}

/** Returns the events of a calendar in file order; fails unless both parsers read the same ones. */
export function eventsOf(ics: string): readonly ParsedEvent[] {
  const events = new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents("vevent");
  const others = new Map(
    Object.values(sync.parseICS(ics)).flatMap((item) => (item?.type === "VEVENT" ? [[item.uid, item] as const] : [])),
  );
  expect(others.size).toBe(events.length);
  return events.map((event) => {
    const uid = String(event.getFirstPropertyValue("uid"));
    return {
      uid,
      summary: String(event.getFirstPropertyValue("summary")),
      start: String(event.getFirstPropertyValue("dtstart")),
      instant: others.get(uid)?.start.toISOString() ?? "",
      status: String(event.getFirstPropertyValue("status")),
      sequence: Number(event.getFirstPropertyValue("sequence")),
    };
  });
}

/** Checks the bytes against RFC 5545 §3.1: CRLF to the last line, 75 octets at most, UTF-8 without BOM, unique UIDs. */
export function expectGoodBytes(ics: string, name: string): void {
  expect(ics.startsWith("BEGIN:VCALENDAR\r\n"), name).toBe(true);
  expect(ics.endsWith("END:VCALENDAR\r\n"), name).toBe(true);
  const lines = ics.slice(0, -2).split("\r\n");
  expect(
    lines.filter((line) => line === "" || Buffer.byteLength(line) > 75),
    name,
  ).toEqual([]);
  // A character cut in two would decode to U+FFFD; control characters are not allowed either.
  expect(ics.replaceAll("\r\n", ""), name).not.toMatch(/[\p{Cc}\ufffd\u2028]/u);
  const uids = lines.filter((line) => line.startsWith("UID:"));
  expect(new Set(uids).size, name).toBe(uids.length);
}
