/** Finds a quote typed twice, or a comma after the quote that closes, as in other formats: the text is whole without it. */
import { type CutLine, quoted, withValue } from "./cut-line.ts";
import type { LineSyntaxIssue } from "./syntax-error.ts";

/** The text between the quotes when only another quote or a comma follows or precedes it; undefined otherwise. */
export function withoutExtraSign(value: string, quote: '"' | "'"): string | undefined {
  const inner = new RegExp(`^${quote}{1,3}([^${quote}\\\\]+)(?:${quote}{1,3}|${quote}\\s*,)$`, "u").exec(value)?.[1];
  return inner === undefined || inner !== inner.trim() ? undefined : inner;
}

/** The issue that removes it. */
export function extraSign(cut: CutLine, column: number, inner: string): LineSyntaxIssue {
  return {
    code: "texte-apres-guillemets",
    column: column + 1,
    length: 1,
    message: "Un signe de trop touche les guillemets de ce texte.",
    advice: "Gardez un seul guillemet au début et un seul à la fin, sans virgule.",
    repaired: withValue(cut, quoted(inner)),
    safe: true,
  };
}
