/** Escapes text and attribute values for HTML. */

/** Replaces `&`, `<` and `>` by entities. */
export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Same as `escapeText`, with double quotation marks too. */
export function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', "&quot;");
}
