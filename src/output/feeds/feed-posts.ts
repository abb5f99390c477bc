/** Which posts a feed contains, and whether with their full text. */
import { ROUTES } from "../../routes.ts";
import type { Feed, Post } from "../../site/model.ts";

const LIMIT = 50;

/** At most 50 posts, newest first. */
export function feedPosts({ posts }: Pick<Feed, "posts">): readonly Post[] {
  return posts.slice(0, LIMIT);
}

/**
 * Whether a feed has full texts or only summaries. Tags are many: with full texts, the feeds of a site with 1,400 tags
 * weigh more than all its pages. RFC 4287 §4.1.2 requires an alternate link (and recommends a summary) where there is
 * no content.
 */
export function hasFullText({ pageUrl }: Pick<Feed, "pageUrl">): boolean {
  return !pageUrl.startsWith(ROUTES.tags);
}
