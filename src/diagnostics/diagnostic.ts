/** What every rule reports, from where it is raised to the screen: data to gather, sort and print together, never an exception. */

export type Severity = "error" | "warning";

/** A replacement of part of a file, in whole lines of the original (from 1, inclusive). */
export interface Fix {
  readonly line: number;
  readonly endLine: number;
  readonly lines: readonly string[];
  /** True when it may be applied without a person looking. */
  readonly safe: boolean;
}

/** A diagnostic of a rule that knows neither the file nor the line: its reader completes it, and gives the severity that the rule leaves. */
export interface Unplaced {
  /** Permanent code of the catalogue, e.g. `date-impossible`. */
  readonly code: string;
  readonly severity?: Severity;
  /** What is wrong, one plain French sentence. */
  readonly message: string;
  /** What to write instead, in French. */
  readonly advice?: string;
}

/** A diagnostic whose code its reader knows too. */
export type Uncoded = Required<Pick<Unplaced, "message" | "advice">>;

export interface Diagnostic extends Unplaced {
  readonly severity: Severity;
  /** Path relative to the content folder, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** The line of the file as typed, shortened, for people to find it. */
  readonly excerpt?: string;
  /** Length of the offending part on that line, for the caret. */
  readonly length?: number;
  readonly fix?: Fix;
}

/** Order of a report: file, line, column, code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  );
}
