/** The downloadable documents of a post, for feeds and structured data. Only files of this site, whose size is known. */
import type { Asset, PostEntry } from "../../content/model.ts";

export interface Attachment {
  readonly title: string;
  readonly asset: Asset;
}

/** A guide's document, or a formation's documents and registration form, in the order in which the page lists them. */
export function attachmentsOf(entry: PostEntry): readonly Attachment[] {
  const links =
    entry.base === "guide"
      ? [entry.document]
      : entry.base === "formation"
        ? [...entry.documents, entry.registration?.document]
        : [];
  return links.flatMap((link) => (link?.asset ? [{ title: link.title, asset: link.asset }] : []));
}
