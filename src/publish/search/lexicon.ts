/** The different words of a site, in the order in which they come. Words that Pagefind reads alike are one: capitals and the signs around a plain word change nothing of how it is read. */

export interface Lexicon {
  /** For each word, its place among the keys. */
  readonly places: (words: readonly string[]) => Uint32Array;
  readonly keys: readonly string[];
}

/** A word of letters alone, a capital only at its head, between signs that are neither letters nor figures. */
const PLAIN = /^[^\p{Alphabetic}\p{N}\p{M}_]*(\p{L}[\p{Ll}\p{Lo}]*)[^\p{Alphabetic}\p{N}\p{M}_]*$/u;

/** An empty one. */
export function createLexicon(): Lexicon {
  const keys: string[] = [];
  const known = new Map<string, number>();
  const placeOf = (word: string): number => {
    let place = known.get(word);
    if (place !== undefined) return place;
    const key = wordKey(word);
    place = known.get(key) ?? keys.push(key) - 1;
    known.set(key, place);
    known.set(word, place);
    return place;
  };
  return {
    keys,
    places(words) {
      const places = new Uint32Array(words.length);
      for (let at = 0; at < words.length; at += 1) places[at] = placeOf(words[at] ?? "");
      return places;
    },
  };
}

/** « l’Été, » → « été »; any other word as it is: in « McDonald » or « 13h30, » capitals and signs tell the parts. */
function wordKey(word: string): string {
  const plain = PLAIN.exec(word)?.[1];
  const key = plain?.toLowerCase();
  // « İ » is two signs in lower case.
  return key?.length === plain?.length ? (key ?? word) : word;
}
