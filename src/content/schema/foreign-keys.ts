/** In a folder that comes from another tool, a key met again and again is that tool's, not a slip: it is told, and does not stop the site. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";

const CODE = "cle-inconnue";
/** A slip of the fingers is seldom made three times. */
const HABIT = 3;

/** The same problems with unknown keys of a bare folder as warnings, but for those that look like a misspelt key; `mayHide`: like one that hides a text, however often it is met. */
export function tolerateForeignKeys(
  problems: readonly Diagnostic[],
  mayHide: (problem: Diagnostic) => boolean = () => false,
): readonly Diagnostic[] {
  const uses = new Map<string, number>();
  for (const problem of problems)
    if (problem.code === CODE) uses.set(keyOf(problem), (uses.get(keyOf(problem)) ?? 0) + 1);
  return problems.map((problem) => {
    if (problem.code !== CODE || mayHide(problem)) return problem;
    const slip = problem.fix !== undefined && (uses.get(keyOf(problem)) ?? 0) < HABIT;
    return { ...problem, severity: slip ? "error" : "warning" };
  });
}

function keyOf({ message }: Diagnostic): string {
  return message;
}
