/** Problems → the text of a report, in the format that its reader wants; it prints nothing itself. */
import type { Diagnostic } from "./diagnostic.ts";
import { githubReport } from "./report/github.ts";
import { humanReport } from "./report/human.ts";
import { jsonReport } from "./report/json.ts";
import { rdjsonReport } from "./report/rdjson.ts";
import { sarifReport } from "./report/sarif.ts";

export const REPORT_FORMATS = ["humain", "json", "github", "sarif", "rdjson"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportOptions {
  /** True for a terminal that shows colours; only the format for people has any. */
  readonly colour: boolean;
  /** The content folder, absolute or from the working folder: paths are shown from the latter. */
  readonly root: string;
}

/** The report of problems sorted by `compareDiagnostics`; for people, nothing when there is none. */
export function formatReport(
  problems: readonly Diagnostic[],
  format: ReportFormat,
  { colour, root }: ReportOptions,
): string {
  switch (format) {
    case "humain":
      return humanReport(problems, root, colour);
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
