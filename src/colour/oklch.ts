/** Colours by lightness (0 to 1), chroma (0 to about 0.37) and hue (degrees) of OKLCH, brought inside sRGB by lowering their chroma (CSS Color 4, §13). */
import { clampChroma, converter, formatHex } from "culori";
import type { Hex } from "./colour.ts";

export interface Lch {
  readonly l: number;
  readonly c: number;
  /** Zero for a grey. */
  readonly h: number;
}

const toOklch = converter("oklch");

/** The coordinates of a colour. */
export function lchOf(colour: Hex): Lch {
  const { l, c, h } = toOklch(colour) ?? { l: 0, c: 0, h: 0 };
  return { l, c, h: h ?? 0 };
}

/** The nearest colour that a screen shows. */
export function hexOf({ l, c, h }: Lch): Hex {
  return formatHex(clampChroma({ mode: "oklch", l, c, h }, "oklch")) as Hex;
}
