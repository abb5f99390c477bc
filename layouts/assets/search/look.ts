/** Types for the pages found for some words, and for what is shown when they are not enough. */
import type { Asked } from "../../../src/output/search/spelling.ts";
import type { Reading } from "./excerpt.ts";
import type { FoundPage, Hit } from "./pagefind.ts";

/** A page that was found and loaded, and what is shown of it. */
export interface Result {
  readonly page: FoundPage;
  readonly reading: Reading;
}

/** Pages found for some words, the first of them loaded. */
export interface Look {
  readonly asked: Asked;
  readonly hits: readonly Hit[];
  readonly results: readonly Result[];
  /** Words found on no page shown, in the spelling of the index. */
  readonly missing: readonly string[];
}

/** What is shown instead of what was searched, and why. */
export interface Chance {
  readonly found: Look;
  /** One or two sentences, in French. */
  readonly why: string;
  /** The suggested query, which `found` is for; shown after `why`. */
  readonly meant?: string;
}

/** What fallbacks need: the spelling of the index, a search with loaded pages. */
export interface Searcher {
  readonly parseQuery: (typed: string) => Asked;
  readonly look: (asked: Asked, hits?: readonly Hit[]) => Promise<Look>;
  /** Number of pages without the filters; 0 when no filter is set. */
  readonly countUnfiltered: (asked: Asked) => Promise<number>;
}

/** True when pages were found and contain every word. */
export function hasEveryWord({ hits, missing }: Look): boolean {
  return hits.length > 0 && missing.length === 0;
}

/** Returns the words searched, one by one. */
export function wordsOf({ words }: Asked): readonly string[] {
  return words === "" ? [] : words.split(" ");
}
