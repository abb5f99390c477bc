/** The agenda as a spreadsheet: a row for each date, no more certain than the pages, and read again by the importer. */
import Papa from "papaparse";
import { expect, test } from "vitest";
import { readPartnerFile } from "../../src/importers/read-partner-file.ts";
import { calendarFiles } from "../../src/output/calendar/calendar.ts";
import { openAgenda } from "../../src/output/open-agenda.ts";
import { siteFrom } from "../site-from.ts";

const FILES = {
  "formations/2027-01-10-ecrire.md":
    '---\ntitle: "=Écrire; pour être lu"\nsummary: S\nprice: "à partir de 95 $"\nsessions:\n  - { id: a, group: Arts, date: 2027-03-02, start: 9 h, end: 12 h, place: { name: Salle 2, address: 10 rue Fictive, city: Québec }, online: true }\n  - { id: b, date: 2027-04 }\n---\n\nT',
  "articles/2027-01-11-conte.md":
    "---\ntitle: Conte\nsummary: S\nupdated: 2027-01-12\nevent:\n  name: Heure du conte\n  price: gratuit\n  online: true\n  sessions:\n    - { id: s, repeat: tous les samedis du 6 au 20 mars 2027, start: 10 h }\n    - { id: s-2027-03-13, status: cancelled }\n---\n\nT",
  "articles/2027-01-13-salon.md":
    "---\ntitle: Salon\nsummary: S\nevent: { name: Salon, date: automne 2027, hours: en soirée }\n---\n\nT",
};

const { site } = siteFrom(FILES, { now: "2027-02-01" });
const text = openAgenda(site);

test("there is a row for each date of the agenda, in its order, and no day, hour or price that is not known", () => {
  expect(text.startsWith("\ufefftitre;groupe;catégorie;date;")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
  const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
  const plain = (word = "") => word.replace(/\u00a0/gu, " ");
  expect(
    data.map((row) =>
      [row.titre, row.groupe, row.date, row.début, row.fin, row.heures, row.lieu, row.prix, row.état].map(plain),
    ),
  ).toEqual([
    [
      "'=Écrire; pour être lu",
      "Arts",
      "2027-03-02",
      "09:00",
      "12:00",
      "",
      "Salle 2; en ligne",
      "À partir de 95 $",
      "confirmé",
    ],
    ["Heure du conte", "", "2027-03-06", "10:00", "", "", "en ligne", "Gratuit", "confirmé"],
    ["Heure du conte", "", "2027-03-13", "10:00", "", "", "en ligne", "Gratuit", "annulé"],
    ["Heure du conte", "", "2027-03-20", "10:00", "", "", "en ligne", "Gratuit", "confirmé"],
    ["'=Écrire; pour être lu", "", "2027-04", "", "", "", "", "À partir de 95 $", "à confirmer"],
    ["Salon 2027", "", "automne 2027", "", "", "en soirée", "", "", "à confirmer"],
  ]);
});

test("its identifiers are those of the calendars", () => {
  const ics = [...calendarFiles(site)].find(({ path }) => path === "agenda.ics")?.content ?? "";
  const uids = new Set([...ics.matchAll(/^UID:(\S+)/gmu)].map(([, uid]) => uid));
  expect(uids.size).toBe(4);
  for (const uid of uids) expect(text).toContain(`;${uid}\r\n`);
});

test("another site reads it again: days, hours, what is online, states and addresses are the same", () => {
  const read = readPartnerFile(Buffer.from(text), { now: "2027-02-01", zone: "America/Toronto" });
  if ("refusal" in read) throw new RangeError(read.refusal);
  expect(read.problems).toEqual([]);
  expect(read.events[0]?.sessions[0]?.group).toBe("Arts");
  expect(
    read.events.map(({ sessions: [session] }) => [session?.date, session?.start, session?.status, session?.online]),
  ).toEqual([
    ["2027-03-02", "9 h", "confirmed", true],
    ["2027-03-06", "10 h", "confirmed", true],
    ["2027-03-13", "10 h", "cancelled", true],
    ["2027-03-20", "10 h", "confirmed", true],
    ["2027-04", undefined, "to-confirm", undefined],
    ["automne 2027", undefined, "to-confirm", undefined],
  ]);
  expect(read.events[0]?.sessions[0]?.place).toEqual({ name: "Salle 2", address: "10 rue Fictive", city: "Québec" });
});
