/** What one colour of a theme becomes in the light and the dark scheme: text, flat colour and wash, each legible on its ground. */
import { contrast, type Hex } from "./colour.ts";
import { hexOf, type Lch, lchOf } from "./oklch.ts";

/** The grounds of a page in each scheme: the style sheet has the same. */
export const GROUNDS = {
  light: { paper: "#faf7f0", sheet: "#fffdf9", ink: "#1c1a17" },
  dark: { paper: "#15161a", sheet: "#1d1f25", ink: "#ece7dc" },
} as const satisfies Record<string, Record<string, Hex>>;

/** The least contrast of text (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

export interface Shades {
  /** For text and lines, on paper, sheet and wash. */
  readonly text: Hex;
  /** For large areas. */
  readonly flat: Hex;
  /** Behind text of the same colour, or in ink. */
  readonly wash: Hex;
}

export interface SchemePair {
  readonly light: Shades;
  readonly dark: Shades;
}

/** Lightness and greatest chroma of what is computed. */
const LIGHT_WASH = { l: 0.945, c: 0.03 };
const DARK_WASH = { l: 0.29, c: 0.055 };
const DARK_TEXT = { l: 0.8, c: 0.12 };
const DARK_FLAT = { l: 0.42, c: 0.14 };
const STEP = 0.005;

/** The pair of a colour, which is used as it is in the light scheme. */
export function schemePair(colour: Hex): SchemePair {
  const own = lchOf(colour);
  return {
    light: { text: colour, flat: colour, wash: shade(own, LIGHT_WASH) },
    dark: { text: shade(own, DARK_TEXT), flat: shade(own, DARK_FLAT), wash: shade(own, DARK_WASH) },
  };
}

function shade(own: Lch, { l, c }: { readonly l: number; readonly c: number }): Hex {
  return hexOf({ l, c: Math.min(own.c, c), h: own.h });
}

/** The least contrast of the texts of a pair on the grounds they are on, over both schemes. */
export function leastContrast({ light, dark }: SchemePair): number {
  const of = ({ text, wash }: Shades, { paper, sheet }: { readonly paper: Hex; readonly sheet: Hex }): number =>
    Math.min(...[paper, sheet, wash].map((ground) => contrast(text, ground)));
  return Math.min(of(light, GROUNDS.light), of(dark, GROUNDS.dark));
}

/** The colour itself when its pair is legible; else the nearest darker one of the same hue whose pair is. */
export function nearestLegible(colour: Hex): Hex {
  if (leastContrast(schemePair(colour)) >= LEAST_CONTRAST) return colour;
  const { l, c, h } = lchOf(colour);
  for (let lightness = l - STEP; lightness > 0; lightness -= STEP) {
    const darker = hexOf({ l: lightness, c, h });
    if (leastContrast(schemePair(darker)) >= LEAST_CONTRAST) return darker;
  }
  return GROUNDS.light.ink;
}
