/** Finds repairs that change the place of a line: moved to the right or the left, cut from a text, let in or out of the front matter. The schema says whether the place is right. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { cutLine } from "../front-matter/syntax-errors/cut-line.ts";
import type { Candidate } from "./candidate.ts";
import type { Rereading } from "./read-again.ts";
import type { Row } from "./rows.ts";

/** What the schema says of a key, or of a block, that does not stand where it should. */
const OUT_OF_PLACE: ReadonlySet<string> = new Set(["cle-inconnue", "cle-manquante", "cle-en-double", "type-invalide"]);

interface Misplaced {
  readonly made: readonly Candidate[];
  readonly message: string;
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
  const keys = made.filter((candidate) => makesKey(candidate, typed));
  const atKeys = new Set(keys.flatMap(({ origins }) => origins));
  return (
    found(
      fences,
      errors.find(({ line }) => line <= (head?.to ?? 0)),
    ) ??
    found(
      moves,
      errors.find(({ code, fix }) => OUT_OF_PLACE.has(code) && fix?.safe !== true),
    ) ??
    found(
      keys,
      errors.find(({ code, line, fix }) => {
        const origins = rows[line - 1]?.origins ?? [];
        return code === "cle-inconnue" && fix?.safe !== true && origins.some((origin) => atKeys.has(origin));
      }),
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

/** True when a line has a key that it did not have. */
function makesKey({ fix, origins }: Candidate, typed: readonly string[]): boolean {
  const keyOf = (line: string | undefined) => cutLine(line ?? "").key?.trim();
  return fix.lines.some(
    (line, index) => keyOf(line) !== undefined && keyOf(line) !== keyOf(typed[origins[index] ?? -1]),
  );
}
