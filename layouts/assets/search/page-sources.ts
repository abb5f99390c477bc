/** Where the search page finds what it needs: the addresses that the page carries. */
import type { Destination } from "../../../src/output/search/destinations.ts";
import type { Sources } from "./open-search.ts";
import type { PagefindModule } from "./pagefind.ts";

/** The script of results, which also draws them. */
export type ResultsScript = typeof import("../search-results.ts");

/** Those of a page. */
export interface PageSources extends Sources {
  readonly reader: () => Promise<ResultsScript>;
}

/** The sources that `#recherche` names; `again` ends the addresses of modules that are asked for once more. */
export function sourcesOf({ dataset }: HTMLElement, again: string): PageSources {
  const {
    base = "/",
    destinations = "",
    initials = "",
    turns = "",
    results = "",
    secondChance = "",
    texts = "0",
  } = dataset;
  const index = `${base}pagefind/`;
  const now = new Date();
  return {
    base,
    index,
    pagefind: async () => (await import(`${index}pagefind.js${again}`)) as PagefindModule,
    texts: Number(texts),
    destinations: async (initial) => {
      if (!initials.split(" ").includes(initial)) return [];
      return (await (await fetch(destinations.replace(" ", initial))).json()) as readonly Destination[];
    },
    turns: async () => (await import(turns + again)) as typeof import("../search-turns.ts"),
    reader: async () => (await import(results + again)) as ResultsScript,
    secondChance: async () =>
      ((await import(secondChance)) as typeof import("../search-second-chance.ts")).secondChance,
    month: `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}`,
  };
}
