/** Checks repairs that only change signs and spaces: what is read is what was typed. */
import type { Fix } from "../../diagnostics/diagnostic.ts";
import { valueShapes } from "../schema/value-shapes.ts";
import type { Rereading } from "./read-again.ts";
import { originalsOf, type Row, touchedRuns } from "./rows.ts";
import { saysTheSame } from "./said-as-typed.ts";

const WORD = /[\p{L}\p{N}]+/gu;
const FENCE = /^\s*---/u;
/** A key at the margin, which no text that is read may hide. */
const MARGIN_KEY = /^([\p{L}_][\p{L}\p{N}_-]*)\s*:(?:\s|$)/u;

/** True when a fix leaves every word in its order. */
export function isTextual(lines: readonly string[], { line, endLine, lines: wanted }: Fix): boolean {
  return wordsOf(lines.slice(line - 1, endLine)) === wordsOf(wanted);
}

function wordsOf(lines: readonly string[]): string {
  return lines.flatMap((line) => (FENCE.test(line) ? [] : (line.match(WORD) ?? []))).join(" ");
}

/** Returns the lines of the original that would be read otherwise than typed; undefined when there is none. */
export function saysWhatWasTyped(
  before: Rereading,
  { head, reading, lines }: Rereading,
  rows: readonly Row[],
): ReadonlySet<number> | undefined {
  if (head === undefined || reading === undefined) return new Set();
  if (reading.hasMarks && rows.some(({ isTouched, text }) => isTouched && /[&!*]/u.test(text)))
    return originsOf(rows.filter(({ isTouched, text }) => isTouched && /[&!*]/u.test(text)));
  const hidden = hiddenKey(lines.slice(head.from, head.to), reading.pieces);
  if (hidden) return new Set();
  const changed = rows.find((row, index) => index >= head.to && row.isTouched && !isSameText(row, before.lines));
  if (changed !== undefined) return originsOf([changed]);
  const cut = rows.findIndex(
    (row, index) => row.isTouched && isCutText(row, rows.slice(index + 1, head.to), before.lines),
  );
  if (cut !== -1 && !reading.spans.some(({ from, to }) => from + head.from <= cut && cut < to + head.from))
    return originsOf(rows.slice(cut, cut + 1));
  const spans = reading.spans.map(({ from, to }) => ({ from: from + head.from, to: to + head.from }));
  for (const run of touchedRuns(rows, head.from, head.to, spans)) {
    const typed = originalsOf(rows.slice(run.from, run.to + 1), before.lines);
    const read = reading.pieces.filter(({ from }) => from + head.from >= run.from && from + head.from <= run.to);
    if (!saysTheSame(typed, read, isText)) return originsOf(rows.slice(run.from, run.to + 1));
  }
  return undefined;
}

/** True for a line that opened a quote which a later line closes, before any other quote. */
function isCutText(row: Row, rest: readonly Row[], typed: readonly string[]): boolean {
  const quotes = (text: string) => text.match(/"/gu)?.length ?? 0;
  const first = originalsOf([row], typed).join("");
  if (quotes(first) !== 1 || !/:\s+"/u.test(first)) return false;
  const next = originalsOf(rest, typed).find((line) => quotes(line) > 0);
  return next !== undefined && quotes(next) === 1 && /"\s*$/u.test(next);
}

/** In a text, only quotes, spaces and angle brackets may come and go. */
function isSameText(row: Row, typed: readonly string[]): boolean {
  const bare = (text: string) => text.replace(/[\s<>"“”«»]/gu, "");
  return bare(row.text) === bare(originalsOf([row], typed).join(""));
}

function originsOf(rows: readonly Row[]): ReadonlySet<number> {
  return new Set(rows.flatMap(({ origins }) => origins));
}

/** True when a line that begins with a key is read as the middle of something else. */
function hiddenKey(lines: readonly string[], pieces: NonNullable<Rereading["reading"]>["pieces"]): boolean {
  const roots = new Set(pieces.filter(({ root, kind }) => root && kind === "key").map(({ from }) => from));
  return lines.some((line, index) => MARGIN_KEY.test(line) && !roots.has(index));
}

/** Read once: they do not change. */
const SHAPES = valueShapes();

/** True for a key that holds a text or a block rather than a list. */
function isText(key: string): boolean {
  const shape = SHAPES[key];
  return shape === undefined || shape === "reference" || shape === "picture" || shape === "yes or address";
}
