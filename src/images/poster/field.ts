/** The pattern of a poster: square tiles turned by a rule, which bleed to the right and below. */
import type { Draw } from "./chance.ts";
import { type Family, TILES } from "./tiles.ts";

export interface Field {
  /** Path data of one tile, in a square of 100 units, to be defined once. */
  readonly tile: string;
  /** The transformations of the plain tiles, and of the few that are bright. */
  readonly plain: readonly string[];
  readonly bright: readonly string[];
  /** True when the sign is dark on a pale ground. */
  readonly isPale: boolean;
  /** Where the sign leans: left, middle or right. */
  readonly side: -1 | 0 | 1;
}

type Rule = (column: number, row: number, columns: number) => number;

/** Quarter turns of the tile of a cell. */
const RULES: readonly Rule[] = [
  (column, row) => 2 * ((column + row) % 2),
  (column, row) => (column % 2) + (row % 2 === 0 ? 0 : 3 - 2 * (column % 2)),
  (column, row) => (row % 2) + (column % 2 === 0 ? 0 : 3 - 2 * (row % 2)),
  (column, row) => column + 2 * row,
  (column, row, columns) => (2 * column < columns ? row % 2 : 3 - (row % 2)),
];

/** Draws the field of a poster of `width` × `height` units; `draw` decides everything. */
export function drawField(family: Family, width: number, height: number, draw: Draw): Field {
  const tile = TILES[family][draw(3)] ?? "";
  const rule = draw(RULES.length + 1);
  const across = 4 + draw(3);
  const turn = draw(4);
  const isHollow = draw(2) === 1;
  const side = (draw(3) - 1) as -1 | 0 | 1;
  const isPale = draw(100) < 28;
  const size = Math.min(width, height) / across;
  const [columns, rows] = [Math.ceil(width / size), Math.ceil(height / size)];
  const free = RULES[rule] === undefined;
  const cells: string[] = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const own = draw(4);
      if (isHollow && !free && (column + row) % 3 === turn % 3) continue;
      const turns = ((RULES[rule]?.(column, row, columns) ?? own) + turn) % 4;
      cells.push(transformOf(column * size, row * size, size, turns));
    }
  const bright = new Set(Array.from({ length: across - 2 }, () => draw(Math.max(1, cells.length))));
  return {
    tile,
    plain: cells.filter((_, index) => !bright.has(index)),
    bright: cells.filter((_, index) => bright.has(index)),
    isPale,
    side,
  };
}

/** Scales the tile a little too large, so that no hairline shows between two of them. */
function transformOf(x: number, y: number, size: number, turns: number): string {
  const scale = round((size + 0.6) / 100);
  const turned = turns === 0 ? "" : `rotate(${turns * 90} 50 50)`;
  return `translate(${round(x)} ${round(y)})scale(${scale})${turned}`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
