/** The report as GitHub workflow commands: each diagnostic becomes an annotation on its line of the pull request. */
import type { Diagnostic } from "../diagnostic.ts";
import { workflowMessage, workflowProperty } from "./safe-text.ts";
import { remedy, shownPath, titleOf, typeset } from "./words.ts";

/** One command a line (GitHub, « Workflow commands for GitHub Actions »). */
export function githubReport(problems: readonly Diagnostic[], root: string): string {
  return problems.map((problem) => `${annotation(problem, root)}\n`).join("");
}

function annotation(problem: Diagnostic, root: string): string {
  const { severity, file, line, column, length, code, message } = problem;
  const properties = {
    file: shownPath(file, root),
    line: String(line),
    col: String(column),
    ...(length === undefined ? {} : { endColumn: String(column + length) }),
    title: `${titleOf(code)} (${code})`,
  };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${workflowProperty(value)}`);
  const lines = [typeset(message), remedy(problem)].filter((part) => part !== undefined);
  return `::${severity} ${listed.join(",")}::${workflowMessage(...lines)}`;
}
