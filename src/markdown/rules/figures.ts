/** Pictures: resolves them, sets their size, checks their description; a picture alone in its paragraph becomes a figure with caption and credit; elsewhere its caption is beside it. */
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { isDrawing } from "../../content/picture-shape.ts";
import { caption } from "../caption.ts";
import { contextOf, type LineRange, type TextContext } from "../context.ts";
import { escapeAttribute, escapeText } from "../escape.ts";
import { closingIndex, forEachInline } from "../inline-tokens.ts";
import { localImage, ownPicture } from "../local-image.ts";
import type { ResolvedImage } from "../model.ts";
import { isRemote, remoteImageWords, reportAlt } from "../picture.ts";
import { enlargeLink, fullPictureLink } from "../picture-html.ts";

/** Class of a decorative picture: `![](filet.svg){.decor}`. */
const DECORATIVE = "decor";

/** Adds the picture and figure rules, and renders them. */
export function figures(md: MarkdownIt): void {
  md.core.ruler.push("pictures", (state: StateCore) => {
    const context = contextOf(state.env);
    forEachInline(state.tokens, (_inline, children, lines) => {
      for (const token of children) if (token.type === "image") setPicture(context, token, lines);
    });
  });
  md.core.ruler.push("figures", setFigures);

  md.renderer.rules.image = (tokens, index, options, _env, renderer) => {
    const img = renderer.renderToken(tokens, index, options);
    const webp = tokens[index]?.meta?.webp as ResolvedImage["webp"];
    const picture = webp === undefined ? img : `<picture>${webpSource(webp)}${img}</picture>`;
    const token = tokens[index] as Token;
    const shown = token.meta?.full === true ? fullPictureLink(String(token.attrGet("src")), picture) : picture;
    return shown + captionBeside(token);
  };
  md.renderer.rules.remote_image = (tokens, index) => {
    const token = tokens[index] as Token;
    const beside = captionBeside(token);
    if (token.meta?.inLink === true) return escapeText(token.content) + beside;
    const href = escapeAttribute(String(token.attrGet("src")));
    return `<a href="${href}" class="externe" rel="noopener">${escapeText(token.content)}</a>${beside}`;
  };
  md.renderer.rules.figure_close = (tokens, index) => {
    const token = tokens[index] as Token;
    const enlarge = token.meta?.enlarge ?? "";
    return `${enlarge}${token.content === "" ? "" : `<figcaption>${token.content}</figcaption>`}</figure>\n`;
  };
}

function setPicture(context: TextContext, token: Token, lines: LineRange): void {
  const src = ownPicture(context, String(token.attrGet("src") ?? ""));
  const alt = String(token.attrGet("alt") ?? "");
  const decorative = String(token.attrGet("class") ?? "")
    .split(" ")
    .includes(DECORATIVE);
  token.attrSet("alt", decorative ? "" : alt);
  if (!decorative) reportAlt(context, alt, src, `![${token.content}`, lines);
  if (isRemote(src)) {
    token.type = "remote_image";
    token.content = remoteImageWords(context, { src, alt, lines, inLink: token.meta?.inLink === true });
    return;
  }
  const found = localImage(context, src, lines);
  if (found) {
    token.attrSet("src", found.src);
    if (found.width !== undefined) token.attrSet("width", found.width);
    if (found.height !== undefined) token.attrSet("height", found.height);
    if (found.webp !== undefined) token.meta = { ...token.meta, webp: found.webp };
  }
  token.attrSet("loading", "lazy");
  token.attrSet("decoding", "async");
}

function webpSource({ srcset, sizes }: NonNullable<ResolvedImage["webp"]>): string {
  return `<source type="image/webp" srcset="${escapeAttribute(srcset)}" sizes="${escapeAttribute(sizes)}">`;
}

function setFigures(state: StateCore): void {
  const { tokens } = state;
  for (let index = 0; index + 2 < tokens.length; index += 1) {
    const open = tokens[index] as Token;
    const inline = tokens[index + 1] as Token;
    const close = tokens[index + 2] as Token;
    if (open.type !== "paragraph_open" || inline.type !== "inline") continue;
    const picture = lonePicture(inline.children ?? []);
    if (picture === undefined) continue;
    const title = picture.attrGet("title");
    picture.attrs = picture.attrs?.filter(([name]) => name !== "title") ?? null;
    Object.assign(open, { type: "figure_open", tag: "figure", hidden: false });
    Object.assign(close, { type: "figure_close", tag: "figure", hidden: false });
    const src = String(picture.attrGet("src") ?? "");
    if (isDrawing(src)) open.attrJoin("class", "drawing");
    if (isAlone(inline, picture))
      close.meta = { enlarge: enlargeLink({ src, width: Number(picture.attrGet("width")) || undefined }) };
    if (title !== null) {
      close.content = caption(String(title), picture.meta?.asTyped !== true);
      inline.meta = { caption: String(title) };
    }
  }
  setCaptionsBeside(tokens);
}

/** A picture among words, in a cell or on another site has its caption beside it: no figure may stand there. */
function captionBeside(token: Token | undefined): string {
  const words = token?.meta?.caption as string | undefined;
  return words === undefined ? "" : `<small class="legende">${caption(words)}</small>`;
}

function setCaptionsBeside(tokens: readonly Token[]): void {
  forEachInline(tokens, (_inline, children) => {
    for (const token of children) {
      if (token.type !== "image" && token.type !== "remote_image") continue;
      const title = token.attrGet("title");
      if (title === null || title === "") continue;
      token.attrs = token.attrs?.filter(([name]) => name !== "title") ?? null;
      token.meta = { ...token.meta, caption: String(title) };
    }
  });
}

/** True for a picture that leads nowhere and is no decoration: it may be enlarged, unless it is the link already. */
function isAlone({ children }: Token, picture: Token): boolean {
  return (
    picture.meta?.full !== true && picture.attrGet("alt") !== "" && !children?.some(({ type }) => type === "link_open")
  );
}

/** The only picture of a paragraph that contains nothing else, possibly inside a link. */
function lonePicture(children: readonly Token[]): Token | undefined {
  let picture: Token | undefined;
  for (const [index, token] of children.entries()) {
    if (token.type === "image" && picture === undefined) picture = token;
    else if (token.type === "softbreak" || (token.type === "text" && token.content.trim() === "")) continue;
    else if (token.type === "link_open" && closingIndex(children, index) === children.length - 1) continue;
    else if (token.type !== "link_close") return undefined;
  }
  return picture;
}
