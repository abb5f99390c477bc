// French plurals and enumerations.

import { numberText } from "./number-text.ts";

const NBSP = "\u00a0";

/** « 3 séances », « 1 séance », « 0 séance »: number and noun with a no-break space; `many` for irregular nouns only. */
export function plural(count: number, one: string, many?: string): string {
  return `${numberText(count)}${NBSP}${pluralWord(count, one, many)}`;
}

/** The noun alone: plural from 2 up, so 0, 1 and 1,5 are singular (OQLF). */
export function pluralWord(count: number, one: string, many?: string): string {
  return Math.abs(count) < 2 ? one : (many ?? regularPlural(one));
}

/** « a », « a et b », « a, b et c ». */
export function listText(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} et ${items.at(-1)}`;
}

/** « 1re partie », « 2e partie ». */
export function partText(rank: number): string {
  return `${rank}${rank === 1 ? "re" : "e"}${NBSP}partie`;
}

function regularPlural(one: string): string {
  if (/[sxz]$/.test(one)) return one;
  return /(?:eau|eu)$/.test(one) ? `${one}x` : `${one}s`;
}
