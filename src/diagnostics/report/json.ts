/** The report as JSON, for scripts: the diagnostics with their fixes, and their count. */
import type { Diagnostic } from "../diagnostic.ts";
import { jsonText } from "./safe-text.ts";
import { shownPath, typeset } from "./words.ts";

/** `{ errors, warnings, problems: [{ …Diagnostic, path }] }`, indented by two spaces. */
export function jsonReport(problems: readonly Diagnostic[], root: string): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const listed = problems.map(({ file, ...problem }) => ({
    path: shownPath(file, root),
    file,
    ...problem,
    message: typeset(problem.message),
    ...(problem.advice === undefined ? {} : { advice: typeset(problem.advice) }),
  }));
  return `${jsonText({ errors, warnings: problems.length - errors, problems: listed })}\n`;
}
