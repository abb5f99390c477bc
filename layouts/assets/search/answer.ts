/** From what a reader asks to what is shown: the search, other forms of the words when results are few, and second chances. It draws nothing. */
import { type Asked, askedText } from "../../../src/publish/search-text.ts";
import { isLike, stemOf } from "./likeness.ts";
import { type Chance, isWhole, type Searcher, wordsOf } from "./look.ts";
import type { Counts, Engine, Filters, Hit } from "./pagefind.ts";
import { type Result, resultItem } from "./results.ts";
import type { SecondChance } from "./second-chance.ts";
import { countFilters, GROUPS, type Group, type State } from "./state.ts";

export interface Answered {
  readonly hits: readonly Hit[];
  readonly results: readonly Result[];
  /** What the results are about: as typed, or as mended. */
  readonly query: string;
  readonly chance?: Chance;
  /** By group, what each value would give; when filters are shown. */
  readonly counts?: ReadonlyMap<Group, Counts[string]>;
}

/** Below this many, pages with other forms of the words are welcome. */
const FEW = 10;
const SHORTEST_STEM = 6;

/** The answer to a state; `counting`: the filters are shown; `loadSecondChance` is called when words are not found as they are. */
export async function answer(
  engine: Engine,
  base: string,
  state: State,
  counting: boolean,
  loadSecondChance: () => Promise<SecondChance>,
): Promise<Answered> {
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

  const asked = askedText(query);
  const answerable = asked.words !== "" || query === "";
  const first = await look(asked, answerable ? await widened(asked, query, find, state.newestFirst) : []);
  const chance = isWhole(first)
    ? undefined
    : await (await loadSecondChance())(first, query, base, { askedText, look, countUnfiltered });
  const { hits, results, asked: final } = chance?.found ?? first;
  return {
    hits,
    results,
    query: chance?.meant ?? query,
    ...(chance && { chance }),
    ...(counting && { counts: await countGroups(engine, final, state) }),
  };
}

/** Pages with the very words, then those where a hyphen is a space (« mots-clics », « mot clic »); when few, other forms too (« planifier », « planification »). */
async function widened(
  asked: Asked,
  query: string,
  find: (asked: Asked) => Promise<readonly Hit[]>,
  newestFirst: boolean,
): Promise<readonly Hit[]> {
  let hits = await find(asked);
  if (asked.exact) {
    // The program does not rank phrases.
    const ranked = new Map((await find({ ...asked, exact: false })).map(({ id }, rank) => [id, rank]));
    return newestFirst ? hits : [...hits].sort((a, b) => (ranked.get(a.id) ?? 0) - (ranked.get(b.id) ?? 0));
  }
  const add = async (words: string): Promise<void> => {
    if (words === asked.words) return;
    const known = new Set(hits.map(({ id }) => id));
    const found = await find({ words, exact: false });
    // In order of date, the wider answer is the only one whose order is right; it holds the other.
    hits = newestFirst && found.length >= hits.length ? found : [...hits, ...found.filter(({ id }) => !known.has(id))];
  };
  if (/\p{L}[-‐‑]\p{L}/u.test(query)) await add(askedText(query.replace(/[-‐‑]/g, " ")).words);
  if (hits.length < FEW) {
    const stems = wordsOf(asked).map((word) => (stemOf(word).length < SHORTEST_STEM ? word : stemOf(word)));
    await add(stems.join(" "));
  }
  return hits;
}

/** Reads the pages of some hits, in their order. */
export function readResults(hits: readonly Hit[]): Promise<readonly Result[]> {
  return Promise.all(hits.map(async ({ data }) => resultItem(await data())));
}

/** Values of a group that is ticked are counted as if it were not: ticking another adds its results. */
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

/** OR inside a group, AND across groups. */
function filtersOf({ filters, coming }: State): Filters {
  const wanted = GROUPS.filter((group) => filters[group].length > 0).map((group) => [group, { any: filters[group] }]);
  return Object.fromEntries(coming ? [...wanted, ["avenir", { any: ["oui"] }]] : wanted) as Filters;
}
