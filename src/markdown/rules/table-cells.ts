/** Cells of tables: a bar inside code does not cut a row that has too many, and cells beyond the head, which Markdown drops, are reported. */
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { contextOf } from "../context.ts";
import { report } from "../report.ts";
import { cellsOf, hideBarsInCode } from "../table-row.ts";

/** A noncharacter, which no text contains (Unicode §23.7). */
const STAND = "\uFDD0";
const STANDS = /\uFDD0/g;
/** `| --- | :-: |`, perhaps in a quotation or an item. */
const RULE = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const QUOTED = /^[ \t>]+/;

/** Adds the rules: bars in code are hidden while blocks are read, then shown again. */
export function tableCells(md: MarkdownIt): void {
  md.core.ruler.after("normalize", "hide_bars", (state: StateCore) => {
    if (!state.src.includes("`") || !state.src.includes("|") || state.src.includes(STAND)) return;
    const lines = state.src.split("\n");
    lines.forEach((line, index) => {
      if (index === 0 || !line.includes("|") || !RULE.test(line)) return;
      const columns = cellsOf(line).length;
      for (let row = index - 1; row < lines.length; row += row === index - 1 ? 2 : 1) {
        const text = lines[row] as string;
        if (text.trim() === "") break;
        if (!text.includes("`") || cellsOf(text).length <= columns) continue;
        lines[row] = hideBarsInCode(text, STAND);
      }
    });
    state.src = lines.join("\n");
  });

  md.core.ruler.after("block", "show_bars", (state: StateCore) => {
    reportLostCells(state);
    if (!state.src.includes(STAND)) return;
    for (const token of state.tokens) {
      if (token.content.includes(STAND)) token.content = token.content.replace(STANDS, "|");
    }
  });
}

function reportLostCells(state: StateCore): void {
  let lines: readonly string[] | undefined;
  let columns = 0;
  state.tokens.forEach((token, index) => {
    if (token.type === "thead_open") columns = headCells(state.tokens, index);
    if (token.type !== "tr_open" || token.map === null) return;
    lines ??= state.src.split("\n");
    const cells = cellsOf((lines[token.map[0]] ?? "").replace(QUOTED, ""));
    const lost = cells.slice(columns).find((cell) => cell.trim() !== "");
    if (lost === undefined) return;
    const words = lost.trim().replace(STANDS, "|");
    report(contextOf(state.env), {
      code: "cellule-perdue",
      lines: token.map,
      typed: words,
      message: `Cette rangée a ${cells.length} cellules, et la première en a ${columns} : « ${words} » ne paraîtrait pas.`,
      advice:
        "Ajoutez une colonne à la première rangée et aux traits, ou écrivez `\\|` pour une barre qui ne sépare rien.",
    });
  });
}

function headCells(tokens: readonly Token[], open: number): number {
  let cells = 0;
  for (let index = open; tokens[index]?.type !== "thead_close"; index += 1) {
    if (tokens[index]?.type === "th_open") cells += 1;
  }
  return cells;
}
