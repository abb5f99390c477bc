/** Facts of 2012 and 2013 from the text to the page, the calendars and the open data: JIQ, Web à Québec, WebCamp, and a training in four groups. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createPageRenderer } from "../../src/cli/dev-server/page-renderer.ts";
import { calendarFiles } from "../../src/output/calendar/calendar.ts";
import { jsonLd } from "../../src/output/json-ld/json-ld.ts";
import { openData } from "../../src/output/open-data.ts";
import { openEvents } from "../../src/output/open-events.ts";
import { standingText } from "../../src/site/edition-words.ts";
import { eventsOf, expectGoodBytes } from "../formations/calendar-files.ts";
import { fourGroups } from "../output/four-groups.ts";
import { siteFrom } from "../site-from.ts";

const post = (title: string, event: string) => `---\ntitle: ${title}\nsummary: S\nevent:\n${event}\n---\n\nTexte.\n`;

const FILES = {
  ...fourGroups({ head: "date: 2012-12-10\nevent: Journée informatique du Québec (JIQ) 2012" }),
  "places.yml":
    "- { id: centre-des-congres, name: Centre des congrès de Québec, city: Québec, access: [fauteuil roulant] }\n",
  "conferences/2012-11-22-donnees-ouvertes.md": post(
    "Données ouvertes en Colombie-Britannique",
    "  name: Journée informatique du Québec (JIQ)\n  date: 2012-11-19\n  place: Québec\n  organizer: Réseau Action TI",
  ),
  "conferences/2013-11-11-jiq-2013.md": post(
    "L’expérience TI",
    "  name: JIQ\n  edition: 35e édition\n  date: 2013-11-19\n  place: centre-des-congres\n  organizer: Réseau Action TI\n  seats: 1700",
  ),
  "articles/2013-02-12-trois-evenements.md": post(
    "Trois événements Web à Québec",
    '  name: Web à Québec (WAQ) 2013\n  date: 2013-02-20\n  endDate: 2013-02-22\n  hours: 9 h à 17 h\n  price: "à partir de 95 $"\n  registration: { url: "https://exemple.org/waq", deadline: 2013-02-15 }',
  ),
  "conferences/2013-02-25-entrevue.md": post("Entrevue avec un concepteur", "  name: WAQ 2013"),
  "guides/2013-03-05-intranet.md": post("L’intranet", "  name: Web à Québec 2013"),
  "articles/2013-04-15-webcamp.md": post(
    "Interfaces mobiles",
    '  name: WebCamp Québec\n  date: printemps 2013\n  edition: "2013"\n  price: gratuit\n  access: [12 ans et plus]',
  ),
};
const WEBCAMP_DATED = {
  "articles/2013-05-06-la-date-du-webcamp.md": post(
    "Le WebCamp a sa date",
    "  name: WebCamp Québec\n  date: 2013-05-21\n  hours: en soirée",
  ),
};

/** Everything that the build of a day says of an event. */
function on(now: string, id: string, more: Readonly<Record<string, string>> = {}) {
  const { site, problems } = siteFrom({ ...FILES, ...more }, { now });
  const event = site.events.find((each) => each.id === id);
  const view = site.views.event.find((each) => each.event === event);
  const [edition] = event?.editions ?? [];
  const calendars = new Map([...calendarFiles(site)].map(({ path, content }) => [path, content]));
  const graph: readonly Record<string, unknown>[] = view === undefined ? [] : JSON.parse(jsonLd(site, view))["@graph"];
  const renderer = createPageRenderer(site);
  const textOf = (url: string) =>
    (renderer.render(url)?.html ?? "")
      .replace(/<script[\s\S]*?<\/script>|<[^>]+>/gu, " ")
      .replace(/[\s\u00a0]+/gu, " ");
  const opened: readonly { id: string; editions: Record<string, unknown>[] }[] = JSON.parse(openEvents(site)).events;
  return {
    site,
    problems,
    edition,
    standing: edition && standingText(edition),
    page: textOf(`/evenements/${id}/`),
    textOf,
    own: calendars.get(`evenements/${id}/agenda.ics`),
    whole: calendars.get("agenda.ics") ?? "",
    calendars,
    node: graph.find((each) => each["@type"] === "Event"),
    open: opened.find((each) => each.id === id)?.editions[0],
  };
}

