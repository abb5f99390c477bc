/** DATA: the tiles of each kind of post, as path data in a square of 100 units. The first of each is also its mark. */

/** The family of tiles of a kind: steps that one climbs, spots of light, waves of a voice, folded pages, lines of text. */
export type Family = "steps" | "discs" | "rings" | "folds" | "bars";

export const TILES: Readonly<Record<Family, readonly string[]>> = {
  steps: ["M0 100V67H33V33H67V0h33v100z", "M0 100V50h50V0h50v100z", "M0 0h50v50h50v50H50V50H0z"],
  discs: ["M0 100a50 50 0 0 1 100 0z", "M0 0a100 100 0 0 1 100 100H0z", "M50 8a42 42 0 1 1 0 84 42 42 0 0 1 0-84z"],
  rings: [
    "M0 0a100 100 0 0 1 100 100H66A66 66 0 0 0 0 34zM0 62a38 38 0 0 1 38 38H0z",
    "M0 50a50 50 0 0 1 100 0H70a20 20 0 0 0-40 0z",
    "M50 4a46 46 0 1 1 0 92 46 46 0 0 1 0-92zm0 28a18 18 0 1 0 0 36 18 18 0 0 0 0-36z",
  ],
  folds: ["M0 0l100 100H0z", "M0 0h100L50 50zM0 100h100L50 50z", "M50 0l50 50-50 50L0 50z"],
  bars: [
    "M0 0h28v100H0zM56 0h28v100H56z",
    "M0 0h100v18H0zM0 36h100v18H0zM0 72h66v18H0z",
    "M0 100L100 0H72L0 72zM100 100V72l-28 28z",
  ],
};
