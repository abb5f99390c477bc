/** A date that moved is told once: in feeds by one entry whose id does not change, in calendars by a higher SEQUENCE. */
import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { calendarFiles } from "../../src/output/calendar/calendar.ts";
import { atom } from "../../src/output/feeds/atom.ts";
import { jsonFeed } from "../../src/output/feeds/json-feed.ts";
import type { Site } from "../../src/site/model.ts";
import { type Files, siteFrom } from "../site-from.ts";

const parser = new XMLParser({ isArray: (name) => ["entry", "category"].includes(name) });
const text = (title: string, more: string) => `---\ntitle: ${title}\nsummary: S\n${more}\n---\n\nTexte.`;
const training = (first: string, more = "") =>
  text(
    "Écrire pour être lu",
    `categories: [Rédaction]\n${more}\nsessions:\n  - { id: a, group: Arts, ${first} }\n  - { id: b, group: Lettres, date: 2028-02-01 }`,
  );
const announcement = (event: string, more = "") =>
  text("Le salon revient", `event: { name: Salon exemple, ${event} }\n${more}`);

const FORMATION = "formations/2027-09-01-atelier.md";
const ARTICLE = "articles/2027-09-02-annonce.md";
const SETTINGS = { "site.yml": "title: Site\nurl: https://ex.org\nepoch: 2010-09-12\ncalendarHost: ex.org\n" };
const BEFORE: Files = {
  ...SETTINGS,
  [FORMATION]: training("date: 2027-12-03"),
  [ARTICLE]: announcement("date: 2027-12-04"),
};
const MOVED: Readonly<Record<string, string>> = {
  [FORMATION]: training("date: 2027-12-08, formerDate: 2027-12-03, status: postponed", "updated: 2027-11-02"),
  [ARTICLE]: announcement("date: 2027-12-09, formerDate: 2027-12-04", "updated: 2027-11-03"),
};

function feedsOf(site: Site, pageUrl: string) {
  const feed = site.feeds.find((found) => found.pageUrl === pageUrl);
  if (feed === undefined) throw new Error(`no feed ${pageUrl}`);
  const entries: Record<string, string>[] = parser.parse(atom(site, feed)).feed.entry ?? [];
  const items: Record<string, string>[] = JSON.parse(jsonFeed(site, feed)).items;
  return { entries, items };
}

/** The entries of the feed of a page that tell a move, in both formats, which must agree. */
function toldIn(files: Files, pageUrl = "/", now = "2027-11-10") {
  const { entries, items } = feedsOf(siteFrom({ ...BEFORE, ...files }, { now }).site, pageUrl);
  const told = entries.filter(({ title }) => /^(?:Déplacé|Reporté)/u.test(title ?? ""));
  const inJson = items.filter(({ title }) => /^(?:Déplacé|Reporté)/u.test(title ?? ""));
  expect(told.map(({ id, title, updated }) => [id, title, updated])).toEqual(
    inJson.map(({ id, title, date_modified }) => [id, title, date_modified]),
  );
  return inJson.map(({ id, title, url, date_modified, content_text }) => ({
    id,
    title: title?.replaceAll("\u00a0", " "),
    url,
    date: date_modified?.slice(0, 10),
    words: content_text?.replaceAll("\u00a0", " "),
  }));
}

test("a moved session and a moved event are one entry each, with the day of their text and the new date", () => {
  expect(toldIn({})).toEqual([]);
  expect(toldIn(MOVED)).toEqual([
    {
      id: "tag:ex.org,2010-09-12:evenements/salon-exemple/2027/2027-12-09",
      title: "Déplacé du 4 au 9 décembre : Salon exemple 2027",
      url: "https://ex.org/evenements/salon-exemple/#edition-2027",
      date: "2027-11-03",
      words: "Salon exemple : jeudi 9 décembre 2027. Déplacé du 4 au 9 décembre.",
    },
    {
      id: "tag:ex.org,2010-09-12:formations/atelier/a/2027-12-08",
      title: "Déplacée du 3 au 8 décembre : Écrire pour être lu – Arts",
      url: "https://ex.org/formations/atelier/#session-a",
      date: "2027-11-02",
      words: "Arts – mercredi 8 décembre 2027 (déplacée du 3 au 8 décembre).",
    },
  ]);
});

test("later builds have the same entry; a second move is another, and the first is gone", () => {
  expect(toldIn(MOVED, "/", "2029-01-01")).toEqual(toldIn(MOVED));
  const again = { [FORMATION]: training("date: 2027-12-10, formerDate: 2027-12-03, status: postponed") };
  expect(toldIn(again).map(({ id }) => id)).toEqual(["tag:ex.org,2010-09-12:formations/atelier/a/2027-12-10"]);
});

