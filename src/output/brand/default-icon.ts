/** The icon of a site that has none of its own: a notice on a board, in the site's colour. */
import type { Hex } from "../../colour/colour.ts";

/** An SVG image with square sides of 64 units. */
export function defaultIcon(accent: Hex): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64"><rect width="64" height="64" rx="10" fill="${accent}"/><path d="M13 12h38v30L41 52H13z" fill="#faf7f0"/><path d="M51 42H41v10z" fill="#c9c5bc"/><path d="M20 33h24M20 41h14" stroke="#1c1a17" stroke-width="4"/><circle cx="32" cy="19" r="6.5" fill="${accent}"/><circle cx="30" cy="17" r="2" fill="#faf7f0"/></svg>\n`;
}
