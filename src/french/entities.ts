// HTML entities typed in plain fields, such as « &nbsp;: » or « &eacute; » in a title; never escapes, never parses tags.

import { decodeHTMLStrict } from "entities";
import { withoutControls } from "./control-characters.ts";

const REFERENCE = /&(?:#x([0-9a-f]+)|#(\d+)|Tab|NewLine);/giu;

/** The text with its entities decoded; one without a semicolon is left, since « ?a=1&copy=2 » is an address. No entity brings a control character or a line end. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  const spaced = text.replace(REFERENCE, (typed, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal ?? 9) : Number.parseInt(hex, 16);
    return code < 0x20 || code === 0x7f ? " " : typed;
  });
  // From 0x80 to 0x9F, browsers read Windows-1252, but for five codes that it does not have (HTML §13.2.5.84).
  return withoutControls(decodeHTMLStrict(spaced));
}
