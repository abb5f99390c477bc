/** Finds lines that are not aligned with those they belong with; proposes the nearest indentation with which the block parses. */
import { cutLine } from "./cut-line.ts";
import type { SyntaxIssue } from "./syntax-error.ts";

/** Parses a block of lines and returns the index of the first line that does not parse, or -1. */
export type Judge = (lines: readonly string[]) => number;

/** Moves the line at `index`, and those indented under it, to the nearest indentation that `judge` prefers. */
export function indentation(lines: readonly string[], index: number, judge: Judge): SyntaxIssue | undefined {
  const line = lines[index] ?? "";
  const cut = cutLine(line);
  if (line.trim() === "" || (cut.key === undefined && cut.dashes === "")) return undefined;
  const before = judge(lines);
  const actual = cut.indent.length;
  const isItem = cut.dashes !== "";
  const to = blockEnd(lines, index, isItem);
  // What is deeper than the line may belong to its neighbours: the line moves with it, else alone.
  const ends = cut.value !== "" && to > index + 1 ? [to, index + 1] : [to];
  const readings = candidates(lines, index, isItem, actual).flatMap((indent) =>
    ends.flatMap((end) => {
      const moved = lines.slice(index, end).map((text) => shifted(text, indent - actual));
      const judged = judge([...lines.slice(0, index), ...moved, ...lines.slice(end)]);
      return judged === -1 || judged >= Math.max(end, before + 1) ? [{ indent, moved, parses: judged === -1 }] : [];
    }),
  );
  const best = readings.find(({ parses }) => parses) ?? readings[0];
  if (best === undefined) return undefined;
  const rivals = readings.filter((other) => other !== best && (other.parses || !best.parses));
  const size = Math.max(best.moved.length, ...rivals.map(({ moved }) => moved.length));
  const whole = (moved: readonly string[]) => [...moved, ...lines.slice(index + moved.length, index + size)];
  return {
    index,
    code: isItem ? "liste-mal-alignee" : "decalage",
    column: actual + 1,
    length: 1,
    message: isItem
      ? "Cet élément de liste n’est pas aligné avec les autres, ou se trouve à gauche de sa clé."
      : "Cette ligne n’est pas alignée avec celles du même bloc.",
    advice: best.indent === 0 ? "Ôtez les espaces qui la précèdent." : `Faites-la précéder de ${spaces(best.indent)}.`,
    repair: { from: index, lines: whole(best.moved) },
    ...(rivals.length > 0 ? { others: rivals.map(({ moved }) => whole(moved)) } : {}),
    safe: true,
  };
}

/** Handles a text whose first lines are indented while a later line is at the margin: the first lines must move. */
export function firstOutdented(lines: readonly string[], at: number, judge: Judge): SyntaxIssue | undefined {
  const first = lines.findIndex((line) => line.trim() !== "");
  const by = cutLine(lines[first] ?? "").indent.length;
  if (by === 0 || first >= at || /^\s/.test(lines[at] ?? "")) return undefined;
  const moved = lines.slice(first, at).map((line) => shifted(line, -by));
  const judged = judge([...lines.slice(0, first), ...moved, ...lines.slice(at)]);
  if (judged !== -1 && judged <= at) return undefined;
  return {
    index: first,
    code: "decalage",
    column: by + 1,
    length: 1,
    message: "Cette ligne n’est pas alignée avec celles du même bloc.",
    advice: "Ôtez les espaces qui la précèdent.",
    repair: { from: first, lines: moved },
    safe: judged === -1,
  };
}

/** Index after the last line that moves too: deeper lines and, for list items, the other items at the same indentation. */
function blockEnd(lines: readonly string[], index: number, isItem: boolean): number {
  const own = cutLine(lines[index] ?? "").indent.length;
  let end = index + 1;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? "";
    if (line.trim() === "") continue;
    const next = cutLine(line);
    if (next.indent.length < own) break;
    if (
      next.indent.length === own &&
      !(isItem && next.dashes !== "") &&
      !(!isItem && next.key !== undefined && own > 0)
    )
      break;
  }
  while (end > index + 1 && (lines[end - 1] ?? "").trim() === "") end--;
  return end;
}

/** Indentations used by the lines above, nearest to the actual one first. */
function candidates(lines: readonly string[], index: number, isItem: boolean, actual: number): readonly number[] {
  const offered = new Set<number>();
  for (let above = index - 1; above >= Math.max(0, index - 200); above--) {
    const cut = cutLine(lines[above] ?? "");
    if (cut.line.trim() === "" || (cut.key === undefined && cut.dashes === "")) continue;
    const column = cut.indent.length + cut.dashes.length;
    offered.add(cut.indent.length);
    if (!isItem) offered.add(column);
    if (isItem && cut.key !== undefined && cut.value === "") offered.add(column + 2);
    if (cut.indent.length === 0 && offered.size > 1) break;
  }
  offered.delete(actual);
  return [...offered].sort((a, b) => Math.abs(a - actual) - Math.abs(b - actual) || b - a);
}

function spaces(count: number): string {
  return count === 1 ? "une espace" : `${count} espaces`;
}

function shifted(line: string, by: number): string {
  if (line.trim() === "") return line;
  return by >= 0 ? " ".repeat(by) + line : line.slice(Math.min(-by, line.length - line.trimStart().length));
}
