/** Searches for a state: with its filters, in its order, and with the pages that have the words as asked before the others. */
import { type Asked, parseQuery } from "../../../src/output/search/spelling.ts";
import { type Look, type Result, type Searcher, someWords, weightsOf, wordsOf } from "./look.ts";
import { distanceOf } from "./near.ts";
import type { Engine, Filters, Hit } from "./pagefind.ts";
import type { Reader } from "./reader.ts";
import { countFilters, FIRST, GROUPS, type State } from "./state.ts";

/** Pages loaded besides those shown, when some of those have other words. */
const MORE_READ = 10;
/** Pages read to know whether one has a word as asked. */
const MOST_CHECKED = 60;

/** Returns the searches for a state. */
export function searcherOf(engine: Engine, state: State, reader: () => Promise<Reader>): Searcher {
  const readResults: Reader["readResults"] = async (hits, asked) =>
    hits.length === 0 ? [] : (await reader()).readResults(hits, asked);
  const anywhere = async (asked: Asked): Promise<readonly Hit[]> => (await engine.search(asked, {})).results;
  const known = new Map<string, Promise<readonly Hit[]>>();
  /** The pages of the site that have one word, its own stem only; asked once. */
  const holding = (word: Asked): Promise<readonly Hit[]> => {
    const asking = known.get(word.words) ?? anywhere({ ...word, exact: true });
    known.set(word.words, asking);
    return asking;
  };
  const find: Searcher["find"] = async (asked) => (await engine.search(asked, filtersOf(state), state)).results;
  const holders = (asked: Asked): Promise<readonly ReadonlySet<string>[]> =>
    eachWord(asked, async (word) => new Set((await holding(word)).map(({ id }) => id)));
  return {
    parseQuery,
    find,
    look: async (asked, hits) => {
      if (asked.exact || state.newestFirst || asked.words === "") return looked(readResults, asked, hits, state.shown);
      const sets = await holders(asked);
      const weights = weightsOf(
        asked,
        sets.map(({ size }) => size),
      );
      const without = ({ id }: Hit): number =>
        sets.reduce((sum, pages, at) => (pages.has(id) ? sum : sum + (weights[at] ?? 0)), 0);
      return looked(
        readResults,
        asked,
        [...hits].sort((a, b) => without(a) - without(b)),
        state.shown,
        sets,
      );
    },
    holding: (asked) =>
      eachWord(asked, async (word) => {
        const held = new Set((await holding(word)).map(({ id }) => id));
        // Pagefind ranks what it finds for a word, not for a phrase.
        return (await find(word)).filter(({ id }) => held.has(id));
      }),
    absent: (asked) =>
      eachWord(asked, async (word) => {
        if ((await holding(word)).length > 0) return false;
        // Pagefind shortens a word that none starts with, to anything.
        const [page] = await readResults((await anywhere(word)).slice(0, 1), word);
        return page === undefined || !(await reader()).hasLike(word.words, page.reading);
      }),
    hasWritten: async (word) => {
      const pages = await holding(word);
      if (pages.length > MOST_CHECKED) return true;
      return (await readResults(pages, word)).some(({ near }) => near.every(({ how }) => how === "synonym"));
    },
    countUnfiltered: async (asked) => (countFilters(state) > 0 ? (await anywhere(asked)).length : 0),
  };
}

/** The values of a state as Pagefind takes them: OR inside a group, AND between groups. */
export function filtersOf({ filters, coming }: State): Filters {
  const wanted = GROUPS.filter((group) => filters[group].length > 0).map((group) => [group, { any: filters[group] }]);
  return Object.fromEntries(coming ? [...wanted, ["avenir", { any: ["oui"] }]] : wanted) as Filters;
}

/** Pages with the words together, or in their title, stand before those that have them here and there. */
function badness({ near, reading }: Result, { typed }: Asked, weights: readonly number[]): number {
  const weightIn = (word: string): number => weights[typed.indexOf(word)] ?? 1;
  // « vie privée » is one word for « confidentialité ».
  const phrases = near.map(({ synonym = "" }) => (synonym.includes(" ") ? synonym : ""));
  const told = near.filter((_, at) => phrases[at] === "" || phrases.indexOf(phrases[at] ?? "") === at);
  const far = told.reduce((sum, one) => sum + distanceOf([one]) * weightIn(one.asked), 0);
  return far + (reading.isTogether || told.length < near.length ? 0 : 0.5);
}

/** False for a page that has nothing of the words: the index shortens those that it does not know. */
function isAnswer({ near }: Result, { typed }: Asked): boolean {
  return near.filter(({ how }) => how === "none").length < new Set(typed).size;
}

/** In the order of the index without `holders`; else the pages that have the words first. */
async function looked(
  readResults: Reader["readResults"],
  asked: Asked,
  hits: readonly Hit[],
  shown: number,
  holders?: readonly ReadonlySet<string>[],
): Promise<Look> {
  const known = hits.map(({ id, score, data }) => ({ id, score, data, asked }));
  if (holders === undefined) return { asked, hits: known, results: await readResults(known.slice(0, shown)) };
  const weights = weightsOf(
    asked,
    holders.map(({ size }) => size),
  );
  // However many are shown, so that the order stays when more are.
  const first = await readResults(known.slice(0, FIRST));
  const isWhole = first.every(({ near }) => near.length === 0);
  const read = isWhole ? first : [...first, ...(await readResults(known.slice(FIRST, FIRST + MORE_READ)))];
  const ranked = read
    .map((result, rank) => ({ result, hit: known[rank] as Hit }))
    .filter(({ result }) => isAnswer(result, asked))
    .sort((a, b) => badness(a.result, asked, weights) - badness(b.result, asked, weights));
  // When nothing of what was read answers, what stands after does not either.
  const rest = ranked.length === 0 ? [] : known.slice(read.length);
  return {
    asked,
    hits: [...ranked.map(({ hit }) => hit), ...rest],
    results: [
      ...ranked.slice(0, shown).map(({ result }) => result),
      ...(await readResults(rest.slice(0, Math.max(0, shown - ranked.length)))),
    ],
  };
}

function eachWord<Told>(asked: Asked, tell: (word: Asked) => Promise<Told>): Promise<readonly Told[]> {
  return Promise.all(wordsOf(asked).map((_, at) => tell(someWords(asked, (rank) => rank === at))));
}
