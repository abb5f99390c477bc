/** A heuristic for whether a word that was found is the one that was searched, or only starts like it, so that readers are told. */

/** Endings of French nouns, adjectives and verbs, longest first. */
const ENDING =
  /(?:issements?|ications?|ateurs?|atrices?|ations?|ements?|euses?|ables?|ibles?|aient|ières?|ives?|eurs?|iers?|eaux|antes?|ants?|ions?|aux|ités?|ées?|és?|er|ez|ir|ent|es|s|x|e)$/;
const SHORTEST_STEM = 3;
/** « publique » and « publics » share all but the ending. */
const LONGEST_END = 3;

/** True when one word is the other, its plural, another verb form, or its beginning; both in the spelling of the index. */
export function isLike(asked: string, found: string): boolean {
  const query = plain(asked);
  const stem = plain(stemOf(asked));
  return [found, ...found.split(/['’-]/)].map(plain).some((word) => {
    if (word === "") return false;
    if (word.startsWith(query) || (stem.length >= SHORTEST_STEM && word.startsWith(stem))) return true;
    // « formationnnn » is not « formation ».
    if (query.startsWith(word))
      return query.length - word.length <= LONGEST_END && query.slice(word.length).replace(ENDING, "") === "";
    const same = [...query].findIndex((letter, at) => letter !== word[at]);
    return same > SHORTEST_STEM && same >= query.length - LONGEST_END;
  });
}

/** Returns a word without its ending: « planif » for « planifier » and « planification ». */
export function stemOf(word: string): string {
  return word.normalize("NFC").replace(ENDING, "");
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z0-9]/g, "");
}
