/** Which texts the search of the site finds. */
import type { PagePost, Post } from "../../site/model.ts";

/** True for a text that the search of the site finds: one that lists show, and that does not ask not to be found. */
export function isSearched({ badge, entry }: Pick<Post | PagePost, "badge" | "entry">): boolean {
  return badge !== "expired" && entry.noindex !== true;
}
