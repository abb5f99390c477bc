/** When few pages have all the words of a query, those that have the words that tell most of it. */
import { type Look, type Searcher, weightsOf, wordsOf } from "./look.ts";
import type { Hit } from "./pagefind.ts";

/** With as many pages that have all the words, no other is added. */
const ENOUGH = 3;
/** The most that are compared, and of those the most that are added. */
const MOST = 12;
const MOST_ADDED = 6;
/** The least that a page must tell, to what the rarest word tells. */
const LEAST = 0.35;

/** The pages that have all the words, then some of those that have a part of them. */
export async function partly(every: Look, searcher: Searcher): Promise<Look> {
  const { asked, hits, results } = every;
  const whole = results.filter(({ near }) => near.length === 0).length;
  if (asked.exact || wordsOf(asked).length < 2 || whole >= ENOUGH) return every;
  const known = new Set(hits.map(({ id }) => id));
  // A number alone tells nothing: « conseil 7 » is not « 7, rue de l’Exemple ».
  const isTelling = wordsOf(asked).map((word) => !/^\d+$/.test(word));
  const holding = await searcher.holding(asked);
  const weights = weightsOf(
    asked,
    holding.map(({ length }) => length),
  );
  const others = tellingHits(
    holding.map((pages, rank) => ({ pages: isTelling[rank] ? pages : [], weight: weights[rank] ?? 0 })),
  )
    .filter(({ id }) => !known.has(id))
    .slice(0, MOST);
  if (others.length === 0) return every;
  const found = await searcher.look(asked, [...hits, ...others]);
  const kept = hits.length + MOST_ADDED;
  return { asked, hits: found.hits.slice(0, kept), results: found.results.slice(0, kept) };
}

/** Pages that have a word, and how much it tells. */
interface Held {
  readonly pages: readonly Hit[];
  readonly weight: number;
}

/** The pages that hold the words that tell most, best first. */
function tellingHits(held: readonly Held[]): readonly Hit[] {
  const told = new Map<string, { readonly hit: Hit; readonly weight: number }>();
  for (const { pages, weight } of held)
    for (const hit of pages) told.set(hit.id, { hit, weight: (told.get(hit.id)?.weight ?? 0) + weight });
  const most = Math.max(...held.flatMap(({ pages, weight }) => (pages.length === 0 ? [] : weight)));
  return [...told.values()]
    .filter(({ weight }) => weight >= LEAST * most)
    .sort((a, b) => b.weight - a.weight)
    .map(({ hit }) => hit);
}
