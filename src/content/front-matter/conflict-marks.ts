/** Finds the marks that git leaves where two versions of a file were not reconciled: nothing else in such a file can be judged. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { excerptAt } from "../../diagnostics/excerpt.ts";

/** Git writes seven signs, then the name of a version. */
const OURS = /^<{7}(?:\s|$)/u;
const MIDDLE = /^={7}\s*$/u;
const THEIRS = /^>{7}(?:\s|$)/u;
const CODE_FENCE = /^ {0,3}(?:`{3,}|~{3,})/u;

/** Returns the problem of the first mark of a text returned by `readSource`; undefined when there is none outside code. */
export function conflictMarks(file: string, text: string): Diagnostic | undefined {
  if (!/^(?:<{7}|>{7})/mu.test(text)) return undefined;
  const lines = text.split("\n");
  const first = firstMark(lines);
  if (first === undefined) return undefined;
  const line = lines[first] ?? "";
  return {
    file,
    line: first + 1,
    column: 1,
    length: line.length,
    excerpt: excerptAt(line, 1),
    code: "conflit-a-regler",
    severity: "error",
    message: "Deux versions de ce fichier n’ont pas été réunies : cette ligne est une marque de conflit.",
    advice:
      "Entre « <<<<<<< » et « ======= » est une version, et de là à « >>>>>>> », l’autre : gardez ce qui est juste, et supprimez ces trois lignes.",
  };
}

/** Index of a mark that opens a conflict, or of what is left of one: « ======= », then « >>>>>>> ». */
function firstMark(lines: readonly string[]): number | undefined {
  let inCode = false;
  let middle: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (CODE_FENCE.test(line)) inCode = !inCode;
    if (inCode) continue;
    if (OURS.test(line)) return index;
    if (MIDDLE.test(line)) middle = index;
    else if (THEIRS.test(line) && middle !== undefined) return middle;
  }
  return undefined;
}