test("JIQ: two texts under two names are one event with two editions, a report and an announcement", () => {
  const said = on("2013-11-12", "jiq");
  expect(said.problems.map(({ code }) => code)).toEqual([]);
  const { editions = [] } = said.site.events.find(({ id }) => id === "jiq") ?? {};
  expect(editions.map(({ id, title, label, standing }) => [id, title, label, standing])).toEqual([
    ["2013", "JIQ 2013", "35e édition", "announced"],
    ["2012", "JIQ 2012", undefined, "reported"],
  ]);
  for (const words of [
    "mardi 19 novembre 2013",
    "35 e édition",
    "Centre des congrès de Québec",
    "Réseau Action TI",
    "1 700 places",
    "accessible en fauteuil roulant",
  ])
    expect(said.page).toContain(words);
  expect(said.textOf("/agenda/")).toContain("JIQ 2013");
  expect(said.textOf("/")).toContain("JIQ 2013");
  expect(eventsOf(said.own ?? "").map(({ summary, start }) => [summary, start])).toEqual([
    ["JIQ 2013 — 35e édition", "2013-11-19"],
    ["JIQ 2012", "2012-11-19"],
  ]);
  expect(said.node).toMatchObject({
    startDate: "2013-11-19",
    maximumAttendeeCapacity: 1700,
    location: { name: "Centre des congrès de Québec", amenityFeature: { name: "accessible en fauteuil roulant" } },
  });
  expect(said.open).toMatchObject({ id: "2013", date: "2013-11-19", seats: 1700, status: "confirmed" });
  expect(editions[1]?.trainings.map(({ url }) => url)).toEqual(["/formations/medias-sociaux/"]);
});

test("Web à Québec: announced with its hours and a price, then closed, held, reported, and made into a guide", () => {
  const before = on("2013-02-13", "waq");
  for (const words of [
    "du 20 au 22 février 2013 , de 9 h à 17 h",
    "À partir de 95 $",
    "S’inscrire",
    "Date limite : 15 février 2013",
  ])
    expect(before.page).toContain(words);
  expect(eventsOf(before.own ?? "").map(({ summary, start }) => [summary, start])).toEqual([
    ["WAQ 2013 (1/3)", "2013-02-20T09:00:00"],
    ["WAQ 2013 (2/3)", "2013-02-21T09:00:00"],
    ["WAQ 2013 (3/3)", "2013-02-22T09:00:00"],
  ]);
  expect(before.node).toMatchObject({
    startDate: "2013-02-20T09:00:00-05:00",
    endDate: "2013-02-22T17:00:00-05:00",
    offers: { "@type": "AggregateOffer", lowPrice: "95.00", validThrough: "2013-02-15" },
  });
  expect(before.node?.offers).not.toHaveProperty("price");
  expect(before.open).toMatchObject({ start: "09:00", end: "17:00", price: { text: "À partir de 95\u00a0$" } });
  expect(on("2013-02-16", "waq").page).toContain("Les inscriptions sont closes.");
  expect(
    ["2013-02-13", "2013-02-21", "2013-02-24", "2013-02-26", "2013-03-06"].map((now) => on(now, "waq").standing),
  ).toEqual(["Annoncé", "En cours", "A eu lieu", "Compte rendu paru", "Guide paru"]);
});

test("WebCamp: a season until its day is known, under one UID, free for everybody, and in no hour that nobody said", () => {
  const season = on("2013-04-16", "webcamp-quebec");
  expect([season.own, season.node]).toEqual([undefined, undefined]);
  for (const url of ["/evenements/webcamp-quebec/", "/agenda/"]) expect(season.textOf(url)).toContain("printemps 2013");
  expect(season.open).toMatchObject({ dateNote: "printemps 2013", price: { free: true, amount: "0.00" } });
  const dated = on("2013-05-07", "webcamp-quebec", WEBCAMP_DATED);
  expect(dated.page).toContain("mardi 21 mai 2013 , en soirée");
  expect(eventsOf(dated.own ?? "")).toMatchObject([{ uid: season.open?.uid, start: "2013-05-21" }]);
  expect(dated.node).toMatchObject({ startDate: "2013-05-21", isAccessibleForFree: true, typicalAgeRange: "12-" });
});

