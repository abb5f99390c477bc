/** Turns a query into results: the search itself, other word forms when results are few, and fallbacks. Nothing is drawn here. */
import { type Asked, parseQuery } from "../../../src/output/search/spelling.ts";
import { type Chance, type Result, type Searcher, wordsOf } from "./look.ts";
import { isUnwritten } from "./near.ts";
import type { Counts, Engine, Hit } from "./pagefind.ts";
import { partly } from "./partly.ts";
import type { Reader } from "./reader.ts";
import { filtersOf, searcherOf } from "./searcher.ts";
import type { SecondChance } from "./second-chance.ts";
import { GROUPS, type Group, type State } from "./state.ts";
import { stemOf } from "./stem.ts";

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

/** Returns the results for a state; `counting` is true when the filters are shown; `reader` loads what reads pages, and `loadSecondChance` what is tried when the words are not found as typed. */
export async function answer(
  engine: Engine,
  base: string,
  state: State,
  counting: boolean,
  reader: () => Promise<Reader>,
  loadSecondChance: () => Promise<SecondChance>,
): Promise<SearchOutcome> {
  const { query } = state;
  const searcher = searcherOf(engine, state, reader);
  const { asked, absent } = await understood(query, searcher);
  const isSearchable = (asked.words !== "" || query === "") && !absent.includes(true);
  const every = await searcher.look(asked, isSearchable ? await widened(asked, searcher, state.newestFirst) : []);
  const first = isSearchable && !state.newestFirst ? await partly(every, searcher) : every;
  const isWhole =
    first.hits.length > 0 &&
    !first.results[0]?.near.some(({ how }) => how === "none") &&
    !asked.typed.some((typed) => isUnwritten(first.results, typed));
  const chance = isWhole ? undefined : await (await loadSecondChance())(first, absent, query, base, searcher);
  const found = chance?.found ?? first;
  return {
    hits: found.hits,
    results: found.results,
    query: chance?.meant ?? query,
    ...(chance && { chance }),
    ...(counting && { counts: await countGroups(engine, found.asked, state) }),
  };
}

/** The words, with a space for each hyphen or underscore when that is how pages have them, and which of them no page has. */
async function understood(
  query: string,
  searcher: Searcher,
): Promise<{ readonly asked: Asked; readonly absent: readonly boolean[] }> {
  const asked = parseQuery(query);
  const absent = asked.exact ? [] : await searcher.absent(asked);
  // « budget_annuel » is a part of the name of a file, of which the index has the words.
  const apart = query.includes("_") ? parseQuery(query.replace(/[-_]/g, " ")) : asked.apart;
  if (apart === undefined || !absent.includes(true)) return { asked, absent };
  const lost = await searcher.absent(apart);
  return lost.includes(true) ? { asked, absent } : { asked: apart, absent: lost };
}

/** Pages with the exact words, then those where a hyphen is a space (« mots-clics », « mot clic »); when few, other word forms too (« planifier », « planification »). */
async function widened(asked: Asked, searcher: Searcher, newestFirst: boolean): Promise<readonly Hit[]> {
  const { find } = searcher;
  let hits = await itself(asked, searcher);
  if (asked.exact) {
    // Pagefind does not rank exact phrases.
    const ranked = new Map((await find({ ...asked, exact: false })).map(({ id }, rank) => [id, rank]));
    return newestFirst ? hits : [...hits].sort((a, b) => (ranked.get(a.id) ?? 0) - (ranked.get(b.id) ?? 0));
  }
  const add = async (words: string): Promise<void> => {
    if (words === asked.words) return;
    const known = new Set(hits.map(({ id }) => id));
    const found = await find({ ...asked, words });
    // Sorted by date, only the wider result list has the right order; it contains the other one.
    hits = newestFirst && found.length >= hits.length ? found : [...hits, ...found.filter(({ id }) => !known.has(id))];
  };
  if (asked.apart !== undefined) await add(asked.apart.words);
  if (hits.length < FEW) {
    const stems = wordsOf(asked).map((word) => (stemOf(word).length < SHORTEST_STEM ? word : stemOf(word)));
    await add(stems.join(" "));
  }
  return hits;
}

/** The pages that have the words; of a single one, those that have it rather than a longer one, unless none has. */
async function itself(asked: Asked, { find, holding }: Searcher): Promise<readonly Hit[]> {
  const [held = []] = !asked.exact && wordsOf(asked).length === 1 ? await holding(asked) : [];
  return held.length > 0 ? held : find(asked);
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
