/** The calendars of events, read by two independent programs. */
import { expect, test } from "vitest";
import { calendarFiles } from "../../../src/output/calendar/calendar.ts";
import { eventsOf, expectGoodBytes } from "../../formations/calendar-files.ts";
import { siteFrom } from "../../site-from.ts";

const EVENTS = `- id: forum
  name: Forum des lieux inventés, un nom d’une longueur telle qu’il faut plier sa ligne; avec « guillemets », virgules et œuvres
  organizer: "Réseau Exemple, section A; B"
  editions:
    - { edition: 3e édition, date: 2027-12-08, endDate: 2027-12-10, place: { name: Musée, city: Québec } }
    - { edition: 2e édition, date: 2026-03 }
    - { edition: 1re édition, date: 2025-02-01, status: cancelled }
- id: salon
  name: Salon exemple
  editions:
    - { date: 2027-11-09, formerDate: 2027-11-02, status: postponed, updated: 2027-05-03, online: true }
- id: sans-date
  name: Rencontre sans date
  editions:
    - { edition: 2027 }
`;
const { site, problems } = siteFrom({ "events.yml": EVENTS }, { now: "2027-06-01" });
const calendars = new Map([...calendarFiles(site)].map(({ path, content }) => [path, content]));
const read = (path: string) => eventsOf(calendars.get(path) ?? "");

test("every calendar has good bytes", () => {
  expect(problems).toEqual([]);
  expect([...calendars.keys()]).toEqual(
    expect.arrayContaining(["agenda.ics", "evenements/forum/agenda.ics", "evenements/salon/agenda.ics"]),
  );
  for (const [path, content] of calendars) expectGoodBytes(content, path);
});

test("two programs read the same editions, in whole days, with their state; a month is no day", () => {
  const of = (path: string) => read(path).map(({ summary, start, status }) => [summary.slice(-24), start, status]);
  expect(of("evenements/forum/agenda.ics")).toEqual([
    [expect.stringMatching(/2027 — 3e édition$/u), "2027-12-08", "CONFIRMED"],
    [expect.stringMatching(/2025 — 1re édition$/u), "2025-02-01", "CANCELLED"],
  ]);
  expect(of("evenements/salon/agenda.ics")).toEqual([["Salon exemple 2027", "2027-11-09", "CONFIRMED"]]);
  expect(calendars.has("evenements/sans-date/agenda.ics")).toBe(false);
});

test("an edition has one UID in the calendar of the site and in its own", () => {
  const own = [...read("evenements/forum/agenda.ics"), ...read("evenements/salon/agenda.ics")];
  const all = new Map(read("agenda.ics").map((event) => [event.uid, event]));
  expect(own.map(({ uid }) => all.get(uid))).toEqual(own);
});
