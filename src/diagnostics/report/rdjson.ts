/** The report in Reviewdog Diagnostic Format: comments with suggestions that a reviewer applies in one click. */
import type { Diagnostic } from "../diagnostic.ts";
import { jsonText, markdownSentence } from "./safe-text.ts";
import { adviceSentence, shownPath, typeset } from "./words.ts";

/** One `DiagnosticResult` (reviewdog, proto/rdf); its columns count UTF-8 bytes, from 1. */
export function rdjsonReport(problems: readonly Diagnostic[], root: string): string {
  const diagnostics = problems.map((problem) => ({
    // Shown as Markdown in a comment.
    message: [typeset(problem.message), ...(problem.advice === undefined ? [] : [adviceSentence(problem.advice)])]
      .map(markdownSentence)
      .join(" "),
    location: { path: shownPath(problem.file, root), range: range(problem) },
    severity: problem.severity === "error" ? "ERROR" : "WARNING",
    code: { value: problem.code },
    ...(problem.fix === undefined
      ? {}
      : {
          suggestions: [
            {
              range: {
                start: { line: problem.fix.line, column: 1 },
                end: { line: problem.fix.endLine + 1, column: 1 },
              },
              text: problem.fix.lines.map((line) => `${line}\n`).join(""),
            },
          ],
        }),
  }));
  return `${jsonText({ source: { name: "babillard" }, diagnostics })}\n`;
}

/** The line alone when the excerpt was cut: without the whole line, the byte column is unknown. */
function range({ line, column, length, excerpt }: Diagnostic) {
  if (excerpt === undefined || /^…|…$/.test(excerpt)) return { start: { line } };
  const bytes = (units: number) => Buffer.byteLength(excerpt.slice(0, units)) + 1;
  const start = { line, column: bytes(column - 1) };
  return length === undefined ? { start } : { start, end: { line, column: bytes(column - 1 + length) } };
}
