/** Finds a list between brackets over several lines that is not closed, or holds an item that YAML refuses. */
import { cutLine } from "./cut-line.ts";
import { itemsOf, itemText } from "./list-items.ts";
import { isKeyLine } from "./long-value.ts";
import type { SyntaxIssue } from "./syntax-error.ts";

/** YAML 1.2 §7.4.1. `index` is the line that opens the list; the lines of the list stay where they are. */
export function openList(lines: readonly string[], index: number): SyntaxIssue | undefined {
  const cut = cutLine(lines[index] ?? "");
  if (!cut.value.startsWith("[") || /\]\s*$/u.test(cut.value)) return undefined;
  const end = endOf(lines, index, cut.indent.length);
  if (end === index) return undefined;
  const isClosed = /\]\s*,?\s*$/u.test(lines[end] ?? "");
  const run = lines.slice(index, end + 1);
  const mended = run.map((line, step) => {
    const head = step === 0 ? line.slice(0, cut.valueAt + 1) : (/^\s*/u.exec(line)?.[0] ?? "");
    const [, typed = "", close = ""] =
      /^(.*?)(\]?\s*)$/su.exec(
        step < run.length - 1 ? line.slice(head.length) : line.slice(head.length).replace(/,\s*$/u, ""),
      ) ?? [];
    const items = itemsOf(typed).map(itemText).join(", ");
    const comma = items !== "" && /,\s*$/u.test(typed) ? "," : "";
    return `${head}${items}${comma}${close.trim()}`;
  });
  if (!isClosed) mended[mended.length - 1] = `${(mended.at(-1) ?? "").replace(/,$/u, "")}]`;
  const wrong = run.findIndex((line, step) => line !== mended[step]);
  if (wrong === -1) return undefined;
  const at = isClosed ? index + wrong : index;
  return {
    index: at,
    code: isClosed ? "liste-illisible" : "crochet-non-ferme",
    column: isClosed ? (lines[at] ?? "").length - (lines[at] ?? "").trimStart().length + 1 : cut.valueAt + 1,
    length: isClosed ? Math.max(1, (lines[at] ?? "").trim().length) : 1,
    message: isClosed ? "Un élément de cette liste ne se lit pas." : "Le « [ » ouvert ici n’est jamais refermé.",
    advice: isClosed
      ? "Séparez les éléments par une virgule et mettez entre guillemets droits ceux qui contiennent une ponctuation."
      : "Ajoutez « ] » à la fin de la liste.",
    repair: { from: index, lines: mended },
    safe: true,
  };
}

/** The last line of the list: the one that closes it, else the last that is deeper than its key. */
function endOf(lines: readonly string[], index: number, own: number): number {
  let last = index;
  for (let next = index + 1; next < Math.min(lines.length, index + 60); next++) {
    const line = lines[next] ?? "";
    if (isKeyLine(line, own)) break;
    if (/^\s*[^[\]]*\]\s*,?\s*$/u.test(line)) return next;
    if (line.trim() !== "" && /^\s/u.test(line)) last = next;
  }
  return last;
}
