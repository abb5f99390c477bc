/** Hours, prices, access, registration and dates in words of an event: in texts and in `events.yml`, read as those of sessions are, and said everywhere. */
import { describe, expect, test } from "vitest";
import { createPageRenderer } from "../../src/cli/dev-server/page-renderer.ts";
import { calendarFiles } from "../../src/output/calendar/calendar.ts";
import { jsonLd } from "../../src/output/json-ld/json-ld.ts";
import { nextRebuild } from "../../src/output/next-rebuild.ts";
import { openEvents } from "../../src/output/open-events.ts";
import { itemDateText } from "../../src/site/session-words.ts";
import { type Files, siteFrom } from "../site-from.ts";

const NOW = "2027-09-15";
const article = (event: string) =>
  `---\ntitle: Le salon revient\nsummary: S\nevent:\n  name: Salon exemple\n${event}\n---\n\nTexte.`;
const indented = (keys: string, by: string) => keys.trim().replaceAll(/^\s*/gmu, by);
const KEYS = `
date: 2027-11-19
hours: 9 h à 12 h et 13 h à 16 h 30
place: Salle 2
price: "95 $ avant le 1er novembre, 120 $ ensuite (membres : 60 $)"
seats: 200
seatsLeft: 0
access: [rampe, LSQ, 12 ans et plus]
registration: { url: "https://exemple.org/inscription", email: salon@exemple.org, deadline: 2027-11-12 }
`;
/** The same facts, said by a text or by `events.yml`. */
const SAID: Readonly<Record<string, Files>> = {
  "a text": { "articles/2027-09-01-a.md": article(indented(KEYS, "  ")) },
  "events.yml": {
    "events.yml": `- id: salon-exemple\n  name: Salon exemple\n  editions:\n    - edition: "2027"\n${indented(KEYS, "      ")}\n`,
    "articles/2027-09-01-a.md": "---\ntitle: Le salon revient\nsummary: S\nevent: Salon exemple\n---\n\nTexte.",
  },
};

function on(files: Files, now = NOW) {
  const { site, problems } = siteFrom(files, { now });
  const calendars = new Map(
    [...calendarFiles(site)].map(({ path, content }) => [path, content.replaceAll("\r\n ", "")]),
  );
  const [view] = site.views.event;
  const graph = view === undefined ? [] : (JSON.parse(jsonLd(site, view))["@graph"] as Record<string, unknown>[]);
  const textOf = (url: string) =>
    (createPageRenderer(site).render(url)?.html ?? "")
      .replace(/<script[\s\S]*?<\/script>|<[^>]+>/gu, " ")
      .replace(/[\s\u00a0]+/gu, " ");
  return {
    site,
    problems: problems.map(({ code, file, line }) => `${code} ${file}:${line}`),
    edition: site.events[0]?.editions[0],
    own: calendars.get("evenements/salon-exemple/agenda.ics") ?? "",
    whole: calendars.get("agenda.ics") ?? "",
    event: graph.find((node) => node["@type"] === "Event"),
    open: JSON.parse(openEvents(site)).events[0]?.editions[0] as Record<string, unknown>,
    textOf,
    htmlOf: (url: string) => createPageRenderer(site).render(url)?.html ?? "",
  };
}

