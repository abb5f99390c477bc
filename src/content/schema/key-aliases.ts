/** French names of keys, reported with « ici on écrit … »; each field declares its own. Keys of other tools are handled in `hiding/`. */
import { type Shape, wordsOf } from "./blocks.ts";

/** Returns the form under which a key is looked up: lower case, no accents, hyphens for spaces and underscores. */
export function plainKey(key: string): string {
  return key
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/gu, "-");
}

/** Returns the key of a block that `typed` means; what a kind declares after the common keys takes precedence over them. */
export function keyMeant(typed: string, block: Shape): string | undefined {
  const plain = plainKey(typed);
  const own = Object.keys(block).find((key) => key !== typed && plainKey(key) === plain);
  return (
    own ??
    Object.keys(block).findLast((key) => {
      const field = block[key];
      return field !== undefined && wordsOf(field).aliases?.includes(plain) === true;
    })
  );
}

/** True when one of the keys is French for `key`: problems with it are reported there. */
export function hasFrenchKey(data: Readonly<Record<string, unknown>>, key: string, block: Shape): boolean {
  return Object.keys(data).some((typed) => keyMeant(typed, block) === key);
}
