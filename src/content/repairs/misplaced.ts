/** Finds repairs after which a line does not pass the schema: moved to the wrong place, let into the front matter, or repaired into a value that is refused. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Candidate } from "./candidate.ts";
import type { Rereading } from "./read-again.ts";
import type { Row } from "./rows.ts";

/** What the schema says of a key, or of a block, that does not stand where it should. */
const OUT_OF_PLACE: ReadonlySet<string> = new Set(["cle-inconnue", "cle-manquante", "cle-en-double", "type-invalide"]);

interface Misplaced extends Pick<Diagnostic, "message"> {
  readonly made: readonly Candidate[];
}

/** The repairs after which a line may stand at the wrong place, with the problem that says so. */
export function misplaced(
  typed: readonly string[],
  { head, problems }: Rereading,
  rows: readonly Row[],
  made: readonly Candidate[],
): Misplaced | undefined {
  const errors = problems.filter(({ severity }) => severity === "error");
  const found = (candidates: readonly Candidate[], problem: Diagnostic | undefined) =>
    candidates.length > 0 && problem !== undefined ? { made: candidates, message: problem.message } : undefined;
  const fences = made.filter(({ problem }) => problem.code.startsWith("front-matter-"));
  const moves = made.filter((candidate) => isMove(candidate, typed));
  const unfit = errors.find(({ line, fix }) => fix?.safe !== true && rows[line - 1]?.isTouched === true);
  const origins = new Set(unfit === undefined ? [] : rows[unfit.line - 1]?.origins);
  const inner = (head?.to ?? 0) + 1;
  return (
    found(
      fences,
      errors.find(({ line }) => line < inner),
    ) ??
    found(
      moves,
      errors.find(({ code, fix }) => OUT_OF_PLACE.has(code) && fix?.safe !== true),
    ) ??
    found(
      made.filter((candidate) => candidate.origins.some((origin) => origins.has(origin))),
      unfit,
    )
  );
}

/** True when only the spaces before its lines change. */
function isMove({ fix, origins }: Candidate, typed: readonly string[]): boolean {
  const before = origins.map((origin) => typed[origin] ?? "");
  return (
    before.length === fix.lines.length &&
    before.every((line, index) => line.trim() === fix.lines[index]?.trim()) &&
    before.some((line, index) => line !== fix.lines[index])
  );
}
