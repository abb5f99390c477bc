/** Finds « title: Guide" » and « tags: web, culture] »: a quote or a bracket that closes what nothing opened; YAML takes it for a part of the text. */
import type { Scalar } from "yaml";
import { listKeys } from "../../schema/value-shapes.ts";
import type { YamlDocument } from "../yaml-document.ts";
import { cutLine, quoted, withValue } from "./cut-line.ts";
import { itemsOf, itemText } from "./list-items.ts";
import { atLine, type SyntaxIssue } from "./syntax-error.ts";

const LISTS = listKeys();

/** Only a text on one line, after its key or its dash. Inches are not quotes: `12"`. */
export function unopenedSign(
  { lineCounter }: YamlDocument,
  { source = "", range }: Scalar,
  key: string,
  lines: readonly string[],
): SyntaxIssue | undefined {
  const index = lineCounter.linePos(range?.[0] ?? 0).line - 1;
  const cut = cutLine(lines[index] ?? "");
  if (cut.value !== source) return undefined;
  if (/^[^"]*[^"\s\d]"$/u.test(source)) {
    const text = source.slice(0, -1);
    return {
      ...atLine(
        {
          code: "guillemets-non-fermes",
          column: cut.valueAt + source.length,
          length: 1,
          message: "Le guillemet qui ferme ce texte n’a pas été ouvert.",
          advice: "Ajoutez le guillemet droit qui manque au début, ou retirez celui de la fin.",
          repaired: withValue(cut, quoted(text)),
          safe: true,
        },
        index,
      ),
      severity: "warning",
    };
  }
  if (!LISTS.has(key) || !/^[^[\]]*\]$/u.test(source) || cut.dashes !== "") return undefined;
  return atLine(
    {
      code: "crochet-non-ferme",
      column: cut.valueAt + source.length,
      length: 1,
      message: "Le « ] » qui ferme cette liste n’a pas été ouvert.",
      advice: "Ajoutez « [ » au début de la liste.",
      repaired: withValue(cut, `[${itemsOf(source.slice(0, -1)).map(itemText).join(", ")}]`),
      safe: true,
    },
    index,
  );
}
