/** Problems of a text with their exact place in the file; it finds the place, never the problem. */
import type { Unplaced } from "../diagnostics/diagnostic.ts";
import { excerptAt } from "../diagnostics/excerpt.ts";
import { typo } from "../french/typography.ts";
import type { LineRange, TextContext } from "./context.ts";

export interface TextDiagnostic extends Unplaced {
  /** Lines of the block the problem is in. */
  readonly lines: LineRange;
  /** What the editor typed, as it stands in the source: gives the exact line and column. */
  readonly typed?: string;
}

/** Adds a problem to the text's list: the line of `typed` if it is found among `lines`, else the first of `lines`. */
export function report(context: TextContext, diagnostic: TextDiagnostic): void {
  const place = locate(context, diagnostic.lines, diagnostic.typed);
  const source = sourceLines(context)[place.line] ?? "";
  const excerpt = excerptAt(source, place.column + 1);
  context.problems.push({
    code: diagnostic.code,
    severity: diagnostic.severity ?? "warning",
    file: context.request.file,
    line: context.request.line + place.line,
    column: place.column + 1,
    message: typo(diagnostic.message),
    ...(diagnostic.advice === undefined ? {} : { advice: typoOutsideCode(diagnostic.advice) }),
    ...(source.trim() === "" ? {} : { excerpt }),
    ...(place.length === 0 ? {} : { length: place.length }),
  });
}

/** What is to be typed stands between backticks: its signs stay as they are. */
function typoOutsideCode(advice: string): string {
  return advice.includes("`")
    ? advice
        .split(/(`[^`]*`)/u)
        .map((part) => (part.startsWith("`") ? part : typo(part)))
        .join("")
    : typo(advice);
}

interface Place {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** Each search for the same words in the same block goes on after the last find, so that a repeated slip is shown at each of its places. */
function locate(context: TextContext, lines: LineRange, typed: string | undefined): Place {
  const source = sourceLines(context);
  const first = lines?.[0] ?? 0;
  const end = Math.min(lines?.[1] ?? source.length, source.length);
  if (typed !== undefined && typed !== "") {
    const key = `${first}:${typed}`;
    const resume = context.found.get(key) ?? 0;
    let passed = 0;
    for (let line = first; line < end; line += 1) {
      const text = source[line] ?? "";
      const column = text.indexOf(typed, Math.max(0, resume - passed));
      if (column >= 0) {
        context.found.set(key, passed + column + typed.length);
        return { line, column, length: typed.length };
      }
      passed += text.length;
    }
  }
  const text = source[first] ?? "";
  return { line: first, column: text.length - text.trimStart().length, length: 0 };
}

function sourceLines(context: TextContext): readonly string[] {
  context.lines ??= context.request.source.split("\n");
  return context.lines;
}
