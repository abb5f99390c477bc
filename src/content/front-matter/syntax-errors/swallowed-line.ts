/** Finds a line that YAML parsed as the continuation of the text above it, though it looks like a key or a list item. */
import type { Scalar } from "yaml";
import type { YamlDocument } from "../yaml-document.ts";
import { cutLine } from "./cut-line.ts";
import { gluedDash, missingSpace } from "./missing-space.ts";
import { atLine, type SyntaxIssue } from "./syntax-error.ts";

/** Checks the continuation lines of an unquoted text. */
export function swallowedLine(
  { lineCounter }: YamlDocument,
  scalar: Scalar,
  lines: readonly string[],
): SyntaxIssue | undefined {
  const [start, end] = scalar.range ?? [0, 0];
  const first = lineCounter.linePos(start).line - 1;
  const last = lineCounter.linePos(Math.max(start, end - 1)).line - 1;
  for (let index = first; index <= last; index++) {
    const line = lines[index] ?? "";
    const cut = cutLine(line);
    if (index > first && /^-\s/.test(cut.dashes) && cut.value !== "") return misaligned(lines, first, index);
    const issue = (index > first ? missingSpace(cut) : undefined) ?? ownDash(lines, first, index);
    if (issue) return atLine(realigned(issue, lines, first, index), index);
  }
  return undefined;
}

/** A dash without a space counts only in the column of the text's own line or dash: a deeper « -x » may belong to a sentence. */
function ownDash(lines: readonly string[], first: number, index: number) {
  const above = cutLine(lines[first] ?? "");
  const cut = cutLine(lines[index] ?? "");
  return above.key === undefined && cut.indent.length <= above.indent.length ? gluedDash(cut) : undefined;
}

/** A key parsed as text is indented more than its siblings; the repair aligns it with them. */
function realigned<T extends { readonly repaired?: string }>(
  issue: T,
  lines: readonly string[],
  first: number,
  index: number,
): T {
  const above = cutLine(lines[first] ?? "");
  const cut = cutLine(lines[index] ?? "");
  const column = above.indent.length + above.dashes.length;
  if (issue.repaired === undefined || above.key === undefined || cut.indent.length <= column) return issue;
  return { ...issue, repaired: " ".repeat(column) + issue.repaired.trimStart() };
}

function misaligned(lines: readonly string[], first: number, index: number): SyntaxIssue {
  const above = cutLine(lines[first] ?? "");
  const line = lines[index] ?? "";
  const indent = cutLine(line).indent.length;
  const repair = above.dashes === "" ? undefined : { from: index, lines: [above.indent + line.trimStart()] };
  return {
    index,
    code: "liste-mal-alignee",
    column: indent + 1,
    length: 1,
    message:
      above.key === undefined
        ? "Cet élément de liste n’est pas aligné : le site le lit comme la suite de la ligne précédente."
        : "Une liste ne peut pas suivre une valeur donnée sur la ligne de la clé.",
    advice:
      above.key === undefined
        ? "Alignez tous les tirets de la liste."
        : "Donnez tous les éléments dans la liste, un par ligne.",
    ...(repair ? { repair } : {}),
    safe: repair !== undefined,
  };
}
