/** The lines of a file under repair, each with the lines of the original that it stands for. */
import type { Fix } from "../../diagnostics/diagnostic.ts";

export interface Row {
  readonly text: string;
  /** Indexes of the lines of the original. */
  readonly origins: readonly number[];
  readonly isTouched: boolean;
}

export function rowsOf(lines: readonly string[]): readonly Row[] {
  return lines.map((text, index) => ({ text, origins: [index], isTouched: false }));
}

/** Returns the rows with fixes that do not overlap applied, in whole lines. */
export function withFixes(rows: readonly Row[], fixes: readonly Fix[]): readonly Row[] {
  const next = [...rows];
  for (const { line, endLine, lines } of [...fixes].sort((a, b) => b.line - a.line)) {
    const former = rows.slice(line - 1, endLine);
    next.splice(line - 1, former.length, ...lines.map((text, index) => rowFor(text, index, lines.length, former)));
  }
  return next;
}

function rowFor(text: string, index: number, count: number, former: readonly Row[]): Row {
  const own = former[Math.min(index, former.length - 1)];
  if (own !== undefined && own.text === text && index < former.length) return own;
  const last = index === count - 1 ? former.slice(index) : [];
  const origins = [...(own?.origins ?? []), ...last.flatMap((row) => row.origins)];
  return { text, origins: [...new Set(origins)], isTouched: true };
}

/** Runs of touched rows between two indexes, the last excluded; `spans` are rows that belong together. */
export function touchedRuns(
  rows: readonly Row[],
  from: number,
  to: number,
  spans: readonly { readonly from: number; readonly to: number }[],
): readonly { readonly from: number; readonly to: number }[] {
  const marked = new Set<number>();
  for (let index = from; index < to; index++) if (rows[index]?.isTouched) marked.add(index);
  for (const span of spans) {
    const whole = Array.from({ length: span.to - span.from + 1 }, (_, step) => span.from + step);
    if (whole.some((index) => marked.has(index))) for (const index of whole) marked.add(index);
  }
  const runs: { from: number; to: number }[] = [];
  for (const index of [...marked].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === index - 1) last.to = index;
    else runs.push({ from: index, to: index });
  }
  return runs;
}

/** The lines of the original that some rows stand for, in order. */
export function originalsOf(rows: readonly Row[], typed: readonly string[]): readonly string[] {
  const origins = new Set(rows.flatMap((row) => row.origins));
  return [...origins].sort((a, b) => a - b).map((index) => typed[index] ?? "");
}
