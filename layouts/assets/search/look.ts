/** Types for the pages found for some words, and for what is shown when they are not enough. */
import type { Asked } from "../../../src/output/search/spelling.ts";
import type { Reading } from "./excerpt.ts";
import type { Near } from "./near.ts";
import type { FoundPage, Hit } from "./pagefind.ts";

/** A page that was found and loaded, and what is shown of it. */
export interface Result {
  readonly page: FoundPage;
  readonly reading: Reading;
  /** The words asked that the page does not have as they were. */
  readonly near: readonly Near[];
}

/** Pages found for some words, the first of them loaded. */
export interface Look {
  readonly asked: Asked;
  readonly hits: readonly Hit[];
  readonly results: readonly Result[];
}

/** What is shown instead of what was searched, and why. */
export interface Chance {
  readonly found: Look;
  /** One or two sentences, in French. */
  readonly why: string;
  /** The suggested query, which `found` is for; shown after `why`. */
  readonly meant?: string;
}

/** What fallbacks need: searches, with the first pages loaded. */
export interface Searcher {
  readonly parseQuery: (typed: string) => Asked;
  /** Pages that have all the words, with the filters of the reader. */
  readonly find: (asked: Asked) => Promise<readonly Hit[]>;
  /** Loads the first pages, those that have the words as asked before the others. */
  readonly look: (asked: Asked, hits: readonly Hit[]) => Promise<Look>;
  /** For each word, the pages that have it itself, with the filters of the reader. */
  readonly holding: (asked: Asked) => Promise<readonly (readonly Hit[])[]>;
  /** Which words no page of the site has, nor a word that starts with them. */
  readonly absent: (asked: Asked) => Promise<readonly boolean[]>;
  /** False when all the pages that have a word in another form could be read, and none has it as asked. */
  readonly hasWritten: (word: Asked) => Promise<boolean>;
  /** Number of pages without the filters; 0 when no filter is set. */
  readonly countUnfiltered: (asked: Asked) => Promise<number>;
}

/** The words of a query for which `keep` is true of their rank. */
export function someWords(asked: Asked, keep: (rank: number) => boolean): Asked {
  return {
    words: wordsOf(asked)
      .filter((_, rank) => keep(rank))
      .join(" "),
    typed: asked.typed.filter((_, rank) => keep(rank)),
    exact: false,
  };
}

/** The fewer pages have a word, the more it tells of what is sought: 1 for one page, a quarter for fifty. */
function weightOf(pages: number): number {
  return 1 / (1 + 0.75 * Math.log(Math.max(1, pages)));
}

/** Words that say little of what is sought: « devenir bénévole », « faire un don ». */
const LIGHT = /^(?:avoir|devenir|faire|obtenir|prendre|sans|trouver)$/;

/** How much each word of a query tells, of which `pages` have so many. */
export function weightsOf(asked: Asked, pages: readonly number[]): readonly number[] {
  return wordsOf(asked).map((word, at) => weightOf(pages[at] ?? 0) * (LIGHT.test(word) ? 0.25 : 1));
}

/** Returns the words searched, one by one. */
export function wordsOf({ words }: Asked): readonly string[] {
  return words === "" ? [] : words.split(" ");
}
