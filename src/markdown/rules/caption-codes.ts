/** `[caption …]picture Words[/caption]` of WordPress: the words are the caption of the picture. Around anything else it stays, and is told. */
import { isTag } from "domhandler";
import { parseDocument } from "htmlparser2";
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { closingIndex, forEachInline } from "../inline-tokens.ts";

const OPENING = /\[(?:wp_)?caption(?:\s[^[\]]*)?\]\s*$/u;
const CLOSING = /\[\/(?:wp_)?caption\]/u;
/** Older posts say the caption in the code itself. */
const SAID = /\scaption=(?:"([^"]*)"|'([^']*)')/u;
const IMAGE = /^<img\b[^>]*>$/iu;

/** Adds the rule, before what no rule read is told. */
export function captionCodes(md: MarkdownIt): void {
  md.core.ruler.before("linkify", "caption_codes", (state: StateCore) => {
    forEachInline(state.tokens, (_inline, children) => {
      for (let index = 0; index < children.length; index += 1) {
        const token = children[index] as Token;
        if (token.type === "text" && OPENING.test(token.content)) setCaption(state, children, index);
      }
    });
  });
}

/** `at` is the text that ends with the opening code. */
function setCaption(state: StateCore, children: Token[], at: number): void {
  const picture = pictureAfter(children, at + 1);
  if (picture === undefined) return;
  const end = children.findIndex(
    ({ type, content }, index) => index > picture.last && type === "text" && CLOSING.test(content),
  );
  if (end < 0) return;
  const opening = children[at] as Token;
  const closing = children[end] as Token;
  const code = CLOSING.exec(closing.content);
  const before = closing.content.slice(0, code?.index);
  const after = closing.content.slice(before.length + (code?.[0].length ?? 0));
  const words = children.slice(picture.last + 1, end);
  // Marks and links cannot stand in a caption: as a code, it is told.
  if (words.some(({ type }) => type !== "text" && type !== "softbreak" && type !== "hardbreak")) return;
  const [, double, single] = SAID.exec(OPENING.exec(opening.content)?.[0] ?? "") ?? [];
  const text = [...words.map(({ type, content }) => (type === "text" ? content : " ")), before].join("").trim();
  const caption = (text === "" ? (double ?? single ?? "") : text).replace(/\s+/gu, " ").trim();
  if (caption !== "" && !giveTitle(state, picture.token, caption)) return;
  opening.content = opening.content.replace(OPENING, "");
  closing.content = after;
  children.splice(picture.last + 1, end - picture.last - 1);
  // A figure holds nothing but its picture.
  for (const emptied of [closing, opening])
    if (emptied.content.trim() === "") children.splice(children.indexOf(emptied), 1);
}

/** The one picture there, perhaps in a link, and the index of its last token. */
function pictureAfter(
  children: readonly Token[],
  at: number,
): { readonly token: Token; readonly last: number } | undefined {
  const first = children.findIndex(({ type }, index) => index >= at && type !== "softbreak");
  const start = children[first];
  if (start === undefined) return undefined;
  if (isPicture(start)) return { token: start, last: first };
  const isLink = start.type === "link_open" || (start.type === "html_inline" && /^<a\b/iu.test(start.content));
  if (!isLink) return undefined;
  const close = (token: Token): boolean => token.type === "html_inline" && /^<\/a\s*>$/iu.test(token.content);
  const last =
    start.type === "link_open"
      ? closingIndex(children, first)
      : children.findIndex((token, index) => index > first && close(token));
  const inside =
    last < 0
      ? []
      : children
          .slice(first + 1, last)
          .filter(({ type, content }) => type !== "softbreak" && !(type === "text" && content.trim() === ""));
  const [token] = inside;
  return token !== undefined && inside.length === 1 && isPicture(token) ? { token, last } : undefined;
}

function isPicture({ type, content }: Token): boolean {
  return type === "image" || (type === "html_inline" && IMAGE.test(content));
}

/** A title is the caption of a picture; one typed in HTML becomes a picture like the others, which may have a caption. False for an address that is refused. */
function giveTitle({ md, Token: Words }: StateCore, token: Token, caption: string): boolean {
  if (token.type === "html_inline") {
    const [img] = parseDocument(token.content).children;
    const { src = "", alt = "" } = img !== undefined && isTag(img) ? img.attribs : {};
    if (src === "" || !md.validateLink(src)) return false;
    const words = new Words("text", "", 0);
    words.content = alt;
    Object.assign(token, {
      type: "image",
      tag: "img",
      content: alt,
      children: [words],
      attrs: [
        ["src", src],
        ["alt", alt],
      ],
    });
  }
  token.attrSet("title", caption);
  return true;
}
