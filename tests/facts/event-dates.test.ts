/** An event that comes back: every date is in the agenda, the calendars and the data, under an identity that nothing changes. */
import { mf2 } from "microformats-parser";
import { describe, expect, test } from "vitest";
import { createPageRenderer } from "../../src/cli/dev-server/page-renderer.ts";
import { calendarFiles } from "../../src/output/calendar/calendar.ts";
import { jsonLd } from "../../src/output/json-ld/json-ld.ts";
import { openEvents } from "../../src/output/open-events.ts";
import { destinations } from "../../src/output/search/destinations.ts";
import { ROUTES } from "../../src/routes.ts";
import { followUp } from "../../src/site/follow-up.ts";
import { eventsOf } from "../formations/calendar-files.ts";
import { type Files, siteFrom } from "../site-from.ts";

const STORY = (sessions: string, more = "", head = "") =>
  `---\ntitle: L’heure du conte revient\ndate: 2027-02-15\nsummary: S\n${head}event:\n  name: Heure du conte\n  place: Bibliothèque Exemple\n  price: gratuit\n${more}  sessions:\n${sessions}\n---\n\nTexte.\n`;
const RULE = `    - id: samedis
      repeat: tous les samedis du 6 au 27 mars 2027, sauf le 20 mars
      start: 10 h
      end: 11 h`;

function on(text: string, now: string, more: Files = {}) {
  const { site, problems } = siteFrom({ "articles/2027-02-15-conte.md": text, ...more }, { now });
  const [event] = site.events;
  const [view] = site.views.event;
  const calendars = new Map([...calendarFiles(site)].map(({ path, content }) => [path, content]));
  const open = JSON.parse(openEvents(site)).events[0]?.editions as readonly Record<string, unknown>[];
  return {
    site,
    event,
    problems: problems.map(({ code, file, line }) => `${code} ${file}:${line}`),
    own: eventsOf(calendars.get("evenements/heure-du-conte/agenda.ics") ?? ""),
    whole: eventsOf(calendars.get("agenda.ics") ?? ""),
    graph: (view === undefined ? [] : JSON.parse(jsonLd(site, view))["@graph"]) as readonly Record<string, unknown>[],
    open,
    textOf: (url: string) =>
      (createPageRenderer(site).render(url)?.html ?? "")
        .replace(/<script[\s\S]*?<\/script>|<[^>]+>/gu, " ")
        .replace(/[\s\u00a0]+/gu, " "),
    htmlOf: (url: string) => createPageRenderer(site).render(url)?.html ?? "",
  };
}

const DAYS = ["2027-03-06", "2027-03-13", "2027-03-27"];

describe("a rule of an event", () => {
  const said = on(STORY(RULE), "2027-02-20");

  test("gives a date of the agenda for each day, without a complaint", () => {
    expect(said.problems).toEqual([]);
    expect(said.site.agenda.map((item) => ("standing" in item ? [item.id, item.title, item.time] : []))).toEqual(
      DAYS.map((day) => [`samedis-${day}`, "Heure du conte", "upcoming"]),
    );
    for (const words of ["6 mars 2027", "13 mars 2027", "27 mars 2027"])
      expect(said.textOf("/agenda/")).toContain(words);
    expect(said.textOf("/agenda/2027/03/")).toContain("Heure du conte");
  });

  test("is said on the page of the event, then its dates, each with the anchor that calendars lead to", () => {
    const page = said.textOf("/evenements/heure-du-conte/");
    expect(page).toContain("Tous les samedis du 6 au 27 mars 2027, sauf le 20 mars.");
    for (const words of ["samedi 6 mars 2027", "samedi 13 mars 2027", "samedi 27 mars 2027", "de 10 h à 11 h"])
      expect(page).toContain(words);
    for (const day of DAYS) expect(said.htmlOf("/evenements/heure-du-conte/")).toContain(`id="edition-samedis-${day}"`);
  });

  test("is in the calendars, the structured data and the open data, each date alike", () => {
    const starts = DAYS.map((day) => `${day}T10:00:00`);
    expect(said.own.map(({ start }) => start).sort()).toEqual(starts);
    expect(said.whole.map(({ start, summary }) => [start, summary]).sort()).toEqual(
      starts.map((start) => [start, "Heure du conte"]),
    );
    const nodes = said.graph.filter((node) => node["@type"] === "Event");
    expect(nodes.map(({ startDate }) => startDate).sort()).toEqual([
      "2027-03-06T10:00:00-05:00",
      "2027-03-13T10:00:00-05:00",
      "2027-03-27T10:00:00-04:00",
    ]);
    expect(said.open.map(({ date, uid }) => [date, typeof uid]).sort()).toEqual(DAYS.map((day) => [day, "string"]));
  });

  test("stands once on the home page and in the list of events, and its announcement names the next date", () => {
    for (const url of ["/", "/evenements/"]) {
      expect(said.textOf(url)).toContain("6 mars 2027");
      expect(said.textOf(url)).not.toContain("13 mars 2027");
    }
    const article = said.textOf("/articles/conte/");
    expect(article).toContain("Prochaine date samedi 6 mars 2027");
    expect(article).toContain("Les 3 dates");
    expect(destinations(said.site).filter(([label]) => label.startsWith("Heure du conte"))).toHaveLength(1);
  });
});

