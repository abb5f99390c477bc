/** Finds lines indented with tabs or no-break spaces, which YAML does not count as indentation. */
import { cutLine } from "./cut-line.ts";
import type { Judge } from "./indentation.ts";
import type { SyntaxIssue } from "./syntax-error.ts";

const ODD_INDENT = /^ *[\t\u00a0\u202f]\s*(?=\S)/u;

/** YAML 1.2 §6.1: only ordinary spaces indent. A run of such lines is one syntax error. */
export function blankIndent(lines: readonly string[], index: number, judge: Judge): SyntaxIssue | undefined {
  if (!ODD_INDENT.test(lines[index] ?? "")) return undefined;
  let from = index;
  while (from > 0 && ODD_INDENT.test(lines[from - 1] ?? "")) from--;
  let to = index;
  while (ODD_INDENT.test(lines[to + 1] ?? "")) to++;
  const run = lines.slice(from, to + 1);
  const first = run[0] ?? "";
  const above = cutLine(lines[from - 1] ?? "").indent;
  const proposals = [run.map(respaced), run.map((line) => above + line.trimStart())];
  const progress = proposals.map((mended) => judge([...lines.slice(0, from), ...mended, ...lines.slice(to + 1)]));
  const under = progress[1] === -1 && progress[0] !== -1;
  const tab = first.search(/\t/) !== -1 && ODD_INDENT.test(first);
  return {
    index: from,
    code: tab ? "tabulation" : "espace-insecable",
    column: first.search(/[\t\u00a0\u202f]/) + 1,
    length: 1,
    message: tab
      ? "Cette ligne est décalée par une tabulation; seules les espaces comptent."
      : "Cette ligne est décalée par une espace insécable; seules les espaces ordinaires comptent.",
    advice: under ? "Alignez-la sur la ligne précédente." : "Remplacez chaque décalage par deux espaces.",
    repair: { from, lines: proposals[under ? 1 : 0] ?? run },
    safe: true,
  };
}

function respaced(line: string): string {
  return line.replace(/^\s+/u, (indent) => indent.replace(/\t/g, "  ").replace(/[\u00a0\u202f]/g, " "));
}
