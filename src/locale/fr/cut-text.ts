// One continuous text that remembers where it was cut into pieces, so that an edit next to a cut lands on the right side.

/** A text and the offsets, in order, where one piece ends and the next starts. */
export type CutText = { readonly text: string; readonly cuts: readonly number[] };

/** Replaces the characters from `start` to `end` (excluded) by `by`; edits are in order and do not overlap. */
export type Edit = { readonly start: number; readonly end: number; readonly by: string };

/** Joins the pieces into one text. */
export function joinPieces(pieces: readonly string[]): CutText {
  if (pieces.length === 1) return { text: pieces[0] ?? "", cuts: [] };
  const cuts: number[] = [];
  let length = 0;
  for (const piece of pieces.slice(0, -1)) {
    length += piece.length;
    cuts.push(length);
  }
  return { text: pieces.join(""), cuts };
}

/** Splits the text back into as many pieces as were joined. */
export function splitPieces({ text, cuts }: CutText): string[] {
  return [0, ...cuts].map((start, index) => text.slice(start, cuts[index]));
}

/** Replaces every match of a global pattern as `String.prototype.replace` would, and shifts the cuts. */
export function replaceAll(
  cut: CutText,
  pattern: RegExp,
  by: string | ((match: string, ...groups: string[]) => string),
): CutText {
  if (cut.cuts.length === 0) {
    return { text: typeof by === "string" ? cut.text.replace(pattern, by) : cut.text.replace(pattern, by), cuts: [] };
  }
  const edits: Edit[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(cut.text); found !== null; found = pattern.exec(cut.text)) {
    const [match, ...groups] = found;
    const start = found.index;
    // Without this, an empty match would be found again forever.
    if (match === "") pattern.lastIndex += 1;
    edits.push({ start, end: start + match.length, by: typeof by === "string" ? by : by(match, ...groups) });
  }
  return applyEdits(cut, edits);
}

/** Returns the text after the edits; a character moves to another piece only when an edit rewrites both sides of a cut. */
export function applyEdits(cut: CutText, edits: readonly Edit[]): CutText {
  if (edits.length === 0) return cut;
  const cuts: number[] = [];
  let text = "";
  let copied = 0;
  for (const edit of edits) {
    const { start, end, by, staysBefore } = smallest(cut.text, edit);
    // A space inserted at a cut stays in the piece of the character that requires it: after « or before a colon.
    const lastBefore = start === end && staysBefore ? start - 1 : start;
    moveCuts(lastBefore, shifted);
    text += cut.text.slice(copied, start) + by;
    moveCuts(end - 1, () => text.length);
    copied = end;
  }
  moveCuts(cut.text.length, shifted);
  return { text: text + cut.text.slice(copied), cuts };

  function shifted(at: number): number {
    return at - copied + text.length;
  }

  function moveCuts(last: number, shift: (at: number) => number): void {
    for (let at = cut.cuts[cuts.length]; at !== undefined && at <= last; at = cut.cuts[cuts.length]) {
      cuts.push(shift(at));
    }
  }
}

/** Trims from an edit the characters unchanged at both ends; `staysBefore` when that trimmed the character before it. */
function smallest(text: string, { start, end, by }: Edit): Edit & { readonly staysBefore: boolean } {
  let before = 0;
  while (before < by.length && start + before < end && text[start + before] === by[before]) before += 1;
  let after = 0;
  while (
    after < by.length - before &&
    end - after > start + before &&
    text[end - after - 1] === by[by.length - after - 1]
  ) {
    after += 1;
  }
  return {
    start: start + before,
    end: end - after,
    by: by.slice(before, by.length - after),
    staysBefore: before > 0,
  };
}
