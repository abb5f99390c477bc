/** Quebec typography over the words of each block, across bold, links and line breaks; not in code, URLs, templates, tags or passages in another language. */
import type { MarkdownIt, Token } from "markdown-it";
import { isFrench } from "../../locale/fr/text-language.ts";
import { applyTypography, applyTypographyToPieces } from "../../locale/fr/typography.ts";
import { contextOf } from "../context.ts";
import { forEachInline } from "../inline-tokens.ts";
import { LanguageStack, langOf } from "../language-stack.ts";
import { plainText } from "../plain-text.ts";
import { nameBox } from "./boxes.ts";

/** Replaces an element whose content typography must not read. */
const OPAQUE = "\uFFFC";

/** Protects URLs shown as typed, then applies typography to all other text. */
export function typography(md: MarkdownIt): void {
  md.core.ruler.after("linkify", "protect_addresses", (state) => {
    forEachInline(state.tokens, (_inline, children) => {
      for (let index = 0; index < children.length; index += 1) {
        if (children[index]?.type !== "link_open" || children[index]?.info !== "auto") continue;
        const text = children[index + 1];
        if (text?.type === "text") text.type = "literal";
      }
    });
  });

  md.core.ruler.push("typography", (state) => {
    const stack = new LanguageStack(contextOf(state.env).request.lang);
    stack.walk(state.tokens, (token) => {
      if (token.type === "container_box_open") nameBox(token, !stack.isAsTyped);
      else if (token.type === "heading_open" && !isFrench(stack.lang)) token.meta = { ...token.meta, foreign: true };
      else if (token.type === "inline") setTypography(token.children ?? [], stack);
    });
  });
}

function setTypography(children: readonly Token[], stack: LanguageStack): void {
  const only = children[0];
  if (children.length === 1 && only?.type === "text") {
    if (!stack.isAsTyped) only.content = applyTypography(only.content);
    return;
  }
  const pieces: string[] = [];
  const sources: (Token | undefined)[] = [];
  for (const token of children) {
    stack.read(token);
    setAttributes(token, stack);
    const piece = pieceOf(token);
    if (piece === "") continue;
    const isOpaque = stack.isAsTyped || piece === OPAQUE;
    pieces.push(isOpaque ? OPAQUE : piece);
    sources.push(isOpaque ? undefined : token);
  }
  applyTypographyToPieces(pieces).forEach((piece, index) => {
    const token = sources[index];
    if (token === undefined || piece === pieces[index]) return;
    // A line break before « : » becomes a no-break space.
    token.type = "text";
    token.content = piece;
  });
}

/** The words of attributes: alternative texts and tooltips. */
function setAttributes(token: Token, stack: LanguageStack): void {
  if (token.attrs === null) return;
  const isImage = token.type === "image";
  if (!isImage && token.type !== "link_open") return;
  const own = isImage ? langOf(token) : undefined;
  const set = stack.isAsTyped || !isFrench(own ?? stack.lang) ? asTyped : applyTypography;
  if (isImage && set === asTyped) token.meta = { ...token.meta, asTyped: true };
  if (isImage) token.attrSet("alt", set(plainText(token.children).trim()));
  const title = token.attrGet("title");
  if (title !== null) token.attrSet("title", set(String(title)));
}

function asTyped(text: string): string {
  return text;
}

function pieceOf(token: Token): string {
  switch (token.type) {
    case "text":
      return token.content;
    case "softbreak":
      return "\n";
    case "hardbreak":
    case "code_inline":
    case "image":
    case "literal":
      return OPAQUE;
    case "html_inline":
      return /^<(?:br|img)\b/i.test(token.content) ? OPAQUE : "";
    default:
      return "";
  }
}
