/** Finds “ ” or « » typed, or inserted by a word processor, where YAML needs straight quotes around a text. */
import { type CutLine, quoted, withValue } from "./cut-line.ts";
import type { LineSyntaxIssue } from "./syntax-error.ts";

const PAIRS: Readonly<Record<string, string>> = { "“": "”", "”": "”", "„": "”", "«": "»", "‘": "’", "‟": "”" };

/** Curly quotes around a whole value: reported when the line does not parse, or when they would stay in the text. */
export function smartQuotes(cut: CutLine): LineSyntaxIssue | undefined {
  const { value } = cut;
  const closing = PAIRS[value[0] ?? ""];
  if (closing === undefined || value.length < 2) return undefined;
  const closed = value.endsWith(closing) || /["“]$/.test(value);
  const whole = closed && !value.slice(1, -1).includes(closing);
  // Otherwise the quotes are valid, and something else is wrong.
  if (!whole) return undefined;
  return {
    code: "guillemets-typographiques",
    column: cut.valueAt + 1,
    length: value.length,
    message: "Ces guillemets font partie du texte : ils ne l’entourent pas.",
    advice: "Employez les guillemets droits du clavier.",
    repaired: withValue(cut, quoted(value.slice(1, -1).trim())),
    safe: true,
  };
}
