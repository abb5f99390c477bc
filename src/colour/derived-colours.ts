/** Colours for what a theme does not name, from its accent: the first of its own hue, the others of hues that stand apart from it and from each other. */
import type { Hex } from "./colour.ts";
import { hexOf, lchOf } from "./oklch.ts";
import { nearestLegible } from "./scheme-pair.ts";

interface Ink {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** Petrol, green, plum, vermilion, violet, moss: at least 45 degrees between two hues. */
const INKS: readonly Ink[] = [
  { l: 0.44, c: 0.1, h: 205 },
  { l: 0.43, c: 0.12, h: 150 },
  { l: 0.43, c: 0.16, h: 345 },
  { l: 0.46, c: 0.17, h: 32 },
  { l: 0.43, c: 0.16, h: 300 },
  { l: 0.44, c: 0.09, h: 100 },
];
/** In the place of the one that the accent is near to. */
const BLUE: Ink = { l: 0.44, c: 0.19, h: 258 };
/** Degrees: two hues nearer than this are told apart with difficulty. */
const APART = 40;

/** `count` legible colours; those after the last ink begin again. */
export function derivedColours(accent: Hex, count: number): readonly Hex[] {
  const { h } = lchOf(accent);
  const inks = INKS.map((ink) => (apart(ink.h, h) < APART ? BLUE : ink));
  return Array.from({ length: count }, (_, index) => {
    const ink = inks[(index - 1) % inks.length];
    return index === 0 || ink === undefined ? nearestLegible(accent) : nearestLegible(hexOf(ink));
  });
}

function apart(a: number, b: number): number {
  const turned = Math.abs(a - b) % 360;
  return Math.min(turned, 360 - turned);
}
