/** Which posts a feed carries: the newest, and how much of them. It never changes their order. */
import { ROUTES } from "../routes.ts";
import type { Feed, Post } from "../site/model.ts";

const LIMIT = 50;

/** At most 50 posts, newest first. */
export function feedPosts({ posts }: Pick<Feed, "posts">): readonly Post[] {
  return posts.slice(0, LIMIT);
}

/**
 * Whether a feed carries whole texts or summaries only. Tags are many: with whole texts, the feeds of a site of 1,400 tags
 * weigh more than all its pages. RFC 4287 §4.1.2 asks for a summary and an alternate link where there is no content.
 */
export function carriesTexts({ pageUrl }: Pick<Feed, "pageUrl">): boolean {
  return !pageUrl.startsWith(ROUTES.tags);
}
