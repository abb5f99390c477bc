/** What the search page says to readers, in French. No markup. */

/** « 12 résultats pour « intranet » », « Aucun résultat… », « 33 pages » when one browses. */
export function countWords(count: number, query: string, filtered: boolean): string {
  const about = query === "" ? "" : ` pour «\u00a0${query}\u00a0»`;
  if (count === 0) return `Aucun résultat${about}${filtered ? " avec ces filtres" : ""}`;
  return `${count.toLocaleString("fr-CA")} ${count === 1 ? "résultat" : "résultats"}${about}`;
}

/** « Aucun texte ne contient « fromation »; voici des résultats approchants. » */
export function nearWords(missing: readonly string[]): string {
  const quoted = missing.map((word) => `«\u00a0${word}\u00a0»`).join(" ni ");
  return `Aucun de ces textes ne contient ${quoted}. Voici des résultats approchants.`;
}

export const NOTHING = "Vérifiez l’orthographe, essayez un mot plus général, ou passez par les archives ci-dessous.";
export const FAILED = "La recherche ne répond pas. Les archives ci-dessous mènent à tous les textes.";
