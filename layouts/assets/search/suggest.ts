/** The nearest words of the site for a search that found nothing, from a list that is fetched only then. It never guesses far. */
import { nearest } from "../../../src/french/nearest.ts";
import { termKey } from "../../../src/french/term-key.ts";
import type { SearchTerms } from "../../../src/publish/search/terms.ts";
import { SEARCH_TERMS } from "../../../src/routes.ts";

let known: Promise<SearchTerms> | undefined;

function termsOf(base: string): Promise<SearchTerms> {
  known ??= fetch(base + SEARCH_TERMS.slice(1)).then((answer) => answer.json() as Promise<SearchTerms>);
  known.catch(() => {
    known = undefined;
  });
  return known;
}

/** Is it a word of the site’s titles and names, which some page must have? */
export async function isOfTheSite(base: string, word: string): Promise<boolean> {
  const { words } = await termsOf(base);
  return words.some((other) => termKey(other) === termKey(word));
}

/** What was perhaps meant: a whole name of the site, else the same words with the slips of `missing` ones mended; undefined when nothing is near. */
export async function suggestion(base: string, typed: string, missing: readonly string[]): Promise<string | undefined> {
  const { terms, words } = await termsOf(base);
  const query = typed.replace(/["«»“”]/g, " ").trim();
  const name = nearest(query, terms, slipsIn(query));
  if (name !== undefined && termKey(name) !== termKey(query)) return name;
  const keys = new Set(missing.map(termKey));
  const mended = query.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const near = keys.has(termKey(word)) ? nearest(word, words, slipsIn(word)) : undefined;
    return near ?? word;
  });
  return termKey(mended) === termKey(query) ? undefined : mended;
}

/** Slips that a word may hold and still be the same word. */
function slipsIn(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}
