import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import { sync } from "node-ical";
import { expect, test } from "vitest";
import { calendarFiles } from "../../src/output/calendar/calendar.ts";
import { openData } from "../../src/output/open-data.ts";
import { siteFrom } from "../site-from.ts";
import { fourGroups } from "./four-groups.ts";

type Changes = Parameters<typeof fourGroups>[0];

function calendars(changes?: Changes): ReadonlyMap<string, string> {
  const { site, problems } = siteFrom(fourGroups(changes));
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  return new Map([...calendarFiles(site)].map(({ path, content }) => [path, content]));
}

/** Every event of a calendar, as a map from lower-case property to its values. */
function eventsOf(ics = ""): readonly ReadonlyMap<string, string>[] {
  return new ICAL.Component(ICAL.parse(ics))
    .getAllSubcomponents("vevent")
    .map(
      (event) =>
        new Map(
          event.getAllProperties().map((property) => [property.name, property.toICALString().replace(/\r\n /g, "")]),
        ),
    );
}

const summaries = (ics?: string) => eventsOf(ics).map((event) => event.get("summary"));

test("a training in four groups, two of them known only to the month, gives two dated events and two to confirm", () => {
  const files = calendars();
  expect(summaries(files.get("agenda.ics"))).toEqual([
    "SUMMARY:Web et médias sociaux — Manufacturier",
    "SUMMARY:Web et médias sociaux — Commerce",
  ]);
  const toConfirm = eventsOf(files.get("agenda-a-confirmer.ics"));
  expect(toConfirm.map((event) => [event.get("dtstart"), event.get("dtend"), event.get("status")])).toEqual([
    ["DTSTART;VALUE=DATE:20130301", "DTEND;VALUE=DATE:20130401", "STATUS:TENTATIVE"],
    ["DTSTART;VALUE=DATE:20130401", "DTEND;VALUE=DATE:20130501", "STATUS:TENTATIVE"],
  ]);
  expect([...files.keys()]).toEqual([
    "agenda.ics",
    "agenda-a-confirmer.ics",
    "categories/medias-sociaux/agenda.ics",
    "formations/medias-sociaux/seances.ics",
    "formations/medias-sociaux/session-manufacturier.ics",
    "formations/medias-sociaux/session-commerce.ics",
  ]);
});

test("hours are in the session's zone; all-day events end on the next day", () => {
  const [timed, allDay] = eventsOf(calendars().get("agenda.ics"));
  expect(timed?.get("dtstart")).toBe("DTSTART;TZID=America/Toronto:20130115T090000");
  expect(timed?.get("dtend")).toBe("DTEND;TZID=America/Toronto:20130115T160000");
  expect(timed?.get("transp")).toBe("TRANSP:OPAQUE");
  expect(allDay?.get("dtstart")).toBe("DTSTART;VALUE=DATE:20130211");
  expect(allDay?.get("dtend")).toBe("DTEND;VALUE=DATE:20130212");
  expect(allDay?.get("transp")).toBe("TRANSP:TRANSPARENT");
});

test("a session of several days with hours is one event a day, without the nights", () => {
  const events = eventsOf(
    calendars({ first: "date: 2013-01-15\n    endDate: 2013-01-16\n    start: 9 h\n    end: 16 h" }).get(
      "formations/medias-sociaux/session-manufacturier.ics",
    ),
  );
  expect(events.map((event) => event.get("dtstart"))).toEqual([
    "DTSTART;TZID=America/Toronto:20130115T090000",
    "DTSTART;TZID=America/Toronto:20130116T090000",
  ]);
  expect(events.map((event) => event.get("summary")?.slice(-5))).toEqual(["(1/2)", "(2/2)"]);
  expect(new Set(events.map((event) => event.get("uid"))).size).toBe(2);
});

test("from an evening to noon days later is a single event", () => {
  const events = eventsOf(
    calendars({ first: "date: 2013-02-15\n    endDate: 2013-02-17\n    start: 18 h\n    end: 12 h" }).get(
      "formations/medias-sociaux/session-manufacturier.ics",
    ),
  );
  expect(events.map((event) => [event.get("dtstart"), event.get("dtend")])).toEqual([
    ["DTSTART;TZID=America/Toronto:20130215T180000", "DTEND;TZID=America/Toronto:20130217T120000"],
  ]);
});

test("without hours, several days are one event", () => {
  const [event] = eventsOf(calendars({ first: "date: 2013-02-19\n    endDate: 2013-02-22" }).get("agenda.ics")).slice(
    1,
  );
  expect([event?.get("dtstart"), event?.get("dtend")]).toEqual([
    "DTSTART;VALUE=DATE:20130219",
    "DTEND;VALUE=DATE:20130223",
  ]);
});

test("a new date, a new title and a cancellation keep the UID and increase SEQUENCE", () => {
  const path = "formations/medias-sociaux/session-manufacturier.ics";
  const [before] = eventsOf(calendars().get(path));
  const [after] = eventsOf(
    calendars({
      title: "Un autre titre",
      head: "date: 2012-12-10\nupdated: 2013-01-10",
      first: "date: 2013-01-22\n    status: cancelled",
    }).get(path),
  );
  expect(after?.get("uid")).toBe(before?.get("uid"));
  const sequence = (event = before) => Number(event?.get("sequence")?.replace("SEQUENCE:", ""));
  expect(sequence(after)).toBeGreaterThan(sequence(before));
  expect(after?.get("status")).toBe("STATUS:CANCELLED");
  expect(after?.get("summary")).toBe("SUMMARY:[ANNULÉ] Un autre titre — Manufacturier");
});

