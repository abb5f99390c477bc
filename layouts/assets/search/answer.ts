/** Turns a query into results: the search itself, other word forms when results are few, and fallbacks. Nothing is drawn here. */
import { type Asked, parseQuery } from "../../../src/output/search/spelling.ts";
import { readPage } from "./excerpt.ts";
import { isLike, stemOf } from "./likeness.ts";
import { type Chance, hasEveryWord, type Result, type Searcher, wordsOf } from "./look.ts";
import type { Counts, Engine, Filters, Hit } from "./pagefind.ts";
import type { SecondChance } from "./second-chance.ts";
import { countFilters, GROUPS, type Group, type State } from "./state.ts";

export interface SearchOutcome {
  readonly hits: readonly Hit[];
  readonly results: readonly Result[];
  /** The query the results are for: as typed, or corrected. */
  readonly query: string;
  readonly chance?: Chance;
  /** Number of results of each value, by filter group; only when filters are shown. */
  readonly counts?: ReadonlyMap<Group, Counts[string]>;
}

/** With fewer results than this, other forms of the words are searched too. */
const FEW = 10;
const SHORTEST_STEM = 6;
/** Headings shown under a result. */
const MOST_PARTS = 3;

/** Returns the results for a state; `counting` is true when the filters are shown; `loadSecondChance` is called when the words are not found as typed. */
export async function answer(
  engine: Engine,
  base: string,
  state: State,
  counting: boolean,
  loadSecondChance: () => Promise<SecondChance>,
): Promise<SearchOutcome> {
  const { query } = state;
  const find = async (asked: Asked): Promise<readonly Hit[]> =>
    (await engine.search(asked, filtersOf(state), state)).results;
  const look: Searcher["look"] = async (asked, known) => {
    const hits = known ?? (await find(asked));
    const results = await readResults(hits.slice(0, state.shown));
    const spellings = results.flatMap(({ reading }) => reading.spellings);
    return {
      asked,
      hits,
      results,
      missing: wordsOf(asked).filter((word) => !spellings.some((found) => isLike(word, found))),
    };
  };
  const countUnfiltered: Searcher["countUnfiltered"] = async (asked) =>
    countFilters(state) > 0 ? (await engine.search(asked, {})).results.length : 0;

  const asked = parseQuery(query);
  const isSearchable = asked.words !== "" || query === "";
  const first = await look(asked, isSearchable ? await widened(asked, query, find, state.newestFirst) : []);
  const chance = hasEveryWord(first)
    ? undefined
    : await (await loadSecondChance())(first, query, base, { parseQuery, look, countUnfiltered });
  const { hits, results, asked: final } = chance?.found ?? first;
  return {
    hits,
    results,
    query: chance?.meant ?? query,
    ...(chance && { chance }),
    ...(counting && { counts: await countGroups(engine, final, state) }),
  };
}

/** Pages with the exact words, then those where a hyphen is a space (« mots-clics », « mot clic »); when few, other word forms too (« planifier », « planification »). */
async function widened(
  asked: Asked,
  query: string,
  find: (asked: Asked) => Promise<readonly Hit[]>,
  newestFirst: boolean,
): Promise<readonly Hit[]> {
  let hits = await find(asked);
  if (asked.exact) {
    // Pagefind does not rank exact phrases.
    const ranked = new Map((await find({ ...asked, exact: false })).map(({ id }, rank) => [id, rank]));
    return newestFirst ? hits : [...hits].sort((a, b) => (ranked.get(a.id) ?? 0) - (ranked.get(b.id) ?? 0));
  }
  const add = async (words: string): Promise<void> => {
    if (words === asked.words) return;
    const known = new Set(hits.map(({ id }) => id));
    const found = await find({ words, exact: false });
    // Sorted by date, only the wider result list has the right order; it contains the other one.
    hits = newestFirst && found.length >= hits.length ? found : [...hits, ...found.filter(({ id }) => !known.has(id))];
  };
  if (/\p{L}[-‐‑]\p{L}/u.test(query)) await add(parseQuery(query.replace(/[-‐‑]/g, " ")).words);
  if (hits.length < FEW) {
    const stems = wordsOf(asked).map((word) => (stemOf(word).length < SHORTEST_STEM ? word : stemOf(word)));
    await add(stems.join(" "));
  }
  return hits;
}

/** Loads the pages of some hits, in their order. */
export function readResults(hits: readonly Hit[]): Promise<readonly Result[]> {
  return Promise.all(
    hits.map(async ({ data }) => {
      const page = await data();
      return { page, reading: readPage(page, MOST_PARTS) };
    }),
  );
}

/** The values of a ticked group are counted as if it were not ticked, because ticking another value adds results (OR). */
async function countGroups(engine: Engine, asked: Asked, state: State): Promise<ReadonlyMap<Group, Counts[string]>> {
  await engine.values();
  const all = await engine.search(asked, filtersOf(state));
  const counts = new Map<Group, Counts[string]>();
  for (const group of GROUPS) {
    const free = { ...state, filters: { ...state.filters, [group]: [] } };
    const found = state.filters[group].length === 0 ? all : await engine.search(asked, filtersOf(free));
    counts.set(group, found.filters[group] ?? {});
  }
  return counts;
}

/** OR inside a group, AND between groups. */
function filtersOf({ filters, coming }: State): Filters {
  const wanted = GROUPS.filter((group) => filters[group].length > 0).map((group) => [group, { any: filters[group] }]);
  return Object.fromEntries(coming ? [...wanted, ["avenir", { any: ["oui"] }]] : wanted) as Filters;
}