test("each date is an event for microformats, with its name and its day; the text that announces them has none of their days", () => {
  const { htmlOf } = on(STORY(RULE).replace("  place: Bibliothèque Exemple\n", "  online: true\n"), "2027-02-20");
  const read = (url: string) => mf2(htmlOf(url), { baseUrl: "https://exemple.org" }).items;
  const dates = read("/evenements/heure-du-conte/").filter(({ type }) => type?.includes("h-event"));
  expect(dates.map(({ properties }) => [properties.name, properties.start?.[0], properties.category])).toEqual(
    DAYS.map((day) => [["Heure du conte"], day, ["Événement"]]),
  );
  const [entry] = read("/articles/conte/").filter(({ type }) => type?.includes("h-entry"));
  expect(entry?.properties.name).toEqual(["L’heure du conte revient"]);
  expect(entry?.properties.start).toBeUndefined();
  const [next] = read("/").filter(({ type }) => type?.includes("h-event"));
  expect(next?.properties.location).toBeUndefined();
});

test("« sauf » added later, a date added or moved leaves every other UID as it was", () => {
  const uids = (text: string) =>
    new Map(on(text, "2027-02-20").open.map(({ id, uid }) => [id as string, uid as string]));
  const before = uids(STORY(RULE));
  const without = uids(STORY(RULE.replace("sauf le 20 mars", "sauf les 13 et 20 mars")));
  expect([...without]).toEqual([...before].filter(([id]) => id !== "samedis-2027-03-13"));
  const moved = uids(
    STORY(
      `${RULE}\n    - { id: samedis-2027-03-13, date: 2027-03-14 }\n    - { id: spécial-un, date: 2027-01-09 }`.replace(
        "spécial-un",
        "special",
      ),
    ),
  );
  for (const [id, uid] of before) expect(moved.get(id), id).toBe(uid);
  expect(moved.size).toBe(4);
});

test("a moved date, a cancelled one and a full one say so, and the others nothing", () => {
  const { open, own, site, problems } = on(
    STORY(
      `${RULE}\n    - { id: samedis-2027-03-13, date: 2027-03-14 }\n    - { id: samedis-2027-03-27, status: cancelled }\n    - { id: samedis-2027-03-06, status: full }`,
      "",
      "updated: 2027-02-18\n",
    ),
    "2027-02-20",
  );
  expect(problems).toEqual([]);
  const states = Object.fromEntries(open.map(({ id, status }) => [id, status]));
  expect(states).toEqual({
    "samedis-2027-03-06": "full",
    "samedis-2027-03-13": "postponed",
    "samedis-2027-03-27": "cancelled",
  });
  expect(own.find(({ status }) => status === "CANCELLED")?.start).toBe("2027-03-27T10:00:00");
  expect(site.events[0]?.editions.find(({ id }) => id === "samedis-2027-03-13")?.standing).toBe("moved");
});

test("a report on one of its days is that of this day; one that says only the year is about them all", () => {
  const report = (date: string) => ({
    "conferences/2027-03-14-recit.md": `---\ntitle: Récit\ndate: 2027-03-14\nsummary: S\nevent: { name: Heure du conte${date} }\n---\n\nT.\n`,
  });
  const day = on(STORY(RULE), "2027-03-15", report(", date: 2027-03-13"));
  expect(day.event?.editions.map(({ id, standing, reports }) => [id, standing, reports.length])).toEqual([
    ["samedis-2027-03-27", "announced", 0],
    ["samedis-2027-03-13", "reported", 1],
    ["samedis-2027-03-06", "held", 0],
  ]);
  const whole = on(STORY(RULE), "2027-03-15", report(""));
  expect(whole.event?.editions).toHaveLength(3);
  expect(whole.event?.loose.map(({ title }) => title)).toEqual(["Récit"]);
});

