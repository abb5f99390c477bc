/** Marks where a long French word may be divided, for columns narrower than a word (« Le français au bureau », division des mots). */

const SOFT_HYPHEN = "\u00ad";
const VOWELS = "aeiouàâäéèêëîïôöùûüœæ";
/** Not around x or y, which may sound with either syllable. */
const CONSONANTS = "bcdfghjklmnpqrstvwz";
/** Letters that stay together at each end. */
const LEAST = 3;

/** Before a consonant between two vowels, or between two consonants alike: « planifi|cation », « profes|sion|nelle ». */
const PLACES = new RegExp(
  `(?<=\\p{L}{${LEAST}})(?:(?<=[${VOWELS}])(?=[${CONSONANTS}][${VOWELS}])|(?<=([${CONSONANTS}]))(?=\\1))(?=\\p{L}{${LEAST}})`,
  "giu",
);
/** The text with soft hyphens in its words of more than `longest` letters; the others are left whole. */
export function softHyphens(text: string, longest: number): string {
  return text.replace(/\p{L}+/gu, (word) => ([...word].length <= longest ? word : word.replace(PLACES, SOFT_HYPHEN)));
}
