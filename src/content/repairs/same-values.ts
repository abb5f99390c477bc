/** Checks repairs that change a key or a value: every other value stays what it was, in its order. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Rereading } from "./read-again.ts";
import type { ReadPiece } from "./values-read.ts";

/** True when only what the problem is about has changed: the name of a key, one value, a line given twice. */
export function keepsValues(before: Rereading, after: Rereading, { code, fix }: Diagnostic): boolean {
  const [was, is] = [before.reading?.leaves ?? [], after.reading?.leaves ?? []];
  if (code === "cle-en-double") return isSame(distinct(before), distinct(after));
  if (!bodiesMatch(before, after) || was.length !== is.length) return false;
  return (
    was.filter((value, index) => value !== is[index]).length <=
    (code === "cle-inconnue" && fix?.revalues !== true ? 0 : 1)
  );
}

function bodiesMatch({ lines: was, head: from }: Rereading, { lines: is, head: to }: Rereading): boolean {
  return isSame(was.slice(from?.to ?? 0), is.slice(to?.to ?? 0));
}

/** The keys and values, each only once. */
function distinct({ reading }: Rereading): readonly string[] {
  const pieces = reading?.pieces ?? [];
  return [
    ...new Set(
      pieces.map(
        (piece, index) => `${piece.kind}|${piece.text}|${piece.kind === "key" ? "" : keyBefore(pieces, index)}`,
      ),
    ),
  ];
}

function keyBefore(pieces: readonly ReadPiece[], index: number): string {
  return pieces.slice(0, index).findLast(({ kind }) => kind === "key")?.text ?? "";
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
