/** What every finder of slips gives back: a cause in plain French and the line put right. Types only. */
import type { PartialDiagnostic } from "../../../diagnostics/diagnostic.ts";

/** A slip in one line; columns are UTF-16 units from 1. */
export interface LineSyntaxIssue extends PartialDiagnostic {
  readonly column: number;
  readonly length: number;
  readonly advice: string;
  /** The line as it should be typed; absent when only a person can tell. */
  readonly repaired?: string;
  /** True for a repair made in memory only, to read on: it is no proposal. */
  readonly tentative?: true;
  /** True when the repair may be applied without a person looking. */
  readonly safe: boolean;
}

/** A slip somewhere in a block of lines; the repair replaces as many lines as it gives, from index `from`. */
export interface SyntaxIssue extends Omit<LineSyntaxIssue, "repaired"> {
  readonly severity?: "error" | "warning";
  /** Index of the line in the block. */
  readonly index: number;
  readonly repair?: { readonly from: number; readonly lines: readonly string[] };
  /** Lines to remove from the file (same indexes), for a line given twice. */
  readonly removes?: { readonly from: number; readonly to: number };
}

/** Places a slip of one line in its block. */
export function placed({ repaired, ...slip }: LineSyntaxIssue, index: number): SyntaxIssue {
  return { ...slip, index, ...(repaired === undefined ? {} : { repair: { from: index, lines: [repaired] } }) };
}