describe.each(Object.entries(SAID))("the facts that %s says of an event", (_, files) => {
  const said = on(files);

  test("are read without a complaint", () => expect(said.problems).toEqual([]));

  test("are on its page, on the home page and in the agenda", () => {
    const page = said.textOf("/evenements/salon-exemple/");
    for (const words of [
      "vendredi 19 novembre 2027 , de 9 h à 12 h et de 13 h à 16 h 30",
      "95 $ jusqu’au 31 octobre 2027",
      "membres",
      "aucune place libre sur 200",
      "rampe d’accès",
      "(LSQ)",
      "12 ans et plus",
      "salon@exemple.org",
      "Date limite : 12 novembre 2027",
      "Liste d’attente",
    ])
      expect(page).toContain(words);
    for (const url of ["/", "/agenda/"]) {
      expect(said.textOf(url)).toContain("de 9 h à 12 h et de 13 h à 16 h 30");
      expect(said.textOf(url)).toContain("95 $");
    }
    expect(said.htmlOf("/")).toContain('data-step="waiting-list"');
  });

  test("are in the calendar of the site and its own: a span a range, the price and the access in words", () => {
    for (const calendar of [said.own, said.whole]) {
      const spans = [...calendar.matchAll(/^DT(?:START|END);TZID=America\/Toronto:(\S+)/gmu)].map(([, at]) => at);
      expect(spans).toEqual(["20271119T090000", "20271119T120000", "20271119T130000", "20271119T163000"]);
      expect(new Set(calendar.match(/^UID:.*$/gmu)).size).toBe(2);
      expect(calendar.replaceAll("\\,", ",")).toMatch(/Prix : 95.*Accès : rampe|Accès : rampe.*Prix : 95/u);
      expect(calendar).toContain("Inscription : https://exemple.org/inscription");
      expect(calendar).toMatch(/^CONTACT:salon@exemple\.org/mu);
      expect(calendar).toContain("TRANSP:OPAQUE");
    }
  });

  test("are structured: instants, offers by day and group, what the venue offers, ages", () => {
    expect(said.event).toMatchObject({
      startDate: "2027-11-19T09:00:00-05:00",
      endDate: "2027-11-19T16:30:00-05:00",
      typicalAgeRange: "12-",
      maximumAttendeeCapacity: 200,
      remainingAttendeeCapacity: 0,
      isAccessibleForFree: false,
      location: { amenityFeature: { name: "rampe d’accès", value: true } },
    });
    const offers = said.event?.offers as Record<string, unknown>[];
    expect(offers.map(({ price, name, validFrom, validThrough }) => [price, name, validFrom, validThrough])).toEqual([
      ["95.00", undefined, undefined, "2027-10-31"],
      ["120.00", undefined, "2027-11-01", "2027-11-12"],
      ["60.00", "membres", undefined, "2027-11-12"],
    ]);
    expect(new Set(offers.map(({ availability }) => availability))).toEqual(new Set(["https://schema.org/SoldOut"]));
  });

  test("are open data", () => {
    expect(said.open).toMatchObject({
      date: "2027-11-19",
      datePrecision: "day",
      start: "09:00",
      end: "16:30",
      hours: [
        { start: "09:00", end: "12:00" },
        { start: "13:00", end: "16:30" },
      ],
      startsAt: "2027-11-19T09:00:00-05:00",
      seats: 200,
      seatsLeft: 0,
      access: expect.arrayContaining(["rampe d’accès"]),
      registration: { url: "https://exemple.org/inscription", email: "salon@exemple.org", deadline: "2027-11-12" },
    });
    expect(said.open.price).toMatchObject({
      rates: expect.arrayContaining([expect.objectContaining({ amount: "95.00" })]),
    });
  });
});

test("registration that closes asks for a build on the day after, and then nobody is invited any more", () => {
  const files = SAID["a text"] as Files;
  expect(JSON.parse(nextRebuild(on(files).site))).toMatchObject({ at: "2027-11-13T00:00:00-05:00" });
  const closed = on(files, "2027-11-13");
  expect(closed.textOf("/evenements/salon-exemple/")).toContain("Les inscriptions sont closes.");
  expect(closed.htmlOf("/")).not.toContain("data-step=");
});

const LOOSE: readonly (readonly [typed: string, printed: string, id: string])[] = [
  ["début décembre 2027", "début décembre 2027", "2027"],
  ["automne 2027", "automne 2027", "2027"],
  ["2028", "2028", "2028"],
  ["à venir", "date à venir", "a-venir"],
  ["bientôt", "bientôt", "a-venir"],
];

