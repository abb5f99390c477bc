/** The line of a file that a problem shows to people, cut to a readable width; it never alters what is checked. */

const WIDTH = 160;
const BEFORE = 60;

/** Number of UTF-16 units hidden at the left of the excerpt when the problem stands at `column` (from 1). */
function hiddenBefore(column: number): number {
  return column > WIDTH - 20 ? column - BEFORE : 0;
}

/** The line as typed (tabs as one space), at most 160 units around `column` (from 1), with « … » where it was cut. */
export function excerptAt(line: string, column: number): string {
  const hidden = hiddenBefore(column);
  const shown = line.slice(hidden, hidden + WIDTH).replace(/\t/g, " ");
  const head = hidden > 0 ? `…${shown.slice(1)}` : shown;
  return hidden + WIDTH < line.length ? `${head.slice(0, -1)}…` : head;
}

/** Column (from 1) of the problem inside the excerpt that `excerptAt` made. */
export function columnInExcerpt(excerpt: string, column: number): number {
  return excerpt.startsWith("…") && column > WIDTH - 20 ? column - hiddenBefore(column) : column;
}
