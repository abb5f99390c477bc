/** Escapes text and attribute values for HTML. */
import { splitOrdinals } from "../locale/fr/ordinals.ts";

/** Replaces `&`, `<` and `>` by entities. */
export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** French words as HTML: escaped, with the endings of ordinals raised. */
export function frenchHtml(words: string): string {
  return splitOrdinals(words)
    .map((piece, at) => (at % 2 === 1 ? `<sup>${piece}</sup>` : escapeText(piece)))
    .join("");
}

/** Same as `escapeText`, with double quotation marks too. */
export function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', "&quot;");
}
