/** Loads the pages that were found, and reads what to show of each and what it lacks of the words. */
import type { Asked } from "../../../src/output/search/spelling.ts";
import { type Reading, readPage } from "./excerpt.ts";
import { isBegun, isRelated } from "./likeness.ts";
import type { Result } from "./look.ts";
import { nearestTo } from "./nearness.ts";
import type { Hit } from "./pagefind.ts";

/** Headings shown under a result. */
const MOST_PARTS = 3;

/** The pages of some hits, in their order, read for the words that were asked, or else for those of each hit. */
export function readResults(hits: readonly Hit[], asked?: Asked): Promise<readonly Result[]> {
  return Promise.all(
    hits.map(async (hit) => {
      const page = await hit.data();
      const words = asked ?? hit.asked;
      const reading = readPage(page, MOST_PARTS, words);
      return { page, reading, near: words === undefined || words.exact ? [] : nearestTo(words, reading.found) };
    }),
  );
}

/** True when a page has a word that starts with one that was asked, or is of its family. */
export function hasLike(word: string, { found }: Reading): boolean {
  return found.some(({ spelling }) => isBegun(word, spelling) || isRelated(word, spelling));
}
