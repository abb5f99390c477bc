/** Which posts a feed carries: the newest, enough for a reader who was away, few enough for hosts to hold a feed for every tag. */
import type { Feed, Post } from "../site/model.ts";

const LIMIT = 50;
/** Tags are many: with 50 full texts each, the feeds of a large site would weigh more than all its pages. */
const TAG_LIMIT = 20;

/** At most 50 posts, 20 for a tag, newest first. */
export function feedPosts({ pageUrl, posts }: Pick<Feed, "pageUrl" | "posts">): readonly Post[] {
  return posts.slice(0, pageUrl.startsWith("/etiquettes/") ? TAG_LIMIT : LIMIT);
}