describe("an event whose date is said in words", () => {
  test.each(LOOSE)("« %s » is « %s », in no calendar, and is no Event", (typed, printed, id) => {
    const { edition, problems, own, whole, event, open, textOf } = on({
      "articles/2027-09-01-a.md": article(`  date: ${typed}\n  place: Salle 2`),
    });
    expect(problems).toEqual([]);
    expect(edition?.id).toBe(id);
    expect(edition && itemDateText(edition)).toBe(printed);
    expect(edition?.standing).toBe("announced");
    expect(edition?.announcements).toHaveLength(1);
    expect([own, whole.includes("VEVENT"), event]).toEqual(["", false, undefined]);
    expect(open).toMatchObject({ dateNote: printed, datePrecision: "unknown", status: "to-confirm" });
    for (const url of ["/evenements/salon-exemple/", "/agenda/", "/evenements/", "/"])
      expect(textOf(url)).toContain(printed);
  });

  test("stands in the agenda after what is dated in its month, before what comes later", () => {
    const dated = (name: string, date: string) =>
      `---\ntitle: ${name}\nsummary: S\nevent: { name: Salon ${name}, date: ${date} }\n---\n\nTexte.`;
    const { site } = siteFrom(
      Object.fromEntries(
        [
          ["a", "à venir"],
          ["b", "automne 2027"],
          ["c", "début décembre 2027"],
          ["d", "2027-12-20"],
          ["e", "2027-10-01"],
          ["f", "2028-01-10"],
          ["g", "2027-12"],
        ].map(([name = "", date = ""]) => [`articles/2027-09-01-${name}.md`, dated(name, date)]),
      ),
      { now: NOW },
    );
    expect(site.agenda.map((item) => ("standing" in item ? item.event.name : ""))).toEqual(
      ["b", "e", "d", "g", "c", "f", "a"].map((name) => `Salon ${name}`),
    );
  });

  test("keeps its UID once its day is known, and another text may say it", () => {
    const words = on({ "articles/2027-09-01-a.md": article("  date: automne 2027") });
    const both = on({
      "articles/2027-09-01-a.md": article("  date: automne 2027"),
      "articles/2027-09-10-b.md": article("  date: 2027-11-19"),
    });
    expect(both.edition && itemDateText(both.edition).replaceAll("\u00a0", " ")).toBe("vendredi 19 novembre 2027");
    expect(both.own).toContain(`UID:${words.open.uid}`);
    expect(on({ "articles/2027-09-01-a.md": article("  date: à venir") }).open.uid).toBeUndefined();
    expect(on({ "articles/2027-09-01-a.md": article("  date: à venir\n  edition: 2027") }).open.uid).toBe(
      words.open.uid,
    );
  });

  test("is not dated again by the day from which it was put off", () => {
    const { edition } = on({
      "events.yml":
        "- id: salon-exemple\n  name: Salon exemple\n  editions:\n    - { date: à venir, formerDate: 2027-11-19, status: postponed }\n",
      "articles/2027-09-01-a.md": article("  date: 2027-11-19"),
    });
    expect(edition && [itemDateText(edition), edition.standing, edition.date]).toEqual([
      "date à venir",
      "postponed",
      undefined,
    ]);
  });
});

test("what contradicts itself is told where it is said, in a text and in events.yml", () => {
  const wrong = `
date: 2027-11-19
start: 16 h
end: 9 h
seats: 10
seatsLeft: 12
price: selon vos moyens
registration: { contact: la coordonnatrice, deadline: 2027-11-30 }
`;
  const codes = (files: Files) => on(files).problems.map((problem) => problem.replace(/ .*:(\d+)$/u, " $1"));
  const found = codes({ "articles/2027-09-01-a.md": article(indented(wrong, "  ")) });
  expect(found).toEqual([
    "seance-fin-avant-debut 8",
    "seance-places 10",
    "prix-en-mots 11",
    "inscription-sans-moyen 12",
    "inscription-apres-seance 12",
  ]);
  const declared = codes({
    "events.yml": `- id: salon\n  name: Salon\n  editions:\n    - edition: "2027"\n${indented(wrong, "      ")}\n`,
  });
  expect(declared.map((each) => each.split(" ")[0]).sort()).toEqual(found.map((each) => each.split(" ")[0]).sort());
});

test.each([
  ["an event", "articles/2027-09-01-a.md", (keys: string) => article(`  date: 2027-11-19\n${indented(keys, "  ")}`)],
  [
    "a training",
    "formations/2027-09-01-a.md",
    (keys: string) =>
      `---\ntitle: T\nsummary: S\n${keys}\nsessions:\n  - { id: a, date: 2027-11-19, place: X }\n---\n\nT`,
  ],
])("two keys that give %s two prices for the same people are told", (_, path, textOf) => {
  const said = (keys: string) => siteFrom({ [path]: textOf(keys) }, { now: NOW });
  const priceIn = ({ site }: ReturnType<typeof said>) =>
    site.agenda.map((item) => ("session" in item ? item.session : item).price);
  const list = 'prices: ["150 $", "Membres : 100 $"]';
  const contrary = said(`price: 20 $\n${list}`);
  expect(contrary.problems.map(({ code }) => code)).toEqual(["prix-contraires"]);
  const once = said(list);
  expect(once.problems).toEqual([]);
  const joined = said('price: 150 $\nprices: ["Membres : 100 $"]');
  expect(joined.problems).toEqual([]);
  expect(priceIn(joined)).toEqual(priceIn(once));
  expect(priceIn(once)[0]).toBeDefined();
  const twice = said(`price: 150 $\n${list}`);
  expect(twice.problems).toEqual([]);
  expect(priceIn(twice)).toEqual(priceIn(once));
});

