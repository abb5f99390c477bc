/** Adds diagnostics to a text, with their exact position in the file. */
import type { Fix, PartialDiagnostic } from "../diagnostics/diagnostic.ts";
import { excerptAt } from "../diagnostics/excerpt.ts";
import { applyTypography } from "../locale/fr/typography.ts";
import type { LineRange, TextContext } from "./context.ts";

export interface TextDiagnostic extends PartialDiagnostic {
  /** Lines of the block that contains the problem. */
  readonly lines: LineRange;
  /** What the editor typed, as in the source: locates the exact line and column. */
  readonly typed?: string;
  /** What to write instead of `typed`, when that is all there is to mend. */
  readonly instead?: string;
}

/** Adds a diagnostic to the text: on the line of `typed` when it is found among `lines`, else on the first of `lines`. */
export function report(context: TextContext, diagnostic: TextDiagnostic): void {
  const position = locate(context, diagnostic.lines, diagnostic.typed);
  const source = sourceLines(context)[position.line] ?? "";
  const excerpt = excerptAt(source, position.column + 1);
  context.problems.push({
    code: diagnostic.code,
    severity: diagnostic.severity ?? "warning",
    file: context.request.file,
    line: context.request.line + position.line,
    column: position.column + 1,
    message: typoOutsideCode(diagnostic.message),
    ...(diagnostic.advice === undefined ? {} : { advice: typoOutsideCode(diagnostic.advice) }),
    ...(source.trim() === "" ? {} : { excerpt }),
    ...(position.length === 0 ? {} : { length: position.length }),
    ...fixOf(context, source, position, diagnostic.instead),
  });
}

/** A repair of the line where what was typed is found; it is tried before it is called safe. */
function fixOf(
  { request }: TextContext,
  source: string,
  { line, column, length }: Position,
  instead: string | undefined,
): { readonly fix?: Fix } {
  if (instead === undefined || length === 0) return {};
  const at = request.line + line;
  const mended = source.slice(0, column) + instead + source.slice(column + length);
  return { fix: { line: at, endLine: at, lines: [mended], safe: true } };
}

/** Text between backticks is to be typed literally: typography must not change it. */
function typoOutsideCode(words: string): string {
  return words.includes("`")
    ? words
        .split(/(`[^`]*`)/u)
        .map((part) => (part.startsWith("`") ? part : applyTypography(part)))
        .join("")
    : applyTypography(words);
}

interface Position {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** Each search for the same words in the same block resumes after the last match, so that a repeated error is reported at each of its positions. */
function locate(context: TextContext, lines: LineRange, typed: string | undefined): Position {
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
