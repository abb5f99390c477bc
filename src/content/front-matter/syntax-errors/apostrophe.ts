/** Finds apostrophes that close a text between '…' too early, and '…' that is not closed. */
import { type CutLine, quoted, withValue } from "./cut-line.ts";
import { extraSign, withoutExtraSign } from "./extra-sign.ts";
import type { LineSyntaxIssue } from "./syntax-error.ts";
import { unclosedQuote } from "./unclosed-quote.ts";

const WELL_FORMED = /^'(?:[^']|'')*'$/;

/** YAML 1.2 §7.3.2: inside '…', an apostrophe is written twice. */
export function apostrophe(cut: CutLine): LineSyntaxIssue | undefined {
  const { value, valueAt } = cut;
  if (!value.startsWith("'") || WELL_FORMED.test(value)) return undefined;
  const second = value.indexOf("'", 1);
  if (second === -1)
    return unclosedQuote(cut, {
      message: "L’apostrophe qui ouvre ce texte n’est jamais refermée.",
      advice: "Entourez le texte de guillemets droits.",
    });
  const extra = withoutExtraSign(value, "'");
  if (extra !== undefined) return extraSign(cut, valueAt + second + 1, extra);
  const follows = value[second + 1];
  if (follows === undefined || (/[\s,.;!?)]/.test(follows) && !value.endsWith("'"))) {
    return {
      code: "texte-apres-guillemets",
      column: valueAt + second + 2,
      length: Math.max(1, value.length - second - 1),
      message: "Du texte suit l’apostrophe qui ferme; le site ne sait pas où le texte finit.",
      advice: "Mettez tout le texte entre guillemets droits.",
      repaired: withValue(cut, quoted(value)),
      safe: false,
    };
  }
  const inner = value.endsWith("'") ? value.slice(1, -1) : value.slice(1);
  return {
    code: "apostrophe",
    column: valueAt + second + 1,
    length: 1,
    message: "Cette apostrophe ferme le texte trop tôt, car il est écrit entre apostrophes.",
    advice: "Entourez le texte de guillemets droits plutôt que d’apostrophes.",
    repaired: withValue(cut, quoted(inner.replaceAll("''", "'"))),
    safe: true,
  };
}
