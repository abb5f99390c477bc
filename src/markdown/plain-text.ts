/** Extracts plain text from tokens and HTML, for search and summaries, without typographic changes. */
import type { Token } from "markdown-it";
import { decodeEntities } from "../locale/fr/entities.ts";

/** Text of the inline tokens from `start` to `end` (excluded): a line break becomes a space, a picture its alternative text or that of the link that replaces it. */
export function plainText(children: readonly Token[] | null, start = 0, end = children?.length ?? 0): string {
  let text = "";
  for (let index = start; index < end; index += 1) {
    const token = children?.[index];
    if (token === undefined) break;
    switch (token.type) {
      case "text":
      case "text_special":
      case "code_inline":
      case "literal":
        text += token.content;
        break;
      case "remote_image":
        text += token.content + captionOf(token);
        break;
      case "softbreak":
      case "hardbreak":
        text += " ";
        break;
      case "image":
        text += String(token.attrGet("alt") || plainText(token.children)) + captionOf(token);
        break;
      case "html_inline":
        if (token.content !== "") text += plainTextOfHtml(token.content);
        break;
      default:
    }
  }
  return text;
}

/** The caption beside a picture, after a space. */
function captionOf(token: Token): string {
  const caption = token.meta?.caption as string | undefined;
  return caption === undefined ? "" : ` ${caption}`;
}

const BLOCK_TAG =
  /<\/?(?:p|div|section|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|th|td|blockquote|figure|figcaption|br|hr|pre)\b[^<>]*>/gi;
const TAG = /<[^<>]*>/g;

/** Text of sanitized HTML. */
export function plainTextOfHtml(html: string): string {
  return decodeEntities(html.replace(BLOCK_TAG, " ").replace(TAG, ""));
}
