/** Finds errors with "…": quotes inside the text, text after the quotes, a backslash, quotes that are not closed. */
import { type CutLine, quoted, withValue } from "./cut-line.ts";
import { extraSign, withoutExtraSign } from "./extra-sign.ts";
import type { LineSyntaxIssue } from "./syntax-error.ts";
import { unclosedQuote } from "./unclosed-quote.ts";

const WELL_FORMED = /^"(?:[^"\\]|\\.)*"$/;

/** YAML 1.2 §7.3.1: inside "…", a quote or a backslash must be escaped. */
export function straightQuotes(cut: CutLine): LineSyntaxIssue | undefined {
  const { value, valueAt } = cut;
  if (!value.startsWith('"')) return undefined;
  if (WELL_FORMED.test(value)) return backslash(cut);
  const second = value.indexOf('"', 1);
  if (second === -1)
    return unclosedQuote(cut, {
      message: "Le guillemet qui ouvre ce texte n’est jamais refermé.",
      advice: "Ajoutez le guillemet droit qui manque à la fin.",
    });
  const column = valueAt + second + 1;
  const extra = withoutExtraSign(value, '"');
  if (extra !== undefined) return extraSign(cut, column, extra);
  const count = value.match(/"/g)?.length ?? 0;
  if (value.endsWith('"') && count !== 2 && !isTwoQuotedTexts(value)) {
    return {
      code: "guillemets-internes",
      column,
      length: 1,
      message: "Ce guillemet droit ferme le texte trop tôt.",
      advice: "Entourez le texte d’apostrophes, ou employez « » à l’intérieur.",
      repaired: withValue(cut, quoted(value.slice(1, -1))),
      safe: count % 2 === 0,
    };
  }
  return {
    code: "texte-apres-guillemets",
    column: column + 1,
    length: Math.max(1, value.length - second - 1),
    message: "Du texte suit le guillemet qui ferme; le site ne sait pas où le texte finit.",
    advice: "Entourez tout le texte, ou rien.",
    repaired: withValue(cut, quoted(value)),
    // Were the quotes around the first words a part of the text, or did they close too early?
    safe: isTwoQuotedTexts(value),
  };
}

/** « "Web" et "mobile" »: the outer quotes belong to two texts, not to the whole. */
function isTwoQuotedTexts(value: string): boolean {
  return /^"[^"]+" [^"]+ "[^"]+"$/.test(value);
}

function backslash(cut: CutLine): LineSyntaxIssue | undefined {
  const at = cut.value.search(/\\(?![0abtnvfre "/\\N_LPxuU])/);
  if (at === -1) return undefined;
  const inner = cut.value.slice(1, -1);
  const repaired = inner.includes("'") ? `"${inner.replace(/\\(?!")/g, "\\\\")}"` : `'${inner}'`;
  return {
    code: "barre-oblique",
    column: cut.valueAt + at + 1,
    length: 2,
    message: "Entre guillemets droits, la barre « \\ » a un sens particulier que le site ne comprend pas ici.",
    advice: "Entourez le texte d’apostrophes.",
    repaired: withValue(cut, repaired),
    safe: true,
  };
}
