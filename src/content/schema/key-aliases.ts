/** French keys, that get « ici on écrit … »: each field says its own. Those of other tools are read in `hiding/`. */
import { type Shape, wordsOf } from "./blocks.ts";

/** The form under which a key is looked up: lower case, no accent, hyphens for spaces and underscores. */
export function plainKey(key: string): string {
  return key
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/gu, "-");
}

/** The key of a block that people mean by `typed`; what a kind declares after the common keys wins over them. */
export function keyMeant(typed: string, block: Shape): string | undefined {
  const plain = plainKey(typed);
  return Object.keys(block).findLast((key) => {
    const field = block[key];
    return field !== undefined && wordsOf(field).aliases?.includes(plain) === true;
  });
}

/** True when one of the keys is French for `key`: what is wrong with it is told there. */
export function hasFrenchKey(data: Readonly<Record<string, unknown>>, key: string, block: Shape): boolean {
  return Object.keys(data).some((typed) => keyMeant(typed, block) === key);
}