test("how to register for an event is asked for by the keys that it may have", () => {
  const path = "articles/2027-09-01-a.md";
  const contentOf = (ways: string) => ({
    [path]: article(`  date: 2027-11-19\n  registration: { deadline: 2027-11-12${ways} }`),
  });
  const [advice] = siteFrom(contentOf(""), { now: NOW }).problems.map((problem) => problem.advice);
  expect(advice).toBe("ajoutez `url:`, `email:` ou `phone:`");
  for (const [, key] of String(advice).matchAll(/`(\w+):`/gu)) {
    const value = { url: "https://exemple.org", email: "salon@exemple.org", phone: "819 555-0100" }[key ?? ""];
    expect(on(contentOf(`, ${key}: "${value}"`)).problems).toEqual([]);
  }
});

test("a rate without a year has none as long as the day of what is sold is not known", () => {
  const { edition } = on({
    "articles/2027-09-01-a.md": article('  date: automne 2027\n  price: "95 $ avant le 1er novembre, 120 $ ensuite"'),
  });
  expect(edition?.price?.rates[0]?.until).toEqual({ month: 10, day: 31 });
});

test("facts of an edition that no date or year names are told, and shown once the edition is known", () => {
  const said = (date: string) =>
    siteFrom({ "articles/2027-09-01-a.md": article(`${date}  price: gratuit\n  hours: 9 h à 16 h`) }, { now: NOW });
  const lost = said("");
  expect(lost.problems.map(({ code, message }) => [code, message])).toEqual([
    [
      "evenement-sans-edition",
      "Rien ne dit de quelle édition de « Salon exemple » sont ces faits, que le site ne montre pas : les heures, le prix.",
    ],
  ]);
  expect(said("  date: à venir\n").problems).toEqual([]);
});

test.each([
  ["event: Salon exemple, 3 mars 2027, Québec", "{name: Salon exemple, date: 2027-03-03}", 8],
  [
    "event: { name: Salon exemple du mercredi 3 mars 2027, place: Québec }",
    "{name: Salon exemple, date: 2027-03-03}",
    16,
  ],
])("a date within the name of an event is told with what to write: %s", (line, advice, column) => {
  const file = (keys: string) => ({
    "articles/a.md": `---\ntitle: T\ndate: 2026-12-01\nsummary: S.\n${keys}\n---\n\nTexte.\n`,
  });
  const told = siteFrom(file(line), { now: "2026-12-01" }).problems;
  expect(told.map(({ code, line: at, column: from }) => [code, at, from])).toEqual([["evenement-nom-date", 5, column]]);
  expect(told[0]?.advice).toContain(advice);
  for (const said of [
    "event: Salon du 3 mars",
    "event: { name: Salon du 3 mars 2027, date: 2027-03-03 }",
    "event: JIQ 2027",
  ])
    expect(siteFrom(file(said), { now: "2026-12-01" }).problems).toEqual([]);
});

test("what lacks a date because it was refused is told once, where the date is", () => {
  const file = `---\ntitle: T\ndate: 2026-12-01\nsummary: S.\nevent:\n  name: Salon exemple\n  date: du 3 au 5 mars 2027\n  price: gratuit\n---\n\nTexte.\n`;
  expect(siteFrom({ "articles/a.md": file }, { now: NOW }).problems.map(({ code, line }) => [code, line])).toEqual([
    ["date-illisible", 7],
  ]);
});

describe("two dates of one year in events.yml", () => {
  const twice = (more: Files = {}) =>
    on({
      "events.yml":
        "- id: salon-exemple\n  name: Salon exemple\n  editions:\n    - { date: 2027-10-05, place: Salle 1 }\n    - { date: 2027-11-19, place: Salle 2 }\n",
      ...more,
    });

  test("are two editions, without a name too, and both are in the agenda and the calendars", () => {
    const { site, problems, whole } = twice();
    expect(problems).toEqual([]);
    expect(site.agenda.map((item) => ("standing" in item ? [item.id, item.place?.name] : []))).toEqual([
      ["2027", "Salle 1"],
      ["2027-11-19", "Salle 2"],
    ]);
    expect(new Set(whole.match(/^UID:.*$/gmu)).size).toBe(2);
  });

  test("take each the texts of its day", () => {
    const { site, problems } = twice({ "articles/2027-09-02-b.md": article("  date: 2027-11-19") });
    expect(problems).toEqual([]);
    expect(site.agenda.map((item) => ("standing" in item ? item.announcements.length : -1))).toEqual([0, 1]);
  });
});