test("a session that waits for its new date is told, and told again once it is known", () => {
  const waiting = { [FORMATION]: training("formerDate: 2027-12-03, status: postponed") };
  expect(toldIn(waiting).map(({ id, title }) => [id?.split(":").at(-1), title])).toEqual([
    ["formations/atelier/a/reporte", "Reportée : Écrire pour être lu – Arts"],
  ]);
});

test("the feeds of a kind and of a category tell what moved in their own texts", () => {
  const titles = (pageUrl: string) => toldIn(MOVED, pageUrl).map(({ title }) => title?.slice(0, 8));
  expect(titles("/formations/")).toEqual(["Déplacée"]);
  expect(titles("/categories/redaction/")).toEqual(["Déplacée"]);
  expect(titles("/articles/")).toEqual(["Déplacé "]);
  expect(titles("/guides/")).toEqual([]);
});

test("an event of events.yml that no text announces is told in the feed of the site", () => {
  const events =
    "- id: forum\n  name: Forum exemple\n  editions:\n    - { date: 2027-12-09, formerDate: 2027-12-04, updated: 2027-11-05 }\n";
  const told = toldIn({ [ARTICLE]: text("Autre", ""), "events.yml": events });
  expect(told.map(({ title, date }) => [title, date])).toEqual([
    ["Déplacé du 4 au 9 décembre : Forum exemple 2027", "2027-11-05"],
  ]);
});

test("a move that no day dates is no entry of a feed, which would have the first day of the site; its file is told", () => {
  const events = (more: string) =>
    `- id: forum\n  name: Forum exemple\n  editions:\n    - { date: 2027-12-09, formerDate: 2027-12-04${more} }\n`;
  const files = (more: string) => ({ [ARTICLE]: text("Autre", ""), "events.yml": events(more) });
  expect(toldIn(files(""))).toEqual([]);
  const toldOf = (more: string, now: string) =>
    siteFrom({ ...BEFORE, ...files(more) }, { now }).problems.map(({ file, line, column, code }) => [
      file,
      line,
      column,
      code,
    ]);
  const told = [["events.yml", 4, 39, "evenement-change-sans-updated"]];
  expect(toldOf("", "2027-11-10")).toEqual(told);
  expect(toldOf("", "2027-12-09")).toEqual(told);
  expect(toldOf("", "2027-12-10")).toEqual([]);
  expect(toldOf(", updated: 2027-11-05", "2027-11-10")).toEqual([]);
  expect(toldOf(", status: cancelled", "2027-11-10").map(([, , column]) => column)).toEqual([59]);
});

test.each([
  ["the training", "formations/atelier/seances.ics", FORMATION, "20271208", "Déplacée du 3 au 8 décembre."],
  ["the event", "evenements/salon-exemple/agenda.ics", ARTICLE, "20271209", "Déplacé du 4 au 9 décembre."],
])(
  "the calendar of %s keeps its UID, says the move, and raises SEQUENCE even without `updated`",
  (_, path, file, day, words) => {
    const read = (files: Files) => {
      const found = [...calendarFiles(siteFrom({ ...BEFORE, ...files }, { now: "2027-11-10" }).site)].find(
        (each) => each.path === path,
      );
      const lines = (found?.content ?? "").replaceAll("\r\n ", "").replaceAll("\u00a0", " ");
      const event = lines.slice(lines.indexOf("BEGIN:VEVENT"));
      const value = (name: string) => new RegExp(`^${name}[^:\r\n]*:([^\r\n]*)`, "mu").exec(event)?.[1] ?? "";
      return {
        uid: value("UID"),
        day: value("DTSTART"),
        sequence: Number(value("SEQUENCE")),
        said: value("DESCRIPTION"),
      };
    };
    const before = read({});
    const silent = { [file]: (MOVED[file] ?? "").replace(/updated: .*\n/u, "") };
    for (const moved of [read(silent), read(MOVED)]) {
      expect(moved.uid).toBe(before.uid);
      expect(moved.day).toBe(day);
      expect(moved.said).toContain(words);
      expect(moved.sequence).toBeGreaterThan(before.sequence);
    }
  },
);

test("a report and a guide that come later leave the entry of a move as it was, and so do those of readers", () => {
  const later = (kind: string, day: string) => ({
    [`${kind}/${day}-suite.md`]: text("La suite", "event: { name: Salon exemple, edition: 2027 }"),
  });
  const before = toldIn(MOVED);
  expect(toldIn({ ...MOVED, ...later("conferences", "2027-12-12") }, "/", "2028-01-20")).toEqual(before);
  expect(
    toldIn({ ...MOVED, ...later("conferences", "2027-12-12"), ...later("guides", "2028-01-12") }, "/", "2028-01-20"),
  ).toEqual(before);
});
