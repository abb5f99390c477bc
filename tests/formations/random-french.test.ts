import { expect, test } from "vitest";
import { calendarFiles } from "../../src/output/calendar/calendar.ts";
import { jsonLd } from "../../src/output/json-ld/json-ld.ts";
import { type Chance, chance } from "../corpus/random.ts";
import { siteFrom } from "../site-from.ts";
import { eventsOf, expectGoodBytes } from "./calendar-files.ts";

const PIECES = [
  "L’Érable",
  "d'été",
  "œuvre",
  "à",
  "Îles-de-la-Madeleine",
  "; ",
  ", ",
  ": ",
  "« a »",
  '"b"',
  "100 %",
  "👩🏽‍💻",
  "É",
  "—",
  " ",
  "\\n",
  "\\",
  "<b>",
  "&amp;",
  "日本",
  "ᾧ",
  "1 700 $",
  "\u00a0",
  "x".repeat(90),
];

function words(chance: Chance, most: number): string {
  return `t${Array.from({ length: chance.between(1, most) }, () => chance.pick(PIECES)).join("")}`;
}

/** Returns a training with random texts; written as JSON, which is YAML. */
function training(chance: Chance, at: number): string {
  const sessions = Array.from({ length: chance.between(1, 4) }, (_, index) => ({
    id: `s${index}`,
    group: words(chance, 12),
    date: chance.often(0.2) ? "2013-05" : `2013-0${chance.between(1, 9)}-${chance.between(10, 28)}`,
    ...(chance.often(0.5) ? { start: "9 h", end: "16 h 30" } : {}),
    note: words(chance, 30),
    place: { name: words(chance, 8), city: words(chance, 3) },
  }));
  const keys = {
    title: `${at} ${words(chance, 20)}`,
    date: "2012-12-10",
    summary: words(chance, 40),
    categories: [words(chance, 3)],
    sessions,
  };
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n\nTexte.`;
}

test("whatever French an editor types, two parsers read every calendar, and structured data stay JSON in one script", () => {
  const dice = chance(2013);
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`formations/f${at}.md`, training(dice, at)]));
  const { site, problems } = siteFrom(files);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(site.sessions.length).toBeGreaterThan(100);
  let events = 0;
  for (const { path, content } of calendarFiles(site)) {
    expectGoodBytes(content, path);
    if (path === "agenda.ics") events = eventsOf(content).length;
    else eventsOf(content);
  }
  expect(events).toBe(site.sessions.filter(({ session }) => session.date?.day !== undefined).length);
  for (const view of site.views.post) {
    const text = jsonLd(site, view);
    expect(text).not.toContain("<");
    expect(JSON.parse(text)["@graph"][0].name).toBe(view.title);
  }
});
