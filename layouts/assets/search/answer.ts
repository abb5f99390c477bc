/** From what a reader asks to what is shown: the search, its second chances, and an honest word when they were needed. It draws nothing. */
import { type Asked, askedText } from "../../../src/publish/search-text.ts";
import type { Counts, Engine, Filters, Hit } from "./engine.ts";
import { isLike, stemOf } from "./likeness.ts";
import { type Result, resultItem } from "./results.ts";
import { countFilters, GROUPS, type Group, type State } from "./state.ts";

/** Why the results are not those of the very words, if so. */
export type Caveat =
  /** Results of `meant`, since no text has `missing`. */
  | { readonly why: "mended"; readonly missing: readonly string[]; readonly meant: string }
  /** No text has `missing`; the other words were found. */
  | { readonly why: "missing"; readonly missing: readonly string[] }
  /** No text has the phrase; these have its words. */
  | { readonly why: "apart" }
  /** No text has all the words; these have some. */
  | { readonly why: "some" }
  /** Nothing, but `count` results without the filters. */
  | { readonly why: "filters"; readonly count: number }
  | { readonly why: "nothing" };

export interface Answered {
  readonly hits: readonly Hit[];
  readonly results: readonly Result[];
  /** What the results are about: as typed, or as mended. */
  readonly query: string;
  readonly caveat?: Caveat;
  /** By group, what each value would give; when filters are shown. */
  readonly counts?: ReadonlyMap<Group, Counts[string]>;
}

/** What was perhaps meant instead of words, some of which no page has. */
export type Suggest = (query: string, missing: readonly string[]) => Promise<string | undefined>;

/** Below this many, pages with other forms of the words are welcome. */
const FEW = 10;
const SHORTEST_STEM = 6;

/** The answer to a state; `counting`: the filters are shown. */
export async function answer(
  engine: Engine,
  base: string,
  state: State,
  counting: boolean,
  suggest: Suggest,
): Promise<Answered> {
  const { query } = state;
  const find = (asked: Asked): Promise<readonly Hit[]> =>
    engine.search(asked, filtersOf(state), state.newestFirst).then(({ hits }) => hits);
  const look = async (asked: Asked, hits: readonly Hit[]): Promise<Look> => {
    const results = await readResults(engine, base, hits.slice(0, state.shown));
    const spellings = results.flatMap(({ reading }) => reading.spellings);
    const missing = wordsOf(asked).filter((word) => !spellings.some((found) => isLike(word, found)));
    return { asked, hits, results, missing };
  };
  const done = async (found: Look, caveat?: Caveat, about = query): Promise<Answered> => ({
    hits: found.hits,
    results: found.results,
    query: about,
    ...(caveat ? { caveat } : {}),
    ...(counting ? { counts: await countGroups(engine, found.asked, state) } : {}),
  });

  const asked = askedText(query);
  if (asked.words === "" && query !== "") return done(nothingOf(asked), { why: "nothing" });
  const first = await look(asked, await widened(asked, query, find, state.newestFirst));
  if (isWhole(first)) return done(first);
  if (asked.exact) {
    const apart = { ...asked, exact: false };
    const loose = await look(apart, await find(apart));
    if (isWhole(loose)) return done(loose, { why: "apart" });
  }
  if (first.hits.length === 0 && countFilters(state) > 0) {
    const { hits } = await engine.search(asked, {}, false);
    if (hits.length > 0) return done(first, { why: "filters", count: hits.length });
  }
  const missing = first.hits.length > 0 ? first.missing : wordsOf(asked);
  const meant = await suggest(query, missing).catch(() => undefined);
  if (meant !== undefined) {
    const other = askedText(meant);
    const second = await look(other, await find(other));
    if (isWhole(second)) return done(second, { why: "mended", missing: typed(missing, asked, query), meant }, meant);
  }
  const rest = wordsOf(asked).filter((word) => !missing.includes(word));
  if (first.hits.length > 0 && rest.length > 0) return done(first, { why: "missing", missing });
  const each = await Promise.all(
    wordsOf(asked).map(async (words) => look({ words, exact: false }, await find({ words, exact: false }))),
  );
  const some = each.filter(isWhole).sort((a, b) => a.hits.length - b.hits.length);
  if (some.length > 0) {
    const hits = new Map(some.flatMap((found) => found.hits.map((hit) => [hit.id, hit] as const)));
    return done(await look(asked, [...hits.values()]), { why: "some" });
  }
  return done(nothingOf(asked), { why: "nothing" });
}

interface Look {
  readonly asked: Asked;
  readonly hits: readonly Hit[];
  readonly results: readonly Result[];
  /** Words that no page shown has, in the spelling of the index. */
  readonly missing: readonly string[];
}

function isWhole({ hits, missing }: Look): boolean {
  return hits.length > 0 && missing.length === 0;
}

function nothingOf(asked: Asked): Look {
  return { asked, hits: [], results: [], missing: [] };
}

function wordsOf({ words }: Asked): readonly string[] {
  return words === "" ? [] : words.split(" ");
}

/** What no text has, as the reader wrote it when it is all of it. */
function typed(missing: readonly string[], asked: Asked, query: string): readonly string[] {
  return missing.length === wordsOf(asked).length ? [query] : missing;
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
    return [...hits].sort((a, b) => (ranked.get(a.id) ?? 0) - (ranked.get(b.id) ?? 0));
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
export function readResults(engine: Engine, base: string, hits: readonly Hit[]): Promise<readonly Result[]> {
  return Promise.all(hits.map(async (hit) => resultItem(base, await engine.page(hit), hit)));
}

/** Values of a group that is ticked are counted as if it were not: ticking another adds its results. */
async function countGroups(engine: Engine, asked: Asked, state: State): Promise<ReadonlyMap<Group, Counts[string]>> {
  await engine.loadFilters();
  const all = await engine.search(asked, filtersOf(state), false);
  const counts = new Map<Group, Counts[string]>();
  for (const group of GROUPS) {
    const free = { ...state, filters: { ...state.filters, [group]: [] } };
    const found = state.filters[group].length === 0 ? all : await engine.search(asked, filtersOf(free), false);
    counts.set(group, found.counts[group] ?? {});
  }
  return counts;
}

/** OR inside a group, AND across groups. */
function filtersOf({ filters, coming }: State): Filters {
  const wanted = GROUPS.filter((group) => filters[group].length > 0).map((group) => [group, { any: filters[group] }]);
  return Object.fromEntries(coming ? [...wanted, ["avenir", { any: ["oui"] }]] : wanted) as Filters;
}
