// HTML entities typed in plain fields, such as « &nbsp;: » or « &eacute; » in a title; never escapes, never parses tags.

import { decodeHTMLStrict } from "entities";

/** The text with its entities decoded; one without a semicolon is left, since « ?a=1&copy=2 » is an address. */
export function decodeEntities(text: string): string {
  return text.includes("&") ? decodeHTMLStrict(text) : text;
}
