/** How a word that a result does not have is nearly there, and how far that is from what was asked. */

/** A word that a result does not have as it was asked. */
export interface Near {
  /** As typed. */
  readonly asked: string;
  /** What the page has instead, as written there; undefined when nothing is like it. */
  readonly written?: string;
  /** The synonym, whole. */
  readonly synonym?: string;
  /** `begun`: what is written starts with what was asked. */
  readonly how: "synonym" | "begun" | "other" | "none";
}

/** 0 for a result that has every word; the more is missing or different, the later it stands. */
export function distanceOf(near: readonly Near[]): number {
  return near.reduce(
    (sum, { how, asked }) => sum + DISTANCES[how === "begun" && asked.length < LONG ? "none" : how],
    0,
  );
}

/** A shorter word begins many others that have nothing of it: « cherche » for « cher ». */
const LONG = 5;
const DISTANCES: Readonly<Record<Near["how"], number>> = { synonym: 0.5, other: 1, begun: 2, none: 4 };

/** True when none of the results has a word as it was typed, nor a synonym, nor a word that starts with it. */
export function isUnwritten(results: readonly { readonly near: readonly Near[] }[], typed: string): boolean {
  return results.every(({ near }) => near.some(({ asked, how }) => asked === typed && /other|none/.test(how)));
}
