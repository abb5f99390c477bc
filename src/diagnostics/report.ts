/** Diagnostics → the text of a report, in the requested format. */
import type { Diagnostic } from "./diagnostic.ts";
import { githubReport } from "./report/github.ts";
import { humanReport, shortReport } from "./report/human.ts";
import { jsonReport } from "./report/json.ts";
import { rdjsonReport } from "./report/rdjson.ts";
import { sarifReport } from "./report/sarif.ts";

export const REPORT_FORMATS = ["humain", "json", "github", "sarif", "rdjson"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The command that shows every problem, one by one. */
export const WHOLE_REPORT = "npm run verifier -- --tout";

/** More problems than a person reads one by one. */
const MANY = 30;

export interface ReportOptions {
  /** True for a terminal that shows colours; only the human format uses them. */
  readonly colour: boolean;
  /** The content folder, absolute or relative to the working directory: paths are shown from the latter. */
  readonly root: string;
  /** The command that shows everything: with it, a report for people shows a long list by code, the first two of each. */
  readonly whole?: string;
}

/** The report of diagnostics sorted by `compareDiagnostics`; in the human format, an empty text when there are none. */
export function formatReport(
  problems: readonly Diagnostic[],
  format: ReportFormat,
  { colour, root, whole }: ReportOptions,
): string {
  switch (format) {
    case "humain":
      return whole !== undefined && problems.length > MANY
        ? shortReport(problems, root, colour, whole)
        : humanReport(problems, root, colour);
    case "json":
      return jsonReport(problems, root);
    case "github":
      return githubReport(problems, root);
    case "sarif":
      return sarifReport(problems, root);
    case "rdjson":
      return rdjsonReport(problems, root);
  }
}
