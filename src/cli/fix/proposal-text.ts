/** One proposed repair as text: its place, its problem, why it is not applied, and a unified diff. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { styleText } from "node:util";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { terminalLine } from "../../diagnostics/report/safe-text.ts";
import { shownPath, typeset } from "../../diagnostics/report/words.ts";

/** Lines shown around those that change. */
const AROUND = 2;

/** Returns the text of a proposal, empty for a problem without one. The diff is in the unified format, with lines counted from 1. */
export function proposalText(root: string, problem: Diagnostic, colour: boolean): string {
  const { file, line, message, fix } = problem;
  if (fix === undefined) return "";
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const typed = readFileSync(join(root, file), "utf8")
    .replace(/^\ufeff/, "")
    .split(/\r\n|\n|\r/);
  const from = Math.max(0, fix.line - 1 - AROUND);
  const to = Math.min(typed.length, fix.endLine + AROUND);
  const before = typed.slice(from, fix.line - 1).map((text) => `  ${terminalLine(text)}`);
  const after = typed.slice(fix.endLine, to).map((text) => `  ${terminalLine(text)}`);
  const removed = typed.slice(fix.line - 1, fix.endLine).map((text) => paint("red", `- ${terminalLine(text)}`));
  const added = fix.lines.map((text) => paint("green", `+ ${terminalLine(text)}`));
  const around = before.length + after.length;
  const range = `@@ -${from + 1},${around + removed.length} +${from + 1},${around + added.length} @@`;
  return [
    paint("bold", `${terminalLine(shownPath(file, root))}:${line}`),
    `  ${terminalLine(typeset(message))}`,
    ...(fix.safe || fix.doubt === undefined ? [] : [`  ${terminalLine(typeset(`Non appliquée : ${fix.doubt}.`))}`]),
    paint("dim", range),
    ...before,
    ...removed,
    ...added,
    ...after,
    "",
    "",
  ].join("\n");
}
