/** What a result has of the words that were asked, and what it has instead: said on the result, which stands after those that have the words. */
import type { Asked } from "../../../src/output/search/spelling.ts";
import { isBegun, isRelated, isSame } from "./likeness.ts";
import type { Found } from "./matches.ts";
import { distanceOf, type Near } from "./near.ts";
import { quoted } from "./words.ts";

/** The same for a word of several pieces: « mots-clics » may be one word or two. */
export function nearestTo(asked: Asked, found: readonly Found[]): readonly Near[] {
  const near = nearnessOf(asked, found);
  if (near.length === 0 || asked.apart === undefined) return near;
  const apart = nearnessOf(asked.apart, found);
  return distanceOf(apart) < distanceOf(near) ? apart : near;
}

/** The words that a page does not have as asked, in their order; empty when it has all. */
export function nearnessOf({ words, typed }: Pick<Asked, "words" | "typed">, found: readonly Found[]): readonly Near[] {
  const asked = words.split(" ").filter((word) => word !== "");
  const isAsked = (spelling: string): boolean => asked.some((word) => isSame(word, spelling));
  // « téléphone intelligent » is not there for « intelligence ».
  const whole = found.filter(({ instead, phrase }) => instead === undefined || phrase.every(isAsked));
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

/** « Contient « entrée », non « entrevue ». »; empty when there is nothing to say. */
export function nearWords(near: readonly Near[]): string {
  const sentences = near.flatMap(({ asked, written, synonym }) => {
    // « Sans « sans » » would tell nothing.
    if (written === undefined) return /^sans$/i.test(asked) ? [] : `Sans ${quoted(asked)}.`;
    return `Contient ${quoted(written)}, ${synonym === undefined ? `non ${quoted(asked)}` : `synonyme de ${quoted(synonym)}`}.`;
  });
  return [...new Set(sentences)].join(" ");
}
