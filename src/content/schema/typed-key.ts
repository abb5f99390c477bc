/** Tells an absent key from one whose value was refused: a refused value has its own message, and no other may follow from it. */
import type { ValuePath } from "./pruned.ts";
import type { Check } from "./validate.ts";

/** True when the last key of the path stands in the file, whatever its value. */
export function isTyped({ at }: Pick<Check, "at">, path: ValuePath): boolean {
  const { text, column } = at(path, "key");
  const found = /^["']?([\p{L}\p{N}_-]+)["']?\s*:/u.exec(text.slice(column - 1));
  return found?.[1] === path.at(-1);
}

/** The first of the paths whose last key stands in the file. */
export function firstTyped(check: Pick<Check, "at">, paths: readonly ValuePath[]): ValuePath | undefined {
  return paths.find((path) => isTyped(check, path));
}
