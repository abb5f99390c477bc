// French quotation marks: pairs straight ones, nests “ ” in « », spaces the inside; never moves or drops a mark.

import { applyEdits, type CutText, type Edit } from "./cut-text.ts";

type Mark = {
  readonly at: number;
  readonly typed: string;
  /** The marks still open here, outermost first. */
  readonly inside: readonly Mark[];
  partner?: Mark;
  /** The sign to print; a straight mark without partner stays as it is. */
  sign: string;
};

const NBSP = "\u00a0";
const MARKS = /["«»“”]/g;
const SPACE = /[ \u00a0\u202f\u2009]/;
const WORD = /[\p{L}\p{N}]/u;
const NEEDS_SPACE = /[\p{L}\p{N},;:.!?)%$…»”]/u;

/** « déjà », with “ ” for a quotation inside (OQLF); straight double marks become the same when they pair up. */
export function spaceQuotations(cut: CutText): CutText {
  const marks = pairedMarks(cut.text);
  for (const mark of marks) mark.sign = printedSign(mark);
  const edits: Edit[] = [];
  for (const mark of marks) {
    const edit = spaced(cut.text, mark);
    // « » with nothing inside: the opening mark has already spaced the closing one.
    if (edit && edit.start >= (edits.at(-1)?.end ?? 0)) edits.push(edit);
  }
  return applyEdits(cut, edits);
}

function pairedMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  const open: Mark[] = [];
  for (const { 0: typed, index: at } of text.matchAll(MARKS)) {
    const mark: Mark = { at, typed, sign: typed, inside: [...open] };
    marks.push(mark);
    const last = open.at(-1);
    if (typed === "«" || typed === "“") open.push(mark);
    else if (typed === "»") closeTyped(open, "«", mark);
    else if (typed === "”") closeTyped(open, "“", mark);
    else if (last?.typed === '"' && canClose(text, at, isLoose(text, last.at))) pair(open, open.length - 1, mark);
    else if (canOpen(text, at)) open.push(mark);
  }
  return marks;
}

/** A typed closing mark ends its partner and drops what was left open inside; a stray one ends nothing. */
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
  return before === undefined || (isSpace(before) && !/\d/.test(text[at - 2] ?? ""));
}

function canClose(text: string, at: number, loose: boolean): boolean {
  return isSpace(text[at - 1]) === loose && !WORD.test(text[at + 1] ?? "") && !/[\n\r]/.test(text[at - 1] ?? "");
}

/** « " mot " »: typed with spaces inside, as French marks are. */
function isLoose(text: string, at: number): boolean {
  return isSpace(text[at + 1]);
}

function isSpace(sign: string | undefined): boolean {
  return sign !== undefined && SPACE.test(sign);
}

function printedSign(mark: Mark): string {
  if (mark.typed !== '"' || !mark.partner) return mark.typed;
  if (mark.partner.at < mark.at) return mark.partner.sign === "«" ? "»" : "”";
  // Marks are printed in order, so the sign of what encloses this one is known.
  const around = mark.inside.findLast((outer) => outer.typed !== '"' || outer.partner);
  return around?.sign === "«" ? "“" : "«";
}

/** The mark with the spaces around it; those inside “ ” are dropped only when both marks are there. */
function spaced(text: string, { at, sign, partner }: Mark): Edit | undefined {
  if (sign === '"') return undefined;
  let start = at;
  let end = at + 1;
  if (sign === "«" || sign === "“") {
    while (isSpace(text[end])) end += 1;
    const inner = sign === "«" ? NBSP : "";
    const bare = end === text.length || /\s/.test(text[end] ?? "") || (sign === "“" && !partner);
    const outer = sign === "«" && NEEDS_SPACE.test(text[at - 1] ?? "") ? " " : "";
    return bare ? { start, end: at + 1, by: outer + sign } : { start, end, by: outer + sign + inner };
  }
  while (isSpace(text[start - 1])) start -= 1;
  const inner = sign === "»" ? NBSP : "";
  const bare = start === 0 || /\s/.test(text[start - 1] ?? "") || (sign === "”" && !partner);
  const outer = sign === "»" && WORD.test(text[end] ?? "") ? " " : "";
  return bare ? { start: at, end, by: sign + outer } : { start, end, by: inner + sign + outer };
}
