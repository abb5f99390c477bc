/** Finds texts that begin with « [ » or « { », and lists between brackets that are not closed or hold an invalid item. */
import { type CutLine, quoted, withValue } from "./cut-line.ts";
import { itemsOf, itemText } from "./list-items.ts";
import type { LineSyntaxIssue } from "./syntax-error.ts";

/** YAML 1.2 §7.4: « [ » opens a list, « { » a group of keys. */
export function bracket(cut: CutLine): LineSyntaxIssue | undefined {
  const { value, valueAt } = cut;
  const open = value[0];
  if (open !== "[" && open !== "{") return undefined;
  const close = open === "[" ? "]" : "}";
  const end = value.lastIndexOf(close);
  if (end !== -1 && (end < value.length - 1 || value.startsWith("{{"))) {
    return {
      code: "caractere-reserve",
      column: valueAt + 1,
      length: 1,
      message: `Ici, un texte ne peut pas commencer par « ${open} ».`,
      advice: "Mettez tout le texte entre guillemets droits.",
      repaired: withValue(cut, quoted(value)),
      safe: true,
    };
  }
  if (end === -1) {
    const isList = open === "[" && !/[({]/.test(value);
    return {
      code: "crochet-non-ferme",
      column: valueAt + 1,
      length: 1,
      message: `Le « ${open} » ouvert ici n’est jamais refermé.`,
      advice: `Ajoutez « ${close} » à la fin de la liste.`,
      repaired: withValue(
        cut,
        isList ? listOf(value.slice(1)) : value.includes(": ") ? `${value}${close}` : quoted(value),
      ),
      safe: isList,
    };
  }
  if (open === "{") return undefined;
  return {
    code: "liste-illisible",
    column: valueAt + 1,
    length: value.length,
    message: "Un élément de cette liste ne se lit pas.",
    advice:
      "Séparez les éléments par une virgule et mettez entre guillemets droits ceux qui contiennent une ponctuation.",
    repaired: withValue(cut, listOf(value.slice(1, -1))),
    safe: true,
  };
}

/** The items of a list, with quotes around those that need them. */
function listOf(inside: string): string {
  return `[${itemsOf(inside).map(itemText).join(", ")}]`;
}
