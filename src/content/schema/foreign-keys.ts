/** In a folder that comes from another tool, an unknown key that occurs often is a key of that tool, not a typo: it is reported as a warning. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";

const CODE = "cle-inconnue";
/** The same typo is rarely made three times. */
const HABIT = 3;

/** Returns the same problems with unknown keys of a bare folder as warnings, except those that look like a misspelt key; `mayHide`: like one that hides a text, however often it occurs. */
export function tolerateForeignKeys(
  problems: readonly Diagnostic[],
  mayHide: (problem: Diagnostic) => boolean = () => false,
): readonly Diagnostic[] {
  const uses = new Map<string, number>();
  for (const problem of problems)
    if (problem.code === CODE) uses.set(keyOf(problem), (uses.get(keyOf(problem)) ?? 0) + 1);
  return problems.map((problem) => {
    if (problem.code !== CODE || mayHide(problem)) return problem;
    const typo = problem.fix !== undefined && (uses.get(keyOf(problem)) ?? 0) < HABIT;
    return { ...problem, severity: typo ? "error" : "warning" };
  });
}

function keyOf({ message }: Diagnostic): string {
  return message;
}
