/** The singular of a French plural noun, for « conseil 7 » out of a list of « conseils ». */

/** Nouns whose singular already ends with -s or -x. */
const SAME: ReadonlySet<string> = new Set([
  ...["accès", "avis", "bois", "cas", "choix", "concours", "corps", "cours", "décès", "discours", "excès", "fois"],
  ...["fonds", "mois", "parcours", "pas", "poids", "prix", "procès", "progrès", "propos", "puits", "recours", "relais"],
  ...["repas", "secours", "succès", "temps", "voix", "refus", "processus", "campus", "virus", "consensus"],
  ...["mars", "sens", "vers", "bras", "dos", "héros", "palais", "paris", "repos", "souris", "tapis", "univers", "abus"],
]);

/** -aux from -al, except these few from -ail. */
const FROM_AIL: ReadonlySet<string> = new Set(["travaux", "vitraux", "coraux", "baux", "émaux"]);

/** Returns the singular of each word: « erreurs fréquentes » gives « erreur fréquente »; « choix » is unchanged. */
export function singularOf(plural: string): string {
  return plural.replace(/\p{L}+/gu, singularOfWord);
}

function singularOfWord(word: string): string {
  const lower = word.toLowerCase();
  if (SAME.has(lower) || word.length < 4) return word;
  if (FROM_AIL.has(lower)) return `${word.slice(0, -3)}ail`;
  if (/(?:eaux|oux|eux)$/u.test(lower)) return word.slice(0, -1);
  if (lower.endsWith("aux")) return `${word.slice(0, -3)}al`;
  return lower.endsWith("s") && !lower.endsWith("ss") ? word.slice(0, -1) : word;
}
