// Detects terms that may be duplicates (plural, reformed spelling, hyphen): a hint for a warning, not an equality.

import { termKey } from "./term-key.ts";

/** Spellings of the 1990 reform that dropping accents, hyphens and doubled letters does not cover. */
const REFORMED: readonly (readonly [RegExp, string])[] = [
  [/oignon/g, "ognon"],
  [/nenuphar/g, "nenufar"],
  [/illier/g, "iller"],
];

/** `termKey` without plural endings, hyphens, spaces and doubled consonants: the same for « journaux » and « journal », « week-ends » and « weekend », « charriot » and « chariot ». Symbols still count: « C », « C# » and « C++ » stay distinct. */
export function looseTermKey(term: string): string {
  const reformed = REFORMED.reduce((key, [pattern, by]) => key.replace(pattern, by), termKey(term));
  return reformed
    .split(/[\s-]+/u)
    .map(singular)
    .join("")
    .replace(/(?<=[a-z])([bcdflmnprst])\1+(?=[a-z])/g, "$1");
}

function singular(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith("eaux")) return word.slice(0, -1);
  if (word.endsWith("aux")) return `${word.slice(0, -3)}al`;
  return word.replace(/[sx]$/u, "");
}
