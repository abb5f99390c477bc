/** What a result has of the words that were asked, and what it has instead: said on the result, which stands after those that have the words. */
import { type Asked, parseQuery } from "../../../src/output/search/spelling.ts";
import { isBegun, isRelated, isSame } from "./likeness.ts";
import type { Found } from "./matches.ts";
import { quoted } from "./words.ts";

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

/** The words that a page does not have as asked, in their order; empty when it has all. */
export function nearnessOf({ words, typed }: Pick<Asked, "words" | "typed">, found: readonly Found[]): readonly Near[] {
  const asked = words.split(" ").filter((word) => word !== "");
  const isAsked = (spelling: string): boolean => asked.some((word) => isSame(word, spelling));
  // « téléphone intelligent » is not there for « intelligence ».
  const whole = found.filter(
    ({ shown, instead }) => instead === undefined || shown.split(" ").every((part) => isAsked(parseQuery(part).words)),
  );
  const others = found.filter(({ spelling, instead }) => instead === undefined && !isAsked(spelling));
  return asked.flatMap((word, at) => {
    const [shown = word] = [typed[at]];
    const same = whole.filter(({ spelling }) => isSame(word, spelling));
    if (same.some(({ instead }) => instead === undefined)) return [];
    const [synonym] = same;
    if (synonym !== undefined)
      return { asked: shown, written: synonym.instead ?? "", synonym: synonym.shown, how: "synonym" };
    const begun = others.find(({ spelling }) => isBegun(word, spelling));
    const other = begun ?? others.find(({ spelling }) => isRelated(word, spelling));
    if (other === undefined) return { asked: shown, how: "none" };
    return { asked: shown, written: other.shown, how: begun ? "begun" : "other" };
  });
}

/** 0 for a result that has every word; the more is missing or different, the later it stands. */
export function distanceOf(near: readonly Near[]): number {
  return near.reduce((sum, { how }) => sum + DISTANCES[how], 0);
}

const DISTANCES: Readonly<Record<Near["how"], number>> = { synonym: 0.5, other: 1, begun: 2, none: 4 };

/** True when none of the results has a word as it was typed, nor a synonym, nor a word that starts with it. */
export function isUnwritten(results: readonly { readonly near: readonly Near[] }[], typed: string): boolean {
  return results.every(({ near }) => near.some(({ asked, how }) => asked === typed && /other|none/.test(how)));
}

/** « Contient « entrée », non « entrevue ». »; empty when there is nothing to say. */
export function nearWords(near: readonly Near[]): string {
  const sentences = near.map(({ asked, written, synonym }) => {
    if (written === undefined) return `Sans ${quoted(asked)}.`;
    return `Contient ${quoted(written)}, ${synonym === undefined ? `non ${quoted(asked)}` : `synonyme de ${quoted(synonym)}`}.`;
  });
  return [...new Set(sentences)].join(" ");
}
