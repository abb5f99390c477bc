/** Which posts and pages the search index contains. */
import type { PagePost, Post } from "../../site/model.ts";

/** True for a post or page that the search may find: it is listed and does not opt out. */
export function isSearched({ badge, entry }: Pick<Post | PagePost, "badge" | "entry">): boolean {
  return badge !== "expired" && entry.noindex !== true;
}
