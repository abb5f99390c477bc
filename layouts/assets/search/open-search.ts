/** Opens the index of a site, for the page and for the terminal: asks what a state asks, and understands it first. */
import type { Destination } from "../../../src/output/search/destinations.ts";
import { parseQuery } from "../../../src/output/search/spelling.ts";
import { answer } from "./answer.ts";
import { type Engine, NO_PAGES, type PagefindModule, startEngine } from "./pagefind.ts";
import type { Reader } from "./reader.ts";
import type { SecondChance } from "./second-chance.ts";
import type { State } from "./state.ts";
import { type TurnReader, type Understood, understand } from "./understanding.ts";

/** A site, and how what it has is loaded. */
export interface Sources {
  /** Path prefix of the site, starting and ending with `/`. */
  readonly base: string;
  readonly pagefind: () => Promise<PagefindModule>;
  /** How many texts are indexed: Pagefind does not start without any. */
  readonly texts: number;
  /** Folder of the index: an address ending with `/`. */
  readonly index: string;
  /** Those with a key that begins with this sign. */
  readonly destinations: (initial: string) => Promise<readonly Destination[]>;
  readonly turns: () => Promise<TurnReader>;
  readonly reader: () => Promise<Reader>;
  readonly secondChance: () => Promise<SecondChance>;
  /** `YYYY-MM` for the reader. */
  readonly month: string;
}

/** An index that is open. */
export interface Search extends Pick<Engine, "values" | "end"> {
  /** `counting` is true when the numbers of each filter are shown. */
  readonly ask: (state: State, counting: boolean) => Promise<Understood>;
}

/** Loads the program of the index; rejects when it cannot be. */
export async function openSearch(sources: Sources): Promise<Search> {
  const { base, pagefind, texts, index, turns, reader, secondChance, month } = sources;
  const engine = texts === 0 ? NO_PAGES : await startEngine(await pagefind(), base, index, texts);
  const lists = new Map<string, Promise<readonly Destination[]>>();
  const loadList = (initial: string): Promise<readonly Destination[]> => {
    const list = lists.get(initial) ?? sources.destinations(initial);
    lists.set(initial, list);
    list.catch(() => lists.delete(initial));
    return list;
  };
  return {
    values: engine.values,
    end: engine.end,
    ask: (state, counting) =>
      understand(state, {
        answer: (asked) => answer(engine, base, asked, counting, reader, secondChance),
        count: async (asked) => (await engine.search(asked, {})).results.length,
        values: engine.values,
        turns,
        list: loadList,
        parseQuery,
        month,
      }),
  };
}
