/** The one type of error and warning, from the rule that reports it to the screen: data to collect, sort and print together, not an exception. */

export type Severity = "error" | "warning";

/** A replacement of part of a file, in whole lines of the original (from 1, inclusive). */
export interface Fix {
  readonly line: number;
  readonly endLine: number;
  readonly lines: readonly string[];
  /** True when it may be applied without review. A rule only claims it; `content/repairs/` applies the fix, reads the file again and decides. */
  readonly safe: boolean;
  /** Other lines that would do as well: the fix is safe only when the rest of the file leaves one reading. */
  readonly others?: readonly (readonly string[])[];
  /** True for a key renamed together with its value, written in the form that the schema expects. */
  readonly revalues?: true;
  /** Why it is not applied without review, in French: the end of a sentence, without its period. */
  readonly doubt?: string;
}

/** A diagnostic from a rule that does not know the file or the line: its caller adds them, and the severity when it is missing. */
export interface PartialDiagnostic {
  /** Permanent code of the catalogue, e.g. `date-impossible`. */
  readonly code: string;
  readonly severity?: Severity;
  /** What is wrong, one plain French sentence. */
  readonly message: string;
  /** What to write instead, in French. */
  readonly advice?: string;
}

/** A diagnostic without a code: the caller knows it. */
export type DiagnosticText = Required<Pick<PartialDiagnostic, "message" | "advice">>;

export interface Diagnostic extends PartialDiagnostic {
  readonly severity: Severity;
  /** Path relative to the content folder, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** The line of the file as typed, truncated. */
  readonly excerpt?: string;
  /** Length of the faulty part on that line, for the caret. */
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
