/** What the search page says to readers, in French. No markup. */
import type { Caveat } from "./answer.ts";

/** « 12 résultats pour « intranet » », « Aucun résultat pour… », « 33 résultats » when one browses. */
export function countWords(count: number, query: string, filtered: boolean): string {
  const about = query === "" ? "" : ` pour ${quoted(query)}`;
  if (count === 0) return `Aucun résultat${about}${filtered ? " avec ces filtres" : ""}`;
  return `${count.toLocaleString("fr-CA")}\u00a0${count === 1 ? "résultat" : "résultats"}${about}`;
}

/** Why these results, in one or two sentences. */
export function caveatWords(caveat: Caveat): string {
  switch (caveat.why) {
    case "mended":
      return `Aucun texte ne contient ${caveat.missing.map(quoted).join(" ni ")}. Voici ce que donne`;
    case "missing":
      return `Aucun de ces textes ne contient ${caveat.missing.map(quoted).join(" ni ")}. Voici des résultats approchants.`;
    case "apart":
      return "Aucun texte ne contient ces mots dans cet ordre. En voici qui les contiennent séparément.";
    case "some":
      return "Aucun texte ne contient tous ces mots. En voici qui en contiennent une partie.";
    case "filters":
      return `Sans les filtres, il y en a ${caveat.count.toLocaleString("fr-CA")}.`;
    case "nothing":
      return "Vérifiez l’orthographe, essayez un mot plus général, ou passez par les archives ci-dessous.";
  }
}

/** When the index cannot be had. */
export const FAILED = "La recherche ne répond pas. Les archives ci-dessous mènent à tous les textes.";

function quoted(words: string): string {
  return `«\u00a0${words}\u00a0»`;
}
