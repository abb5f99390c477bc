/** A colour as an editor types it, as `#rrggbb`; contrast and lightness are culori's (CSS Color 4, WCAG 2.2). */
import { formatHex, parse, wcagContrast } from "culori";

/** Six hexadecimal digits after `#`, in lower case. */
export type Hex = `#${string}`;

/** Reads any opaque CSS colour, with or without the `#` of its digits: `#1f3d99`, `1F3D99`, `#13a`, `rgb(31 61 153)`, `oklch(40% 0.15 265)`. */
export function readColour(typed: string): Hex | undefined {
  const text = typed.trim();
  const colour = parse(/^[0-9a-f]{3}(?:[0-9a-f]{3})?$/iu.test(text) ? `#${text}` : text);
  if (colour === undefined || (colour.alpha ?? 1) < 1) return undefined;
  return formatHex(colour) as Hex;
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, « contrast ratio »). */
export function contrast(a: Hex, b: Hex): number {
  return wcagContrast(a, b);
}
