/** Selects the rendered pages to index, whether they come from a build or a preview. Copies are made lazily. */
import type { Site } from "../../site/model.ts";
import type { HtmlReading } from "../parse-html.ts";
import type { PageToIndex } from "./search-bundle.ts";
import { searchCopy } from "./search-copy.ts";
import { synonymsOf } from "./synonyms.ts";

/** A rendered page, after the owner's transforms. */
export interface PageHtml {
  /** Site URL without the base. */
  readonly url: string;
  readonly html: () => string;
  /** How to read it, when its copy is not the only reader. */
  readonly parse?: HtmlReading;
}

/** The pages of the search bundle of a site. */
export function* pagesToIndex(
  { vocabulary }: Pick<Site, "vocabulary">,
  pages: Iterable<PageHtml>,
): Generator<PageToIndex> {
  const synonyms = synonymsOf(vocabulary);
  for (const { url, html, parse } of pages) yield { url, copy: () => searchCopy(html(), synonyms, parse) };
}
