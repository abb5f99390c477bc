/** The line of a file that a diagnostic shows, cut to a readable width. */

const WIDTH = 160;
const BEFORE = 60;

/** Number of UTF-16 units cut at the left of the excerpt for a diagnostic at `column` (from 1). */
function hiddenBefore(column: number): number {
  return column > WIDTH - 20 ? column - BEFORE : 0;
}

/** The line as typed (tabs as one space), at most 160 UTF-16 units around `column` (from 1), with « … » where it was cut. */
export function excerptAt(line: string, column: number): string {
  const hidden = hiddenBefore(column);
  const shown = line.slice(hidden, hidden + WIDTH).replace(/\t/g, " ");
  const head = hidden > 0 ? `…${shown.slice(1)}` : shown;
  return hidden + WIDTH < line.length ? `${head.slice(0, -1)}…` : head;
}

/** Column (from 1) of the diagnostic inside the excerpt made by `excerptAt`. */
export function columnInExcerpt(excerpt: string, column: number): number {
  return excerpt.startsWith("…") && column > WIDTH - 20 ? column - hiddenBefore(column) : column;
}
