/** Indexed words as readers see them, those that were searched apart. */
import { FACT_END, restoreText } from "../../../src/output/search/shown-text.ts";
import { AROUND, isUnseen } from "./matches.ts";

/** Some words as pages show them; `found` when they are among those searched. */
export interface Run {
  readonly words: string;
  readonly found: boolean;
}

/** Words as readers see them, with those at the ranks `found` apart; ranks are counted from `first`. */
export function highlighted(
  tokens: readonly string[],
  found: ReadonlySet<number>,
  first: number,
  cutBefore = false,
  cutAfter = false,
): readonly Run[] {
  const runs: Run[] = [];
  const add = (words: string, isFound = false): void => {
    const last = runs.at(-1);
    if (words === "") return;
    if (last === undefined || isFound || last.found) runs.push({ words, found: isFound });
    else runs[runs.length - 1] = { words: last.words + words, found: false };
  };
  if (cutBefore) add("… ");
  for (const [index, token] of tokens.entries()) {
    if (isUnseen(token)) continue;
    // Between two facts stands a dot.
    const isFollowed = token.endsWith(FACT_END) && index < tokens.length - 1;
    const [, before = "", word = "", after = ""] = AROUND.exec(token) ?? [];
    if (found.has(first + index) && word !== "") {
      add(restoreText(before));
      add(restoreText(word), true);
      add(isFollowed ? `${restoreText(after.slice(0, -1))}\u00a0·` : restoreText(after));
    } else {
      add(isFollowed ? `${restoreText(token.slice(0, -1))}\u00a0·` : restoreText(token));
    }
    // A word ending with a hidden no-break space already has its space.
    if (!token.endsWith("\ue003")) add(" ");
  }
  if (cutAfter) add("…");
  return runs;
}
