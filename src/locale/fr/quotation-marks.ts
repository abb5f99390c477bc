// French quotation marks: pairs straight marks, nests “ ” in « », sets the inner spaces; marks are not moved or dropped.

import { applyEdits, type CutText, type Edit } from "./cut-text.ts";

type Mark = {
  readonly at: number;
  readonly typed: string;
  /** The last mark still open at this one. */
  readonly outer: Mark | undefined;
  partner?: Mark;
  /** The mark to write; a straight mark without a partner is unchanged. */
  sign: string;
};

const NBSP = "\u00a0";
const MARKS = /["«»“”]/g;
const SPACE = /[ \u00a0\u202f\u2009]/;
const WORD = /[\p{L}\p{N}]/u;
const NEEDS_SPACE = /[\p{L}\p{N},;:.!?)%$…»”]/u;

/** Sets quotation marks: « déjà », with “ ” for a nested quotation (OQLF); straight double marks become French ones when they pair up. */
export function spaceQuotations(cut: CutText): CutText {
  const marks = pairedMarks(cut.text);
  for (const mark of marks) mark.sign = printedSign(mark);
  const signAt = new Map(marks.map(({ at, sign }) => [at, sign]));
  const before = ({ at }: Mark) => signAt.get(at - 1) ?? cut.text[at - 1] ?? "";
  const edits = marks
    .filter(({ sign }) => sign !== '"')
    .map((mark) =>
      isOpening(mark.sign) ? spacedOpening(cut.text, mark, before(mark)) : spacedClosing(cut.text, mark),
    );
  return applyEdits(cut, edits);
}

function pairedMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  const open: Mark[] = [];
  for (const { 0: typed, index: at } of text.matchAll(MARKS)) {
    const last = open.at(-1);
    const mark: Mark = { at, typed, sign: typed, outer: last };
    marks.push(mark);
    if (typed === "«" || typed === "“") open.push(mark);
    else if (typed === "»") closeTyped(open, "«", mark);
    else if (typed === "”") closeTyped(open, "“", mark);
    else if (last?.typed === '"' && canClose(text, at, isLoose(text, last.at))) pair(open, open.length - 1, mark);
    else if (canOpen(text, at)) open.push(mark);
  }
  return marks;
}

/** A typed closing mark closes its partner and discards what was left open inside; an unmatched one closes nothing. */
function closeTyped(open: Mark[], partner: string, mark: Mark): void {
  const index = open.findLastIndex(({ typed }) => typed === partner);
  if (index >= 0) pair(open, index, mark);
}

function pair(open: Mark[], index: number, closing: Mark): void {
  const opening = open[index];
  if (!opening) return;
  opening.partner = closing;
  closing.partner = opening;
  open.length = index;
}

function canOpen(text: string, at: number): boolean {
  const before = text[at - 1];
  if (before !== undefined && NEEDS_SPACE.test(before) && before !== ":") return false;
  if (!isLoose(text, at)) return text[at + 1] !== undefined && !/\s/.test(text[at + 1] ?? "");
  // « 24 " » is a size in inches.
  return before === undefined || before === "«" || (isSpace(before) && !/\d/.test(text[at - 2] ?? ""));
}

function canClose(text: string, at: number, loose: boolean): boolean {
  const spaced = isSpace(text[at - 1]) || text[at - 1] === "«";
  return spaced === loose && !WORD.test(text[at + 1] ?? "") && !/[\n\r]/.test(text[at - 1] ?? "");
}

/** « " mot " »: typed with inner spaces, as French marks are. */
function isLoose(text: string, at: number): boolean {
  return isSpace(text[at + 1]) || text[at + 1] === "»";
}

function isSpace(sign: string | undefined): boolean {
  return sign !== undefined && SPACE.test(sign);
}

function printedSign(mark: Mark): string {
  if (mark.typed !== '"' || !mark.partner) return mark.typed;
  if (mark.partner.at < mark.at) return mark.partner.sign === "«" ? "»" : "”";
  // Marks are processed in order, so the mark that encloses this one is already decided.
  let around = mark.outer;
  while (around?.typed === '"' && !around.partner) around = around.outer;
  return around?.sign === "«" ? "“" : "«";
}

function isOpening(sign: string): boolean {
  return sign === "«" || sign === "“";
}

/** « is followed by a no-break space, and preceded by a space after a word; “ touches what it opens. */
function spacedOpening(text: string, { at, sign, partner }: Mark, before: string): Edit {
  const outer = sign === "«" && NEEDS_SPACE.test(before) ? " " : "";
  const end = afterSpaces(text, at + 1);
  const alone = end === text.length || /[\s»”]/.test(text[end] ?? "") || end === partner?.at;
  // A lone “ may close a German quotation: its spaces stay.
  if (alone || (sign === "“" && !partner)) return { start: at, end: at + 1, by: outer + sign };
  return { start: at, end, by: outer + sign + (sign === "«" ? NBSP : "") };
}

/** » is preceded by a no-break space, and followed by a space before a word; ” touches what it closes. */
function spacedClosing(text: string, { at, sign, partner }: Mark): Edit {
  const outer = sign === "»" && WORD.test(text[at + 1] ?? "") ? " " : "";
  const start = beforeSpaces(text, at);
  const alone = start === 0 || /[\s«“]/.test(text[start - 1] ?? "") || start - 1 === partner?.at;
  if (alone || (sign === "”" && !partner)) return { start: at, end: at + 1, by: sign + outer };
  return { start, end: at + 1, by: (sign === "»" ? NBSP : "") + sign + outer };
}

/** End of a run of spaces with at most one line break. */
function afterSpaces(text: string, from: number): number {
  let end = from;
  while (isSpace(text[end])) end += 1;
  if (text[end] !== "\n") return end;
  end += 1;
  while (isSpace(text[end])) end += 1;
  return end;
}

/** Start of a run of spaces with at most one line break. */
function beforeSpaces(text: string, from: number): number {
  let start = from;
  while (isSpace(text[start - 1])) start -= 1;
  if (text[start - 1] !== "\n") return start;
  start -= 1;
  while (isSpace(text[start - 1])) start -= 1;
  return start;
}
