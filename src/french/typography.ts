// Quebec typography (OQLF) of plain text, pure and idempotent; never touches addresses, smileys, code or markup.

import { type CutText, joinPieces, replaceAll, splitPieces } from "./cut-text.ts";
import { hideProtected, showProtected } from "./protected-spans.ts";
import { spaceQuotations } from "./quotation-marks.ts";
import { GROUPS, PUNCTUATION, type TypographyRule } from "./typography-rules.ts";

/** The signs the rules are about; a text without any is left at once. */
const SOMETHING_TO_DO = /[;:!?"'´‘«»“”\d–—]|\.{3}|--|[ \u00a0],|\b[MDP]/;

/** « Titre: l'été » → « Titre : l’été »: a plain string (title, summary, alt, caption) in Quebec typography. */
export function typo(text: string): string {
  return typoPieces([text])[0] ?? text;
}

/**
 * The same for a text in several pieces, as markdown-it cuts it at **bold**: rules see one continuous text, and as many
 * pieces come back. An opaque element (code, picture, markup) is passed as a piece « U+FFFC » and comes back unchanged.
 */
export function typoPieces(pieces: readonly string[]): string[] {
  const joined = joinPieces(pieces);
  if (!SOMETHING_TO_DO.test(joined.text)) return [...pieces];
  const hidden = hideProtected(joined.text);
  const changed = rewrite({ text: hidden, cuts: joined.cuts });
  return splitPieces({ text: showProtected(changed.text, hidden, joined.text), cuts: changed.cuts });
}

function rewrite(hidden: CutText): CutText {
  const punctuated = PUNCTUATION.reduce(applyRule, hidden);
  const quoted = /["«»“”]/.test(punctuated.text) ? spaceQuotations(punctuated) : punctuated;
  return GROUPS.reduce(applyRule, quoted);
}

function applyRule(cut: CutText, rule: TypographyRule): CutText {
  return concerns(rule, cut.text) ? replaceAll(cut, rule.pattern, rule.by) : cut;
}

function concerns({ signs }: TypographyRule, text: string): boolean {
  return signs === "figures" ? /\d/.test(text) : signs.some((sign) => text.includes(sign));
}
