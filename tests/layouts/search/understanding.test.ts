import { expect, test } from "vitest";
import type { SearchOutcome } from "../../../layouts/assets/search/answer.ts";
import { readState } from "../../../layouts/assets/search/state.ts";
import * as turns from "../../../layouts/assets/search/turns.ts";
import { understand } from "../../../layouts/assets/search/understanding.ts";
import { parseQuery } from "../../../src/output/search/spelling.ts";

/** Pages that have a word, and whether they are free. */
const PAGES = [
  { words: ["veille", "rss"], free: false },
  { words: ["balado"], free: true },
  { words: ["gratuit", "logiciel"], free: false },
];

/** What a site of these pages understands of a query: what is left of it, then the filters set, given up and dropped. */
async function understood(query: string): Promise<string> {
  const { state, ...told } = await understand(readState(`?q=${encodeURIComponent(query)}`), {
    answer: async ({ query: asked, filters }) => {
      const words = asked.toLowerCase().split(" ");
      const hits = PAGES.filter(
        (page) => words.every((word) => page.words.includes(word)) && (filters.prix.length === 0 || page.free),
      );
      if (asked === "" && filters.type.length > 0) hits.push(PAGES[1] as (typeof PAGES)[number]);
      return { hits, results: [], query: asked } as unknown as SearchOutcome;
    },
    count: async () => 0,
    turns: async () => turns,
    values: async () => ({ prix: { Gratuit: 1 }, type: { Formation: 1 } }),
    list: async () => [["Formations", "/formations/", "rubrique", ["formation", "atelier"]]],
    parseQuery,
    month: "2026-12",
  });
  const words = (list: typeof told.turns) => list.map((turn) => turn.words).join("+");
  return [state.query, words(told.turns), words(told.given), words(told.dropped)].join(" | ");
}

test.each([
  ["balado gratuit", "balado | gratuit |  | "],
  // Pages have the word itself.
  ["gratuit logiciel", "gratuit logiciel |  | gratuit | "],
  // Nothing free has the other words: they are searched without the filter.
  ["veille gratuit rss", "veille rss |  |  | gratuit"],
  // Another name of the section of trainings is their type.
  ["ateliers gratuits", " | gratuits+ateliers |  | "],
  // Nothing at all has them.
  ["inconnu gratuit", "inconnu | gratuit |  | "],
])("« %s » is understood as %s", async (query, expected) => {
  expect(await understood(query)).toBe(expected);
});
