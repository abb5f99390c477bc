/** Each line of `docs/prix-heures-dates.md`: what is typed, printed, sorted, put in calendars and in structured data, for a session and for an event alike. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { leastToday } from "../../src/locale/fr/price/price-days.ts";
import { compareItems, occasionOf } from "../../src/site/agenda-item.ts";
import type { AgendaItem } from "../../src/site/model.ts";
import { type About, type Cells, editionCells, sessionCells, TODAY, type Typed } from "./table-cells.ts";

type Compare = (a: AgendaItem, b: AgendaItem) => number;

/** Two items that are alike are told apart by their address, which says nothing here. */
const inAgenda: Compare = (a, b) => compareItems({ ...a, url: "" }, { ...b, url: "" });
const byPrice: Compare = (a, b) => least(a) - least(b) || 0;

function least(item: AgendaItem): number {
  const { price } = occasionOf(item);
  return (price && leastToday(price, TODAY)) ?? Number.MAX_SAFE_INTEGER;
}

const severalKeys = (typed: string): Typed =>
  Object.fromEntries(typed.split("; ").map((said) => said.split(": ") as [string, string]));

/** What a section of the page is about: the keys that its lines type, and their order. */
const SECTIONS: Readonly<
  Record<string, { readonly keys: (typed: string) => Typed; readonly about: About; readonly order: Compare }>
> = {
  "Les dates": { keys: (date) => ({ date }), about: "when", order: inAgenda },
  "Plusieurs jours": { keys: severalKeys, about: "when", order: inAgenda },
  "Les heures": { keys: (hours) => ({ date: "2027-01-15", hours }), about: "when", order: inAgenda },
  "Les prix": { keys: (price) => ({ date: "2027-01-15", price }), about: "price", order: byPrice },
};

const PAGE = readFileSync("docs/prix-heures-dates.md", "utf8");

/** The lines of the table under a heading, by cell. */
function linesOf(heading: string): readonly (readonly string[])[] {
  const [, section = ""] = new RegExp(`^## ${heading}$([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, "mu").exec(PAGE) ?? [];
  return [...section.matchAll(/^\| `(.*?)` \| (.*) \|$/gmu)].map(([, typed = "", rest = ""]) => [
    typed,
    ...rest.split(" | "),
  ]);
}

test("the page has at least 120 lines, each in a section that is verified", () => {
  const lines = Object.keys(SECTIONS).flatMap(linesOf);
  expect(lines.length).toBeGreaterThan(120);
  expect(PAGE.match(/^\| `/gmu)?.length).toBe(lines.length);
});

describe.each(Object.entries(SECTIONS))("%s", (heading, { keys, about, order }) => {
  const lines = linesOf(heading);
  const typed = lines.map(([words = ""]) => keys(words));
  const shown = ({ printed, ics, jsonLd }: Cells) => [printed, ics, jsonLd];

  describe.each([
    ["a session", sessionCells],
    ["an event", editionCells],
  ] as const)("of %s", (_, cellsOf) => {
    const said = cellsOf(typed, about);

    test.each(lines.map((line, at) => [line[0], line, at] as const))("`%s`", (_typed, [, ...expected], at) => {
      expect(said[at] && shown(said[at])).toEqual(expected);
    });

    test("the lines are in their order", () => {
      const apart = said.slice(1).map(({ item }, at) => order(said[at]?.item ?? item, item));
      expect(apart.filter((distance) => distance > 0)).toEqual([]);
      expect(apart.filter((distance) => distance < 0).length).toBeGreaterThan(5);
    });
  });
});
