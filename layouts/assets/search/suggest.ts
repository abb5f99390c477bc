/** Suggests the nearest words of the site when a search finds nothing, from a list that is fetched only then. */
import { nearest } from "../../../src/locale/fr/nearest.ts";
import { termKey } from "../../../src/locale/fr/term-key.ts";
import type { SearchTerms } from "../../../src/output/search/terms.ts";
import { SEARCH_TERMS } from "../../../src/routes.ts";

/** A word of fewer letters is another one when a letter is. */
const SHORT = 6;

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
  if (name !== undefined && termKey(name) !== termKey(query) && isSlip(query, name)) return name;
  const keys = new Set(missing.map(termKey));
  const corrected = query.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const near = keys.has(termKey(word)) ? nearest(word, words, maxDistance(word)) : undefined;
    return near !== undefined && isSlip(word, near) ? near : word;
  });
  return termKey(corrected) === termKey(query) ? undefined : corrected;
}

/** True when a word may be typed for the other: the first letters are rarely wrong, and a short word with another letter is another word. */
function isSlip(typed: string, meant: string): boolean {
  const [key, other] = [termKey(typed), termKey(meant)];
  if (hasOtherEnd(key, other)) return false;
  if (key[0] !== other[0] && key[1] !== other[0] && key[0] !== other[1]) return false;
  return key.length >= SHORT || key.length !== other.length || lettersOf(key) === lettersOf(other);
}

/** Ends that make several words of one root. */
const END = /(?:age|al|ees?|er|es?|eurs?|if|iques?|ismes?|istes?|ures?)$/;

/** « organiste » is no slip for « organisme », nor « marier » for « marie ». */
function hasOtherEnd(typed: string, meant: string): boolean {
  const [end, other] = [typed, meant].map((word) => END.exec(word)?.[0].replace(/s$/, ""));
  return end !== undefined && other !== undefined && end !== other && typed.replace(END, "") === meant.replace(END, "");
}

function lettersOf(word: string): string {
  return [...word].sort().join("");
}

/** What a word would be had two letters not been exchanged, or one not been doubled or dropped. */
export function slipsOf(word: string): readonly string[] {
  const letters = [...word];
  const swapped = letters.map((_, at) =>
    [...letters.slice(0, at), ...letters.slice(at, at + 2).reverse(), ...letters.slice(at + 2)].join(""),
  );
  const single = letters.flatMap((letter, at) =>
    letter === letters[at + 1] ? [letters.toSpliced(at, 1).join("")] : [],
  );
  const doubled = letters.flatMap((letter, at) =>
    /[bcdfglmnprst]/.test(letter) && letter !== letters[at + 1] && letter !== letters[at - 1]
      ? [letters.toSpliced(at, 0, letter).join("")]
      : [],
  );
  return [...new Set([...swapped, ...single, ...doubled])].filter((other) => other !== word);
}

/** Maximum edit distance for a word of this length to be a typing error. */
function maxDistance(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}
