/** The stem of a French word: what nouns, adjectives and verbs of one family share. */

/** Endings of French nouns, adjectives and verbs, longest first. */
const ENDING =
  /(?:issements?|ications?|ateurs?|atrices?|ations?|ements?|euses?|ables?|ibles?|aient|u?r?ières?|ives?|eurs?|u?r?iers?|eaux|antes?|ants?|ions?|ages?|ures?|istes?|ats?|aux|ités?|ées?|és?|ait|ais|ons|er|ez|ir|ent|es|s|x|e)$/;

/** Returns a word without its ending: « planif » for « planifier » and « planification ». */
export function stemOf(word: string): string {
  return word.normalize("NFC").replace(ENDING, "");
}
