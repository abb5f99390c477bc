/** Which posters are pale and which are dark: they take turns, so that a list has as many of both. */
import type { PosterFacts } from "../images/poster/poster.ts";
import type { Post } from "./model.ts";

export type PosterTone = NonNullable<PosterFacts["tone"]>;

/**
 * The tone of each post by its id, in turn among those of its kind from the oldest: a new text changes no other poster.
 * `posts` are newest first.
 */
export function posterTones(posts: readonly Post[]): ReadonlyMap<string, PosterTone> {
  const known = new Map<string, number>();
  return new Map(
    [...posts].reverse().map(({ kind, entry }) => {
      const before = known.get(kind) ?? 0;
      known.set(kind, before + 1);
      return [entry.id, toneAt(before)] as const;
    }),
  );
}

/** Dark first. */
export function toneAt(rank: number): PosterTone {
  return rank % 2 === 0 ? "dark" : "pale";
}
