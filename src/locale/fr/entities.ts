// Decodes HTML entities typed in plain-text fields, such as « &nbsp;: » or « &eacute; » in a title.

import { decodeHTMLStrict } from "entities";
import { withoutControls } from "./control-characters.ts";

const REFERENCE = /&(?:#x([0-9a-f]+)|#(\d+)|Tab|NewLine);/giu;

/** Returns the text with its entities decoded, except those without a semicolon, since « ?a=1&copy=2 » is part of a URL. Decoded control characters and line breaks are removed. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  const spaced = text.replace(REFERENCE, (typed, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal ?? 9) : Number.parseInt(hex, 16);
    return code < 0x20 || code === 0x7f ? " " : typed;
  });
  // Browsers decode 0x80 to 0x9F as Windows-1252, except for five unassigned codes (HTML, numeric character reference end state).
  return withoutControls(decodeHTMLStrict(spaced));
}
