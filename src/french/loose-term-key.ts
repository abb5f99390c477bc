// When two terms are perhaps one for a person (plural, reformed spelling, hyphen); a hint to ask about, never an equality.

import { termKey } from "./term-key.ts";

/** Spellings of the 1990 rectifications that accents, hyphens and doubled letters do not cover. */
const REFORMED: readonly (readonly [RegExp, string])[] = [
  [/oignon/g, "ognon"],
  [/nenuphar/g, "nenufar"],
  [/illier/g, "iller"],
];

/**
 * « Journaux » and « journal », « week-ends » and « weekend », « charriot » and « chariot » have one key: `termKey` without
 * plural marks, hyphens, spaces and doubled consonants. Signs still count: « C », « C# » and « C++ » stay apart.
 */
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