test("what waits is said once its dates are over, and once for all of them", () => {
  expect(followUp(on(STORY(RULE), "2027-03-15").site)).toEqual([]);
  const waiting = followUp(on(STORY(RULE), "2027-06-30").site);
  expect(waiting.map(({ subject, words }) => [subject, words.replace(/\u00a0/gu, " ")])).toEqual([
    ["Heure du conte", "tenu il y a trois mois, sans compte rendu"],
  ]);
});

test("sentences, words and a date beside the list: what is understood is kept, what contradicts is told", () => {
  const sentences = on(
    STORY("    - 6 mars 2027, 10 h à 11 h, gratuit\n    - { id: deux, date: automne 2027 }"),
    "2027-02-20",
  );
  expect(sentences.problems).toEqual(["seance-sans-id articles/2027-02-15-conte.md:10"]);
  expect(sentences.event?.editions.map(({ date, loose }) => date?.day ?? loose?.words)).toEqual(
    expect.arrayContaining([6, "automne 2027"]),
  );
  const both = on(STORY(RULE, "  date: 2027-03-06\n"), "2027-02-20");
  expect(both.problems).toEqual(["evenement-date-et-seances articles/2027-02-15-conte.md:9"]);
  expect(both.site.agenda).toHaveLength(3);
  const twice = on(STORY("    - { id: un, date: 2027-03-06 }\n    - { id: un, date: 2027-03-13 }"), "2027-02-20");
  expect(twice.problems).toEqual(["seance-id-en-double articles/2027-02-15-conte.md:11"]);
});

test.each([
  [
    "a session of a training",
    {
      "formations/2027-02-01-a.md":
        "---\ntitle: T\nsummary: S\nsessions:\n  - { id: a, date: 2027-03-03, place: Zoom }\n---\n\nT",
    },
  ],
  [
    "a training",
    {
      "formations/2027-02-01-a.md":
        "---\ntitle: T\nsummary: S\nplace: Réunion Teams\nsessions:\n  - { id: a, date: 2027-03-03 }\n---\n\nT",
    },
  ],
  [
    "an event",
    {
      "articles/2027-02-01-a.md":
        "---\ntitle: T\nsummary: S\nevent: { name: E, date: 2027-03-03, place: En ligne }\n---\n\nT",
    },
  ],
  [
    "a date of an event",
    {
      "articles/2027-02-01-a.md":
        '---\ntitle: T\nsummary: S\nevent: { name: E, sessions: [{ id: a, date: 2027-03-03, place: "https://exemple.zoom.us/j/1" }] }\n---\n\nT',
    },
  ],
  ["events.yml", { "events.yml": "- { id: e, name: E, place: Google Meet, editions: [{ date: 2027-03-03 }] }\n" }],
  [
    "an edition of events.yml",
    { "events.yml": "- { id: e, name: E, editions: [{ date: 2027-03-03, place: sur Zoom }] }\n" },
  ],
])("what is typed as the venue of %s and is none is online, and has no page among the venues", (_, files) => {
  const other = "---\ntitle: Sur place\nsummary: S\nevent: { name: Foire, date: 2027-04-03, place: Salle 2 }\n---\n\nT";
  const { site, problems } = siteFrom(
    { ...(files as Files), "articles/2027-02-02-b.md": other },
    { now: "2027-02-20" },
  );
  expect(problems).toEqual([]);
  const [item] = site.agenda;
  const { place, online } = item !== undefined && "session" in item ? item.session : (item ?? {});
  expect([place, online !== undefined]).toEqual([undefined, true]);
  expect(site.views.agenda.map(({ url }) => url)).toContain(ROUTES.agendaOnline);
  expect([...site.places.values()].map(({ place: { name } }) => name)).not.toContain(place);
  expect(site.views.agenda.flatMap(({ filter }) => (filter?.kind === "place" ? [filter.label] : []))).not.toContain(
    "Zoom",
  );
});
