// Makes no-break spaces visible in expected texts, as « ⍽ » (and the narrow one as « ⍖ »).

/** Returns the text with each U+00A0 as ⍽ and each U+202F as ⍖. */
export function visible(text: string): string {
  return text.replaceAll("\u00a0", "⍽").replaceAll("\u202f", "⍖");
}
