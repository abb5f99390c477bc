/** The headings, sessions and numbered items of a found page that contain the words searched. */
import { restoreText } from "../../../src/output/search/shown-text.ts";
import type { Anchor, FoundPage } from "./pagefind.ts";

/** A part of a page, which has an address of its own. */
export interface SubResult {
  readonly title: string;
  readonly id: string;
}

/** The best `most` of them, in page order; `found` are the ranks of the words. */
export function partsOf(page: FoundPage, most: number, found: ReadonlySet<number>): readonly SubResult[] {
  const { anchors, meta, weighted_locations } = page;
  const sorted = anchors.filter(isPart).sort((a, b) => a.location - b.location);
  return sorted
    .map((anchor, index) => {
      const end = sorted[index + 1]?.location ?? footerOf(page);
      const matches = weighted_locations.filter(
        ({ location }) => location >= anchor.location && location < end && found.has(location),
      );
      return { anchor, score: matches.reduce((sum, match) => sum + match.balanced_score, 0) };
    })
    .filter(({ score, anchor }) => score > 0 && titleOf(anchor) !== meta.title)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .sort((a, b) => a.anchor.location - b.anchor.location)
    .map(({ anchor }) => ({ id: anchor.id, title: restoreText(titleOf(anchor)).trim() }));
}

/** Where categories and tags start: they are no sentences. */
export function footerOf({ anchors }: FoundPage): number {
  return anchors.find(({ id }) => id === "pied")?.location ?? Number.POSITIVE_INFINITY;
}

/** Pagefind lists every element with an id; as in its matches sub-results, only headings and elements with a title count. */
export function isPart(anchor: Anchor): boolean {
  return (anchor.title !== undefined || /^h[1-6]$/.test(anchor.element)) && titleOf(anchor).trim() !== "";
}

function titleOf({ title, text = "" }: Anchor): string {
  return title ?? text;
}
