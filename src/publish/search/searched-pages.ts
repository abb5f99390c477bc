/** The printed pages that search reads, whatever prints them. It makes no copy before it is asked for. */
import type { Site } from "../../site/model.ts";
import type { SearchedPage } from "./search-bundle.ts";
import { searchCopy } from "./search-copy.ts";
import { synonymsOf } from "./synonyms.ts";

/** A page as it is printed, transforms of the owner included. */
export interface PrintedPage {
  /** Site URL without the base. */
  readonly url: string;
  readonly html: () => string;
}

/** What the search bundle of a site is made from. */
export function* searchedPages(
  { vocabulary }: Pick<Site, "vocabulary">,
  pages: Iterable<PrintedPage>,
): Generator<SearchedPage> {
  const synonyms = synonymsOf(vocabulary);
  for (const { url, html } of pages) yield { url, copy: () => searchCopy(html(), synonyms) };
}
