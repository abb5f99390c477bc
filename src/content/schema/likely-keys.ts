/** Finds the keys that an unknown key may stand for: by likeness, by the French words of each key, or because it belongs to another block or another kind. */
import { nearest } from "../../locale/fr/nearest.ts";
import { itemOf, type Shape, shapeOf, wordsOf } from "./blocks.ts";
import { keyMeant, plainKey } from "./key-aliases.ts";

/** At most this many keys are proposed: more would not be read. */
const SHOWN = 3;
/** A shorter word is in too many descriptions. */
const LONG_WORD = 4;

/** Returns the keys of a block that resemble `typed` or mean it, the likeliest first, at most three. */
export function likelyKeys(typed: string, block: Shape): readonly string[] {
  const plain = plainKey(typed);
  const words = wordsIn(typed);
  const scored = Object.keys(block).flatMap((key, index) => {
    const score = distance(plain, words, key, block);
    return score === undefined ? [] : [{ key, score, index }];
  });
  const best = scored.sort((a, b) => a.score - b.score || a.index - b.index);
  const [first] = best;
  // A word found only in a description does not stand beside a true likeness, nor a likeness beside the word itself.
  return best
    .filter(({ score }) => first !== undefined && score - first.score < (first.score === 0 ? 0.5 : 1))
    .slice(0, SHOWN)
    .map(({ key }) => key);
}

/** 0 for a word that means the key, up to 2 for a word of its description; undefined when nothing is alike. */
function distance(plain: string, words: readonly string[], key: string, block: Shape): number | undefined {
  const field = block[key];
  if (field === undefined) return undefined;
  const { aliases = [], meanings = [], label = "", description = "" } = wordsOf(field);
  const names = [plainKey(key), ...aliases, ...meanings];
  if (names.includes(plain)) return 0;
  if (nearest(plain, names) !== undefined) return 0.5;
  const parts = [plainKey(key), ...wordsIn(key), ...aliases, ...meanings];
  const common = words.filter((word) => word.length > 2 && parts.includes(word)).length;
  if (common > 0) return 1 - common / 10;
  const shown = new Set(wordsIn(`${label} ${description}`));
  const described = words.filter((word) => word.length >= LONG_WORD && shown.has(word)).length;
  return described > 0 ? 2 - described / 10 : undefined;
}

/** True for a word that one of the keys declares as another word for it. */
export function isMeaning(typed: string, block: Shape): boolean {
  const plain = plainKey(typed);
  return Object.values(block).some((field) => wordsOf(field).meanings?.includes(plain) === true);
}

/** « dateFin », « date_fin » and « date de fin » are « date » and « fin ». */
function wordsIn(text: string): readonly string[] {
  return plainKey(text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"))
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== "");
}

/** Returns the keys of a block under which `typed` is a key of its own, with that key: `deadline` is under `registration`. */
export function holdersOf(
  typed: string,
  block: Shape,
): readonly { readonly holder: string; readonly key: string; readonly isList: boolean }[] {
  return Object.entries(block)
    .flatMap(([holder, field]) => {
      const item = itemOf(field);
      const inner = shapeOf(item ?? field);
      const key = Object.hasOwn(inner, typed) ? typed : keyMeant(typed, inner);
      return key === undefined ? [] : [{ holder, key, isList: item !== undefined }];
    })
    .slice(0, SHOWN);
}
