/** Text and attribute values made safe to stand in HTML; it never looks at tags. */

/** The text with `&`, `<` and `>` as entities. */
export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The value with quotation marks as entities too. */
export function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', "&quot;");
}
