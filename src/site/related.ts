/** « À lire aussi »: declared posts first, then those that share the rarest terms, the series or the event. Linear in the number of term uses. */
import { eventKeys } from "./events.ts";
import type { Post } from "./model.ts";

const LIMIT = 4;
/** A term used by more posts than this says nothing about similarity; the limit also keeps the computation linear. */
const COMMON_TERM = 60;

/** Returns at most four related posts for each post; the result does not depend on the order of the posts. */
export function relatePosts(
  posts: readonly Post[],
  find: (name: string) => Post | undefined,
): ReadonlyMap<Post, readonly Post[]> {
  const groups = groupsOf(posts);
  const scores = new Float64Array(posts.length);
  return new Map(
    posts.map((post, rank) => {
      const others = post.entry.related.map(find);
      const declared = new Set(others.filter((other): other is Post => other !== undefined && other !== post));
      const alike = declared.size < LIMIT ? mostAlike(rank, groups[rank] ?? [], scores) : [];
      const chosen = new Set([...declared, ...alike.flatMap((other) => posts[other] ?? [])]);
      return [post, [...chosen].slice(0, Math.max(LIMIT, declared.size))];
    }),
  );
}

/** Posts are identified by rank, because tens of thousands of pairs are compared. */
interface Group {
  readonly weight: number;
  readonly members: readonly number[];
}

/** The four posts with the highest scores, the first in the list on a tie. `scores` must contain zeros, and does again afterwards. */
function mostAlike(rank: number, groups: readonly Group[], scores: Float64Array): readonly number[] {
  const scored: number[] = [];
  for (const { weight, members } of groups) {
    for (const other of members) {
      const score = scores[other] ?? 0;
      if (score === 0) scored.push(other);
      scores[other] = score + weight;
    }
  }
  const byScore = (a: number, b: number): number => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  const best: number[] = [];
  for (const other of scored) {
    if (other === rank) continue;
    let position = best.length;
    while (position > 0 && byScore(other, best[position - 1] ?? 0) < 0) position -= 1;
    if (position < LIMIT) best.splice(position, 0, other);
    if (best.length > LIMIT) best.pop();
  }
  for (const other of scored) scores[other] = 0;
  return best;
}

function groupsOf(posts: readonly Post[]): readonly (readonly Group[])[] {
  const members = new Map<string, number[]>();
  const groups: Group[][] = posts.map((post, rank) => {
    for (const key of keysOf(post)) {
      const known = members.get(key);
      if (known === undefined) members.set(key, [rank]);
      else known.push(rank);
    }
    return [];
  });
  for (const [key, ranks] of members) {
    if (ranks.length < 2 || ranks.length > COMMON_TERM) continue;
    const group = { weight: weightOf(key) / Math.log(1 + ranks.length), members: ranks };
    for (const rank of ranks) groups[rank]?.push(group);
  }
  return groups;
}

function keysOf(post: Post): readonly string[] {
  return [
    ...post.categories.map(({ slug }) => `category ${slug}`),
    ...post.tags.map(({ slug }) => `tag ${slug}`),
    ...(post.series === undefined ? [] : [`series ${post.series.url}`]),
    ...eventKeys(post.entry).map((key) => `event ${key}`),
  ];
}

function weightOf(key: string): number {
  if (key.startsWith("series") || key.startsWith("event")) return 6;
  return key.startsWith("tag") ? 2 : 1;
}
