/**
 * A judge of first results that shares nothing with the search: the words of a query that the page does not have, and of
 * which nothing is said. It reads the words of the page and compares their roots, with rules of its own.
 */

/** Words of which nothing is asked. */
const EMPTY = new Set(
  (
    "a ai au aux avec ce ces cet cette chez comment d dans de des du elle en est et il j je l la le les leur ma mes mon " +
    "n nos notre on ou par pour pourquoi qu quand que quel quelle quels quelles qui quoi s sa se ses son sont sur un une " +
    "votre vos y m mm mme mmes mlle mr dr monsieur madame lieu h or ne pas si faut c t combien faire peux puis dois " +
    "vous etes"
  ).split(" "),
);
/** Words that a line « Filtres tirés de vos mots » answers for. */
const FILTERED =
  /^(?:venir|activites?|dates?|formations?|prochaine?s?|prochainement|bientot|gratuite?s?|frais|sans|ligne|distance|webinaires?|entree|libre|(?:19|20)\d\d|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|mois|ci|annee|an|dernier|derniere)$/;

/** The words of the query that are neither in the text of the page nor in what is said. */
export function silentWords(query: string, text: string, said: string): readonly string[] {
  const known = new Set([...rootsOf(text), ...rootsOf(said)]);
  const letters = folded(text).replace(/[^a-z0-9]/g, "");
  const isFiltered = said.includes("Filtres tirés de vos mots");
  return compoundsOf(query).filter((word) => {
    const parts = word.split("-").filter((part) => !EMPTY.has(part) && !(isFiltered && FILTERED.test(part)));
    // « 9h30 » and « 9 h 30 », « 150 dollars » and « 150 $ ».
    const isAmount = (/\d/.test(word) && letters.includes(word)) || (word === "dollars" && text.includes("$"));
    return !isAmount && !known.has(rootOf(word.replaceAll("-", ""))) && !parts.every((part) => known.has(rootOf(part)));
  });
}

/** Of compounds, those of the parts too. */
function rootsOf(text: string): readonly string[] {
  return compoundsOf(text).flatMap((word) => [word.replaceAll("-", ""), ...word.split("-")].map(rootOf));
}

function compoundsOf(text: string): readonly string[] {
  return folded(text).match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];
}

/** A word without the end that a number, a gender or a tense gives it, in the spelling of 1990. */
function rootOf(word: string): string {
  if (/\d/.test(word)) return word;
  return word
    .replace("oign", "ogn")
    .replace(/^clefs?$/, "cle")
    .replace(/(?:eaux|eau)$/, "el")
    .replace(/(?:aux|ails?)$/, "al")
    .replace(/(?:eux|euses?|eurs?)$/, "eu")
    .replace(/(?:ives?|ifs?)$/, "if")
    .replace(/(?<=..)(?:es|s|x|e)$/, "")
    .replace(/(?<=...)(?:er|ez|ant|ait|ir|it|e|i)$/, "")
    .replace(/nch$/, "nc")
    .replace(/([a-z])\1$/, "$1");
}

function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\u2010\u2011]/g, "-")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae");
}
