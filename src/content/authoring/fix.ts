/** Applies proposed fixes to the text of a file, line by line; everything else is preserved byte for byte: line endings, BOM, comments. */
import type { Fix } from "../../diagnostics/diagnostic.ts";

interface Line {
  readonly text: string;
  readonly end: string;
}

/** Returns the text with the fixes applied. Where two fixes touch the same lines, the first one in the file wins; check the file again to get the other. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const bom = text.startsWith("\ufeff") ? "\ufeff" : "";
  const lines = linesOf(text.slice(bom.length));
  const usual = lines.find(({ end }) => end !== "")?.end ?? "\n";
  const result: string[] = [];
  let next = 0;
  for (const { line, endLine, lines: wanted } of apart(fixes, lines.length)) {
    const from = line - 1;
    if (isMade(lines, from, wanted)) continue;
    result.push(...lines.slice(next, from).map(({ text: typed, end }) => typed + end));
    const lastEnd = lines[endLine - 1]?.end ?? "";
    const own = lines[from]?.end || usual;
    wanted.forEach((typed, index) => {
      result.push(typed + (index < wanted.length - 1 ? own : lastEnd));
    });
    next = endLine;
  }
  result.push(...lines.slice(next).map(({ text: typed, end }) => typed + end));
  return bom + result.join("");
}

/** Returns the fixes that can be applied together, in the order of the file: where two touch the same lines, the first one. */
export function apart(fixes: readonly Fix[], lineCount: number): readonly Fix[] {
  const kept: Fix[] = [];
  let last = 0;
  for (const fix of [...fixes].sort((a, b) => a.line - b.line)) {
    if (fix.line <= last || fix.endLine > lineCount || fix.endLine < fix.line) continue;
    kept.push(fix);
    last = fix.endLine;
  }
  return kept;
}

/** True when the wanted lines are already there: applying a fix twice changes nothing. */
function isMade(lines: readonly Line[], from: number, wanted: readonly string[]): boolean {
  return wanted.length > 0 && wanted.every((typed, index) => lines[from + index]?.text === typed);
}

/** Splits the text into lines as `readSource` counts them: ended by CRLF, LF or CR. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ text: text.slice(from, match.index), end: match[0] });
    from = match.index + match[0].length;
  }
  lines.push({ text: text.slice(from), end: "" });
  return lines;
}
