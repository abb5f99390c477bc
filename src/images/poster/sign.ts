/** The large sign of a poster, as outlines placed in its frame: a day, « 26–28 » on two lines, a month, counts, a letter. */
import { type Letters, lettersOf } from "../lettering.ts";

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Units above the frame. */
  readonly above: number;
  /** Where the sign leans. */
  readonly side: -1 | 0 | 1;
}

const WEIGHT = 900;
/** Over the frame: what the sign may take of it, and how near an edge it may come. */
const ROOM = { width: 0.88, height: 0.72, edge: 0.06 } as const;
/** Over the size of the letters: the height of a figure, and the bar between the days of a span. */
const FIGURE = 0.71;
const BAR = { gap: 0.1, thickness: 0.055 } as const;
const UNIT = 100;

export type Signs = (sign: string, frame: Frame) => string;

/** A function that draws signs as path data, the font read once; empty for what the font cannot write. */
export function signs(): Signs {
  const letters = lettersOf(WEIGHT);
  const drawn = new Map<string, string>();
  return (sign, frame) => {
    const key = JSON.stringify([sign, frame]);
    const known = drawn.get(key);
    if (known !== undefined) return known;
    const outline = draw(letters, sign, frame);
    drawn.set(key, outline);
    return outline;
  };
}

function draw(letters: Letters, sign: string, frame: Frame): string {
  const [first = "", last] = sign.split("–");
  if (!letters.has(sign)) return "";
  return last === undefined ? oneLine(letters, first, frame) : twoLines(letters, first, last, frame);
}

function oneLine(letters: Letters, text: string, { width, height, above, side }: Frame): string {
  const set = letters.line(text, UNIT);
  if (set.width === 0) return "";
  const tall = Math.max(set.above + set.below, FIGURE * UNIT);
  const scale = Math.min((width * ROOM.width) / set.width, (height * ROOM.height) / tall);
  const baseline = above + (height + (set.above - set.below) * scale) / 2;
  return letters.line(text, UNIT * scale, leaning(set.width * scale, width, side), baseline).path;
}

function twoLines(letters: Letters, first: string, last: string, { width, height, above, side }: Frame): string {
  const widest = Math.max(letters.line(first, UNIT).width, letters.line(last, UNIT).width);
  const rows = 2 * FIGURE + 2 * BAR.gap + BAR.thickness;
  const size = Math.min((width * ROOM.width) / (widest / UNIT), (height * ROOM.width) / rows);
  const wide = (widest * size) / UNIT;
  const x = leaning(wide, width, side);
  const top = above + (height - rows * size) / 2;
  const barTop = top + (FIGURE + BAR.gap) * size;
  const bar = `M${round(x)} ${round(barTop)}h${round(wide)}v${round(BAR.thickness * size)}h${round(-wide)}z`;
  const centred = (text: string): number => x + (wide - (letters.line(text, UNIT).width * size) / UNIT) / 2;
  return (
    letters.line(first, size, centred(first), top + FIGURE * size).path +
    bar +
    letters.line(last, size, centred(last), top + rows * size).path
  );
}

function leaning(wide: number, width: number, side: -1 | 0 | 1): number {
  const edge = width * ROOM.edge;
  const free = Math.max(0, width - 2 * edge - wide);
  return edge + (free * (side + 1)) / 2;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
