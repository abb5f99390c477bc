/** Finds texts that begin with a character reserved by YAML: @ ` % & * ! | > ? , or a dash. */
import { listKeys } from "../../schema/value-shapes.ts";
import { type CutLine, quoted, withValue } from "./cut-line.ts";
import type { LineSyntaxIssue } from "./syntax-error.ts";

/** Read once: they do not change. */
const LISTS = listKeys();

/** YAML 1.2 §5.3 and §7.3.3: the indicators that cannot open a plain scalar. */
export function reservedStart(cut: CutLine): LineSyntaxIssue | undefined {
  const sign = /^(?:[@`%&*!|>?,\]}]|-(?=\s|$))/.exec(cut.value)?.[0];
  if (sign === undefined) return undefined;
  const isList = sign === "-" && LISTS.has(cut.key ?? "");
  return {
    code: "caractere-reserve",
    column: cut.valueAt + 1,
    length: 1,
    message: isList
      ? "Une liste ne commence pas sur la ligne de sa clé."
      : `Ici, un texte ne peut pas commencer par « ${sign} ».`,
    advice: isList
      ? "Écrivez la liste entre crochets, ou un élément par ligne."
      : "Mettez le texte entre guillemets droits.",
    repaired: withValue(cut, isList ? bracketed(cut.value) : quoted(cut.value)),
    safe: !isList,
  };
}

function bracketed(value: string): string {
  const items = value.split(/(?:^|\s)-\s+/).filter((item) => item.trim() !== "");
  return `[${items.map((item) => (/[,:[\]{}"'#]/.test(item) ? quoted(item.trim()) : item.trim())).join(", ")}]`;
}
