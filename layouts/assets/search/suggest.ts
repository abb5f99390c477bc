/** The nearest words of the site for a search that found nothing. It fetches the list of words the first time and never guesses far. */
import { nearest } from "../../../src/french/nearest.ts";
import type { SearchTerms } from "../../../src/publish/search/terms.ts";

let known: Promise<SearchTerms> | undefined;

/** What was perhaps meant: a whole name of the site, else the same words with slips mended; undefined when nothing is near. */
export async function suggestion(base: string, typed: string): Promise<string | undefined> {
  known ??= fetch(`${base}recherche/termes.json`).then((answer) => answer.json() as Promise<SearchTerms>);
  const { terms, words } = await known;
  const query = typed.replace(/["«»“”]/g, " ").trim();
  const name = nearest(query, terms);
  if (name !== undefined && name !== query) return name;
  const mended = query.replace(/\p{L}{4,}/gu, (word) => nearest(word, words) ?? word);
  return mended === query ? undefined : mended;
}
