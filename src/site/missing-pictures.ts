/** Missing pictures in posts imported from another tool without their files become warnings. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

const CODE = "image-introuvable";
/** One missing picture is a mistake; many mean that the pictures stayed on the former site. */
const HABIT = 3;

/** Returns the diagnostics of a folder without site settings; missing pictures are warnings when their URL starts at the former site's root or when they are many. */
export function tolerateMissingPictures(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const missing = problems.filter(({ code }) => code === CODE);
  const many = missing.length >= HABIT;
  return problems.map((problem) =>
    problem.code === CODE && (many || isFromRoot(problem)) ? { ...problem, severity: "warning" } : problem,
  );
}

/** The message quotes the URL: « /images/x.png ». */
function isFromRoot({ message }: Diagnostic): boolean {
  return /«[ \u00a0]\//u.test(message);
}
