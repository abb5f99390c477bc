/** The French texts of the search page, without markup. */

/** « 12 résultats pour « intranet » », « Aucun résultat pour… », « 33 résultats » without words. */
export function countWords(count: number, query: string, filtered: boolean): string {
  const about = query === "" ? "" : ` pour ${quoted(query)}`;
  if (count === 0) return `Aucun résultat${about}${filtered ? " avec ces filtres" : ""}`;
  return `${count.toLocaleString("fr-CA")}\u00a0${count === 1 ? "résultat" : "résultats"}${about}`;
}

/** When the index cannot be loaded. */
export const FAILED = "La recherche ne répond pas. Les archives ci-dessous mènent à tous les textes.";

/** The words in French quotation marks. */
export function quoted(words: string): string {
  return `«\u00a0${words}\u00a0»`;
}
