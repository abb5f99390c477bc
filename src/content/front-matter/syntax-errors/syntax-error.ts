/** What every syntax error finder returns: a cause in plain French and the corrected line. Types only. */
import type { PartialDiagnostic } from "../../../diagnostics/diagnostic.ts";

/** A syntax error in one line; columns are UTF-16 units from 1. */
export interface LineSyntaxIssue extends PartialDiagnostic {
  readonly column: number;
  readonly length: number;
  readonly advice: string;
  /** The corrected line; absent when only a person can decide. */
  readonly repaired?: string;
  /** True for a repair made in memory only, to continue parsing: it is not proposed as a fix. */
  readonly tentative?: true;
  /** True when the repair may be applied without review. */
  readonly safe: boolean;
}

/** A syntax error somewhere in a block of lines; the repair replaces as many lines as it gives, from index `from`. */
export interface SyntaxIssue extends Omit<LineSyntaxIssue, "repaired"> {
  readonly severity?: "error" | "warning";
  /** Index of the line in the block. */
  readonly index: number;
  readonly repair?: { readonly from: number; readonly lines: readonly string[] };
  /** Other lines that would parse as well in place of those of `repair`, each time as many. */
  readonly others?: readonly (readonly string[])[];
  /** Lines to remove from the file (same indexes), for a duplicate line. */
  readonly removes?: { readonly from: number; readonly to: number };
}

/** Gives a syntax error of one line its position in its block. */
export function atLine({ repaired, ...issue }: LineSyntaxIssue, index: number): SyntaxIssue {
  return { ...issue, index, ...(repaired === undefined ? {} : { repair: { from: index, lines: [repaired] } }) };
}
