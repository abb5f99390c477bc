/** Diagnostics → the text of a report, in the requested format. */
import type { Diagnostic } from "./diagnostic.ts";
import { githubReport } from "./report/github.ts";
import { humanReport } from "./report/human.ts";
import { jsonReport } from "./report/json.ts";
import { rdjsonReport } from "./report/rdjson.ts";
import { sarifReport } from "./report/sarif.ts";

export const REPORT_FORMATS = ["humain", "json", "github", "sarif", "rdjson"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportOptions {
  /** True for a terminal that shows colours; only the human format uses them. */
  readonly colour: boolean;
  /** The content folder, absolute or relative to the working directory: paths are shown from the latter. */
  readonly root: string;
}

/** The report of diagnostics sorted by `compareDiagnostics`; in the human format, an empty text when there are none. */
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
