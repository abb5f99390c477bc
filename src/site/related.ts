/** « À lire aussi »: declared posts first, then those that share the rarest terms, the series or the event. Linear in the number of uses of a term. */
import { eventKeys } from "./events.ts";
import type { Post } from "./model.ts";

const LIMIT = 4;
/** A term carried by more posts than this tells nothing of a likeness; it also keeps the pass linear. */
const COMMON_TERM = 60;

/** For each post, at most four others; the same for the same posts, whatever their order. */
export function relatePosts(
  posts: readonly Post[],
  find: (name: string) => Post | undefined,
): ReadonlyMap<Post, readonly Post[]> {
  const groups = groupsOf(posts);
  const found = new Map<Post, readonly Post[]>();
  const rank = new Map(posts.map((post, index) => [post, index]));
  for (const post of posts) {
    const declared = post.entry.related
      .map(find)
      .filter((other): other is Post => other !== undefined && other !== post);
    const chosen = new Set(declared);
    if (chosen.size < LIMIT) {
      const scores = new Map<Post, number>();
      for (const { weight, members } of groups.get(post) ?? []) {
        for (const other of members)
          if (other !== post && !chosen.has(other)) scores.set(other, (scores.get(other) ?? 0) + weight);
      }
      const best = [...scores].sort(([a, x], [b, y]) => y - x || (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
      for (const [other] of best) {
        if (chosen.size >= LIMIT) break;
        chosen.add(other);
      }
    }
    found.set(post, [...chosen].slice(0, Math.max(LIMIT, declared.length)));
  }
  return found;
}

interface Group {
  readonly weight: number;
  readonly members: readonly Post[];
}

function groupsOf(posts: readonly Post[]): ReadonlyMap<Post, readonly Group[]> {
  const members = new Map<string, Post[]>();
  const add = (key: string, post: Post): void => {
    const list = members.get(key);
    if (list === undefined) members.set(key, [post]);
    else list.push(post);
  };
  for (const post of posts) {
    for (const term of post.categories) add(`category ${term.slug}`, post);
    for (const term of post.tags) add(`tag ${term.slug}`, post);
    if (post.series !== undefined) add(`series ${post.series.url}`, post);
    for (const key of eventKeys(post.entry)) add(`event ${key}`, post);
  }
  const groups = new Map<Post, Group[]>();
  for (const [key, list] of members) {
    if (list.length < 2 || list.length > COMMON_TERM) continue;
    const group = { weight: weightOf(key) / Math.log(1 + list.length), members: list };
    for (const post of list) {
      const own = groups.get(post);
      if (own === undefined) groups.set(post, [group]);
      else own.push(group);
    }
  }
  return groups;
}

function weightOf(key: string): number {
  if (key.startsWith("series") || key.startsWith("event")) return 6;
  return key.startsWith("tag") ? 2 : 1;
}
