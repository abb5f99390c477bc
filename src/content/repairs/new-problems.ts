/** Tells the problems that a repair would bring from those that were there before it. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Rereading } from "./read-again.ts";
import type { Row } from "./rows.ts";

interface Side {
  readonly read: Rereading;
  readonly rows: readonly Row[];
}

/** A problem of the original file: its code, its words and its line there. */
export function problemKey({ code, message }: Diagnostic, originalLine: number): string {
  return `${code}|${message}|${originalLine}`;
}

/** The first problem that the repairs bring; undefined when there is none. A file without values could not show all its problems: only those of the repaired lines then count. */
export function newProblem(before: Side, after: Side): Diagnostic | undefined {
  const known = new Map<string, number>();
  for (const problem of before.read.problems) known.set(wordsOf(problem), (known.get(wordsOf(problem)) ?? 0) + 1);
  return after.read.problems.find((problem) => {
    const left = known.get(wordsOf(problem)) ?? 0;
    known.set(wordsOf(problem), left - 1);
    if (left > 0) return false;
    return before.read.hasValues || after.rows[problem.line - 1]?.isTouched === true;
  });
}

function wordsOf({ code, message }: Diagnostic): string {
  return `${code}|${message}`;
}
