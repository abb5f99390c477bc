// Quebec typography (OQLF) of plain text: pure and idempotent; URLs, smileys, code and markup are unchanged.

import { type CutText, joinPieces, replaceAll, splitPieces } from "./cut-text.ts";
import { hideProtected, showProtected } from "./protected-spans.ts";
import { spaceQuotations } from "./quotation-marks.ts";
import { signs, signsIn } from "./signs-in-text.ts";
import { GROUPS, PUNCTUATION, type TypographyRule } from "./typography-rules.ts";

/** The characters the rules apply to; a text without any is returned at once. */
const ALWAYS_SOMETHING = signs("figures", "colon", "stops", "dashes", "quotationMarks", "apostrophes");
/** Characters that matter only in combination. */
const SOMETHING_TO_DO = /\.{3}|--|[ \u00a0],|\b[MDP]/;
const QUOTATION_MARKS = signs("quotationMarks");

/** « Titre: l'été » → « Titre : l’été »: applies Quebec typography to a plain string (title, summary, alt, caption). */
export function applyTypography(text: string): string {
  return applyTypographyToPieces([text])[0] ?? text;
}

/** `typo` for a text in several pieces, as markdown-it cuts it at **bold**: rules see one continuous text, and the same number of pieces is returned. Pass an opaque element (code, picture, markup) as the piece U+FFFC, which comes back unchanged. */
export function applyTypographyToPieces(pieces: readonly string[]): string[] {
  const joined = joinPieces(pieces);
  const found = signsIn(joined.text);
  if ((found & ALWAYS_SOMETHING) === 0 && !SOMETHING_TO_DO.test(joined.text)) return [...pieces];
  const hidden = hideProtected(joined.text, found);
  const changed = rewrite({ text: hidden, cuts: joined.cuts }, found);
  return splitPieces({ text: showProtected(changed.text, hidden, joined.text), cuts: changed.cuts });
}

function rewrite(hidden: CutText, found: number): CutText {
  const punctuated = applyRules(PUNCTUATION, hidden, found);
  const quoted = (found & QUOTATION_MARKS) === 0 ? punctuated : spaceQuotations(punctuated);
  return applyRules(GROUPS, quoted, found);
}

function applyRules(rules: readonly TypographyRule[], cut: CutText, found: number): CutText {
  let changed = cut;
  for (const { signs, hint, pattern, by } of rules) {
    if ((found & signs) === 0 || hint?.test(changed.text) === false) continue;
    changed = replaceAll(changed, pattern, by);
  }
  return changed;
}
