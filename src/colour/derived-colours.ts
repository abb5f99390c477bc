/** Colours for what a theme does not name, from its accent: same lightness and chroma, hues spread around the wheel. */
import type { Hex } from "./colour.ts";
import { hexOf, lchOf } from "./oklch.ts";
import { nearestLegible } from "./scheme-pair.ts";

const FULL_TURN = 360;
/** A grey accent has no hue to turn: its kinds get this much colour. */
const LEAST_CHROMA = 0.09;

/** `count` legible colours, the first of the accent's own hue, each next one turned by the same angle. */
export function derivedColours(accent: Hex, count: number): readonly Hex[] {
  const { l, c, h } = lchOf(accent);
  return Array.from({ length: count }, (_, index) =>
    index === 0
      ? nearestLegible(accent)
      : nearestLegible(hexOf({ l, c: Math.max(c, LEAST_CHROMA), h: (h + (FULL_TURN * index) / count) % FULL_TURN })),
  );
}
