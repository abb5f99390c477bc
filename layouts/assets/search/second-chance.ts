/** Fallbacks when the words are not found as typed: without filters, split, corrected, or only some of them; with the reason. */
import { type Chance, hasEveryWord, type Look, type Searcher, wordsOf } from "./look.ts";
import { isKnownWord, suggestion } from "./suggest.ts";
import { quoted } from "./words.ts";

/** Returns the best results to show instead of those found first. */
export type SecondChance = (first: Look, query: string, base: string, searcher: Searcher) => Promise<Chance>;

/** The fallbacks in order: the first that gives results, closest to the query, wins. */
export const secondChance: SecondChance = async (first, query, base, { parseQuery, look, countUnfiltered }) => {
  const { asked } = first;
  const words = wordsOf(asked);
  const nothing: Look = { asked, hits: [], results: [], missing: [] };
  if (words.length === 0) return { found: nothing, why: query.trim() === "" ? NARROW : NOTHING };
  if (asked.exact) {
    const found = await look({ ...asked, exact: false });
    if (hasEveryWord(found)) return { found, why: APART };
  }
  if (first.hits.length === 0) {
    const count = await countUnfiltered(asked);
    if (count > 0) return { found: nothing, why: `Sans les filtres, il y en a ${count.toLocaleString("fr-CA")}.` };
  }
  const missing = first.hits.length > 0 ? first.missing : words;
  // When a part of its index fails to load, Pagefind returns no results instead of an error.
  if (first.hits.length === 0 && words.length === 1 && (await isKnownWord(base, words[0] ?? "").catch(() => false)))
    throw new Error(`${query}: the index is not whole`);
  const meant = await suggestion(base, query, missing).catch(() => undefined);
  if (meant !== undefined) {
    const found = await look(parseQuery(meant));
    const unknown = missing.length === words.length ? [query] : missing;
    if (hasEveryWord(found))
      return { found, why: `Aucun texte ne contient ${oneOf(unknown)}. Voici ce que donne`, meant };
  }
  if (missing.length < words.length) {
    return { found: first, why: `Aucun de ces textes ne contient ${oneOf(missing)}. Voici des résultats approchants.` };
  }
  if (words.length > 1) {
    const each = await Promise.all(words.map((word) => look({ words: word, exact: false })));
    const some = each.filter(hasEveryWord).sort((a, b) => a.hits.length - b.hits.length);
    const hits = new Map(some.flatMap((found) => found.hits.map((hit) => [hit.id, hit] as const)));
    if (hits.size > 0) return { found: await look(asked, [...hits.values()]), why: SOME };
  }
  return { found: nothing, why: NOTHING };
};

const NARROW = "Aucun texte ne répond à tous ces filtres à la fois : retirez-en un.";
const NOTHING = "Vérifiez l’orthographe, essayez un mot plus général, ou passez par les archives ci-dessous.";
const APART = "Aucun texte ne contient ces mots dans cet ordre. En voici qui les contiennent séparément.";
const SOME = "Aucun texte ne contient tous ces mots. En voici qui en contiennent une partie.";

function oneOf(words: readonly string[]): string {
  return words.map(quoted).join(" ni ");
}
