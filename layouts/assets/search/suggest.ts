/** Suggests the nearest words of the site when a search finds nothing, from a list that is fetched only then. */
import { nearest } from "../../../src/locale/fr/nearest.ts";
import { termKey } from "../../../src/locale/fr/term-key.ts";
import type { SearchTerms } from "../../../src/output/search/terms.ts";
import { SEARCH_TERMS } from "../../../src/routes.ts";

/** By the base of the site: the terminal may open several. */
const known = new Map<string, Promise<SearchTerms>>();

function termsOf(base: string): Promise<SearchTerms> {
  const terms =
    known.get(base) ?? fetch(base + SEARCH_TERMS.slice(1)).then((answer) => answer.json() as Promise<SearchTerms>);
  known.set(base, terms);
  terms.catch(() => known.delete(base));
  return terms;
}

/** True for a word of the site’s titles and names, which some page must contain. */
export async function isKnownWord(base: string, word: string): Promise<boolean> {
  const { words } = await termsOf(base);
  return words.some((other) => termKey(other) === termKey(word));
}

/** Returns the suggested query: a whole name of the site, else the same query with the `missing` words corrected; undefined when nothing is close. */
export async function suggestion(base: string, typed: string, missing: readonly string[]): Promise<string | undefined> {
  const { terms, words } = await termsOf(base);
  const query = typed.replace(/["«»“”]/g, " ").trim();
  const name = nearest(query, terms, maxDistance(query));
  if (name !== undefined && termKey(name) !== termKey(query)) return name;
  const keys = new Set(missing.map(termKey));
  const corrected = query.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const near = keys.has(termKey(word)) ? nearest(word, words, maxDistance(word)) : undefined;
    return near ?? word;
  });
  return termKey(corrected) === termKey(query) ? undefined : corrected;
}

/** Maximum edit distance for a word of this length to be a typing error. */
function maxDistance(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}