test("the training in four groups: two days, two months, one address each", () => {
  const { site, calendars, textOf } = on("2012-12-12", "jiq");
  const sessions = JSON.parse(openData(site)).formations[0].sessions as readonly Record<string, unknown>[];
  expect(sessions.map(({ id, date, datePrecision, status }) => [id, date, datePrecision, status])).toEqual([
    ["manufacturier", "2013-01-15", "day", "confirmed"],
    ["commerce", "2013-02-11", "day", "confirmed"],
    ["culture", "2013-03", "month", "to-confirm"],
    ["communautaire", "2013-04", "month", "to-confirm"],
  ]);
  const page = textOf("/formations/medias-sociaux/");
  for (const words of [
    "mardi 15 janvier 2013 , de 9 h à 16 h",
    "lundi 11 février 2013",
    "mars 2013",
    "(date à confirmer)",
    "150 $",
    "15 places",
  ])
    expect(page).toContain(words);
  const months = eventsOf(calendars.get("agenda-a-confirmer.ics") ?? "");
  expect(months.map(({ start, status }) => [start, status])).toEqual([
    ["2013-03-01", "TENTATIVE"],
    ["2013-04-01", "TENTATIVE"],
  ]);
  expect(eventsOf(calendars.get("formations/medias-sociaux/seances.ics") ?? "").map(({ instant }) => instant)[0]).toBe(
    "2013-01-15T14:00:00.000Z",
  );
});

/** Debian's own Python, with its own iCalendar library. */
const PYTHON = "/usr/bin/python3";
const READER = `
import json, sys, icalendar
found = {}
for path, text in json.load(sys.stdin).items():
    calendar = icalendar.Calendar.from_ical(text)
    found[path] = [[str(e["UID"]), e.decoded("DTSTART").isoformat(), str(e["STATUS"]), str(e["SUMMARY"])] for e in calendar.walk("VEVENT")]
print(json.dumps(found))
`;
const hasPython = existsSync(PYTHON) && spawnSync(PYTHON, ["-c", "import icalendar"]).status === 0;

describe("every calendar, with trainings and events", () => {
  const { calendars } = on("2013-12-01", "waq", WEBCAMP_DATED);

  test("has good bytes, and the same entries for ical.js and node-ical", () => {
    expect([...calendars.keys()]).toEqual(
      expect.arrayContaining([
        "agenda.ics",
        "agenda-a-confirmer.ics",
        "evenements/jiq/agenda.ics",
        "evenements/waq/agenda.ics",
        "formations/medias-sociaux/seances.ics",
      ]),
    );
    for (const [path, ics] of calendars) {
      expectGoodBytes(ics, path);
      eventsOf(ics);
    }
    expect(eventsOf(calendars.get("agenda.ics") ?? "")).toHaveLength(8);
  });

  test.skipIf(!hasPython)("has the same entries for icalendar, in Python", () => {
    const { stdout, stderr } = spawnSync(PYTHON, ["-c", READER], {
      input: JSON.stringify(Object.fromEntries(calendars)),
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    const read: Readonly<Record<string, readonly (readonly string[])[]>> = JSON.parse(stdout);
    for (const [path, ics] of calendars) {
      const known = eventsOf(ics).map(({ uid, status, summary }) => [uid, status, summary]);
      expect(
        (read[path] ?? []).map(([uid, , status, summary]) => [uid, status, summary]),
        path,
      ).toEqual(known);
    }
    const starts = read["evenements/waq/agenda.ics"]?.map(([, start]) => start);
    expect(starts?.[0]).toBe("2013-02-20T09:00:00-05:00");
  });
});
