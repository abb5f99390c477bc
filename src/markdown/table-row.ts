/** Cuts a row of a Markdown table into cells, as GitHub does, and finds the `|` that a row shows inside code. */

const BAR = /(?<!\\)\|/;
const BARS = /(?<!\\)\|/g;

/** The cells of a row: a bar after a backslash does not end one, and the outer bars are optional. */
export function cellsOf(row: string): readonly string[] {
  const cells = row.trim().split(BAR);
  if (cells[0]?.trim() === "") cells.shift();
  if (cells.at(-1)?.trim() === "") cells.pop();
  return cells;
}

/** Replaces every bar inside code, between two runs of as many backticks, by `stand`. */
export function hideBarsInCode(row: string, stand: string): string {
  const runs = [...row.matchAll(/`+/g)];
  let text = "";
  let from = 0;
  let run = 0;
  // A length without a second run ahead has none later either.
  const alone = new Set<number>();
  while (run < runs.length) {
    const open = runs[run] as RegExpExecArray;
    const length = open[0].length;
    const close = alone.has(length) ? -1 : runs.findIndex((each, index) => index > run && each[0].length === length);
    if (close < 0) {
      alone.add(length);
      run += 1;
      continue;
    }
    const end = (runs[close] as RegExpExecArray).index;
    text += row.slice(from, open.index) + row.slice(open.index, end).replace(BARS, stand);
    from = end;
    run = close + 1;
  }
  return text + row.slice(from);
}