test("even without a new `updated`, a session postponed, then cancelled, increases SEQUENCE each time", () => {
  const sequences = ["", "\n    status: postponed\n    formerDate: 2013-01-15", "\n    status: cancelled"].map(
    (change) => {
      const ics = calendars({ first: `date: 2013-01-22${change}` }).get("agenda.ics");
      return Number(eventsOf(ics)[0]?.get("sequence")?.replace("SEQUENCE:", ""));
    },
  );
  expect(sequences[1]).toBeGreaterThan(sequences[0] ?? 0);
  expect(sequences[2]).toBeGreaterThan(sequences[1] ?? 0);
});

test("a session keeps its UID when the month becomes a day", () => {
  const month = eventsOf(calendars({ first: "date: janvier 2013" }).get("agenda-a-confirmer.ics"))[0]?.get("uid");
  const day = eventsOf(calendars().get("agenda.ics"))[0]?.get("uid");
  expect(month).toBeDefined();
  expect(day).toBe(month);
});

test("a postponed session without a new day stays on its former one, marked, so that nobody shows up", () => {
  const [event] = eventsOf(
    calendars({ first: "status: postponed\n    formerDate: 2013-01-15" }).get(
      "formations/medias-sociaux/session-manufacturier.ics",
    ),
  );
  expect(event?.get("dtstart")).toBe("DTSTART;VALUE=DATE:20130115");
  expect(event?.get("status")).toBe("STATUS:CANCELLED");
  expect(event?.get("summary")).toMatch(/^SUMMARY:\[REPORTÉ\] /);
});

test("DTSTAMP is the date of the revision, not of the build", () => {
  const files = calendars({ head: "date: 2012-12-10\nupdated: 2012-12-20" });
  for (const event of eventsOf(files.get("agenda.ics"))) {
    expect(event.get("dtstamp")).toBe("DTSTAMP:20121220T050000Z");
    expect(event.get("created")).toBe("CREATED:20121210T050000Z");
  }
});

test("every file is valid: CRLF everywhere, 75 octets, no METHOD, one VTIMEZONE per zone used, unique UIDs", () => {
  for (const [path, ics] of calendars()) {
    expect(ics.endsWith("END:VCALENDAR\r\n"), path).toBe(true);
    expect(ics.replaceAll("\r\n", ""), path).not.toMatch(/[\r\n]/);
    for (const line of ics.split("\r\n").slice(0, -1)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(ics).not.toMatch(/^(?:METHOD|ATTENDEE|BEGIN:VALARM|DURATION)/m);
    const used = new Set([...ics.matchAll(/;TZID=([^:]+):/g)].map((found) => found[1]));
    const defined = [...ics.matchAll(/^TZID:(.+)\r$/gm)].map((found) => found[1]);
    expect(defined).toEqual([...used]);
    const uids = ics.match(/^UID:.*$/gm) ?? [];
    expect(new Set(uids).size).toBe(uids.length);
    expect(ics).not.toMatch(/^UID:.*ex\.org/m);
  }
});

test("a second parser reads the same instants, whatever the zone of the machine", () => {
  const parsed = Object.values(sync.parseICS(calendars().get("agenda.ics") ?? "")).filter(
    (item) => item?.type === "VEVENT",
  );
  const instants = parsed.map((item) => (item as unknown as { start: Date }).start.toISOString());
  expect(parsed).toHaveLength(2);
  expect(instants[0]).toBe("2013-01-15T14:00:00.000Z");
});

test("the calendar of the four groups is identical to the reviewed one", () => {
  const golden = readFileSync(new URL("../fixtures/four-groups/agenda.ics", import.meta.url), "utf8");
  // Stored with LF line ends, which survive any checkout.
  expect(calendars().get("agenda.ics")?.replaceAll("\r\n", "\n")).toBe(golden.replaceAll("\r\n", "\n"));
});

test("a site without sessions has no calendar", () => {
  const { site } = siteFrom({ "articles/2013-01-01-a.md": "---\ntitle: A\nsummary: B\n---\n\nTexte." });
  expect([...calendarFiles(site)]).toEqual([]);
});

test("a training without a known day has no calendar, and the open data name none", () => {
  const { site } = siteFrom({
    "formations/mois.md":
      "---\ntitle: Un mois\ndate: 2013-01-10\nsummary: R.\nsessions: [{ id: a, date: 2013-03 }, { id: b, date: automne 2013 }]\n---\nTexte.\n",
    "formations/jour.md":
      "---\ntitle: Un jour\ndate: 2013-01-10\nsummary: R.\nsessions: [{ id: a, date: 2013-03-05 }]\n---\nTexte.\n",
  });
  const { formations } = JSON.parse(openData(site)) as {
    readonly formations: readonly { readonly title: string; readonly calendar?: string }[];
  };
  const files = new Set([...calendarFiles(site)].map(({ path }) => path));
  const named = formations.flatMap(({ calendar }) => calendar ?? []);
  expect(named).toHaveLength(1);
  for (const calendar of named) expect(files).toContain(new URL(calendar).pathname.slice(1));
});
