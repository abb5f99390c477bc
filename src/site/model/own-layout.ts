/** What a site adds to our layouts. Types only. */
import type { PageData } from "./page-data.ts";

/** A page that the site adds to ours with a file of its `layouts/pages/`. */
export interface OwnPageData extends PageData {
  /** Relative to that folder, e.g. `a/b.11ty.tsx`. */
  readonly file: string;
}

/** What the `layouts/` of a site add, as far as data go. */
export interface OwnLayoutData {
  /** Texts of its style sheets, by the name of ours that each replaces, e.g. `footer.css`. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly pages: readonly Pick<OwnPageData, "url" | "title" | "description" | "file">[];
}
