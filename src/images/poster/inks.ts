/** The inks of a poster, from the colour of its kind and that of the site: ground, tiles, paper, tiles on paper, and one bright ink. */
import type { Hex } from "../../colour/colour.ts";
import { hexOf, lchOf } from "../../colour/oklch.ts";
import { memoized } from "../../locale/memoized.ts";

export interface Inks {
  readonly ground: Hex;
  readonly tiles: Hex;
  readonly paper: Hex;
  readonly tilesOnPaper: Hex;
  /** Tiles around a dark sign. */
  readonly paleTiles: Hex;
  readonly bright: Hex;
}

/** Lightness of each ink, and what part of the chroma it keeps. */
const LIGHT = { ground: [0.46, 1], tiles: [0.38, 0.9], tilesOnPaper: [0.88, 0.38], paleTiles: [0.8, 0.5] } as const;
const DARK = { ground: [0.38, 0.8], tiles: [0.31, 0.7], tilesOnPaper: [0.76, 0.34], paleTiles: [0.68, 0.44] } as const;
const LEAST_CHROMA = 0.05;
const MOST_CHROMA = 0.19;
/** Gold; coral for a house whose own colour is near gold. */
const BRIGHT = {
  gold: { light: { l: 0.86, c: 0.165, h: 88 }, dark: { l: 0.8, c: 0.145, h: 86 } },
  coral: { light: { l: 0.78, c: 0.14, h: 25 }, dark: { l: 0.72, c: 0.13, h: 25 } },
} as const;
/** Degrees of hue within which an accent is near gold. */
const GOLDEN = { from: 60, to: 125 } as const;

/** The inks of both schemes. The bright one is warm and light, so that it stands out of every kind. */
export const inksOf = memoized((kind: Hex, accent: Hex): { readonly light: Inks; readonly dark: Inks } => {
  const { c, h } = lchOf(kind);
  const chroma = Math.min(MOST_CHROMA, Math.max(LEAST_CHROMA, c));
  const own = lchOf(accent);
  const isGolden = own.c > LEAST_CHROMA && own.h > GOLDEN.from && own.h < GOLDEN.to;
  const bright = BRIGHT[isGolden ? "coral" : "gold"];
  const ink = ([l, part]: readonly [number, number]): Hex => hexOf({ l, c: chroma * part, h });
  return {
    light: {
      ground: ink(LIGHT.ground),
      tiles: ink(LIGHT.tiles),
      paper: hexOf({ l: 0.985, c: 0.008, h: 95 }),
      tilesOnPaper: ink(LIGHT.tilesOnPaper),
      paleTiles: ink(LIGHT.paleTiles),
      bright: hexOf(bright.light),
    },
    dark: {
      ground: ink(DARK.ground),
      tiles: ink(DARK.tiles),
      paper: hexOf({ l: 0.9, c: 0.02, h: 90 }),
      tilesOnPaper: ink(DARK.tilesOnPaper),
      paleTiles: ink(DARK.paleTiles),
      bright: hexOf(bright.dark),
    },
  };
});
