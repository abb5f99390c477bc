/** Missing pictures in posts imported from another tool without their files become warnings: one or many, they stayed on the former site. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** Returns the diagnostics of a folder without site settings. */
export function tolerateMissingPictures(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  return problems.map((problem) =>
    problem.code === "image-introuvable" && problem.severity === "error"
      ? { ...problem, severity: "warning" }
      : problem,
  );
}
