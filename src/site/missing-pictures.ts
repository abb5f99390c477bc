/** Posts that come alone from another tool, without their pictures: these are told, and stop nothing. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

const CODE = "image-introuvable";
/** One missing picture is a slip; many are pictures that stayed on the former site. */
const HABIT = 3;

/** The problems of a bare folder, with missing pictures as warnings when they stand at the root of the former site or are many. */
export function tolerateMissingPictures(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const missing = problems.filter(({ code }) => code === CODE);
  const many = missing.length >= HABIT;
  return problems.map((problem) =>
    problem.code === CODE && (many || isFromRoot(problem)) ? { ...problem, severity: "warning" } : problem,
  );
}

/** The message quotes the address: « /images/x.png ». */
function isFromRoot({ message }: Diagnostic): boolean {
  return /«[ \u00a0]\//u.test(message);
}
