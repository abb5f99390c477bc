/** Pages found for some words, and what is shown when they are not enough. It finds nothing itself. */
import type { Asked } from "../../../src/publish/search-text.ts";
import type { Hit } from "./pagefind.ts";
import type { Result } from "./results.ts";

/** Pages found for some words, the first of them read. */
export interface Look {
  readonly asked: Asked;
  readonly hits: readonly Hit[];
  readonly results: readonly Result[];
  /** Words that no page shown has, in the spelling of the index. */
  readonly missing: readonly string[];
}

/** What is shown instead of what was asked for, and why. */
export interface Chance {
  readonly found: Look;
  /** One or two sentences, in French. */
  readonly why: string;
  /** The words that were perhaps meant, and that `found` is about; they follow `why`. */
  readonly meant?: string;
}

/** What second chances are taken with: the spelling of the index, a search and its reading. */
export interface Searcher {
  readonly askedText: (typed: string) => Asked;
  readonly look: (asked: Asked, hits?: readonly Hit[]) => Promise<Look>;
  /** How many pages there would be without the filters; 0 when there are none to lift. */
  readonly countUnfiltered: (asked: Asked) => Promise<number>;
}

/** Pages were found, and every word in them. */
export function isWhole({ hits, missing }: Look): boolean {
  return hits.length > 0 && missing.length === 0;
}

/** The words asked for, one by one. */
export function wordsOf({ words }: Asked): readonly string[] {
  return words === "" ? [] : words.split(" ");
}
