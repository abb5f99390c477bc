/** Links: resolves local ones, labels external links and documents in words, reports vague and empty ones. */
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { contextOf, type LineRange, type TextContext } from "../context.ts";
import { plainId } from "../ids.ts";
import { forEachInline } from "../inline-tokens.ts";
import { type LinkMark, linkMark, linkMarkHtml } from "../link-mark.ts";
import { decodedPath, linkKind } from "../link-target.ts";
import { plainText } from "../plain-text.ts";
import { report } from "../report.ts";
import { resolveLocalLink } from "../resolve-local-link.ts";

/** Link texts that say nothing about the target (WCAG 2.4.4). */
const VAGUE =
  /^(?:cliquez(?:[- ]ici)?|cliquer ici|ici|lire la suite|en savoir plus|savoir plus|plus|suite|lien|ce lien|ce document|voir|détails)[\s….!»]*$/i;

/** Adds the link rule and renders the marks after a link's text. */
export function links(md: MarkdownIt): void {
  md.core.ruler.push("links", (state: StateCore) => {
    const context = contextOf(state.env);
    forEachInline(state.tokens, (_inline, children, lines) => {
      for (let index = 0; index < children.length; index += 1) {
        const open = children[index] as Token;
        if (open.type === "link_open") setLink(context, children, index, lines);
      }
    });
  });

  md.renderer.rules.link_open = (tokens, index, options, env, renderer) =>
    // On a list page, the section is not there to link to.
    contextOf(env).inExcerpt && isFragment(tokens[index]) ? "" : renderer.renderToken(tokens, index, options);

  md.renderer.rules.link_close = (tokens, index, options, env, renderer) => {
    const meta = tokens[index]?.meta as { mark?: LinkMark; fragment?: boolean } | null;
    if (meta?.fragment && contextOf(env).inExcerpt) return "";
    return (meta?.mark ? linkMarkHtml(meta.mark) : "") + renderer.renderToken(tokens, index, options);
  };
}

function isFragment(token: Token | undefined): boolean {
  return token?.meta?.fragment === true;
}

function setLink(context: TextContext, children: Token[], index: number, lines: LineRange): void {
  const open = children[index] as Token;
  let closeIndex = index + 1;
  while (closeIndex < children.length && children[closeIndex]?.type !== "link_close") closeIndex += 1;
  const close = children[closeIndex];
  const href = String(open.attrGet("href") ?? "");
  const text = plainText(children, index + 1, closeIndex).trim();
  const automatic = open.info === "auto";
  const kind = linkKind(href, context.site);

  if (text === "") fillEmptyLink(context, children, index, closeIndex, href, lines);
  else if (!automatic && VAGUE.test(text)) {
    report(context, {
      code: "lien-vague",
      lines,
      typed: `[${text}`,
      message: `« ${text} » ne dit pas où mène le lien.`,
      advice: "Faites porter le lien sur les mots qui nomment la page ou le document.",
    });
  }
  if (text !== "" && !automatic) reportAmbiguous(context, text, href, lines);
  if (kind === "fragment") {
    open.meta = { fragment: true };
    if (close) close.meta = { fragment: true };
    const id = decodedPath(href.slice(1), decodeURIComponent);
    const known = context.ids.has(id) || !context.ids.has(plainId(id)) ? id : plainId(id);
    if (known !== id) open.attrSet("href", `#${known}`);
    context.fragments.push({ id: known, typed: `#${id}`, lines });
    return;
  }
  let bytes: number | undefined;
  if (kind === "local") {
    const typed = decodedPath(context.site.pathOf(href) ?? href);
    const resolved = resolveLocalLink(context, href, lines);
    if (resolved === undefined) {
      open.hidden = true;
      if (close) close.hidden = true;
      return;
    }
    open.attrSet("href", resolved);
    bytes = context.request.fileBytes?.(typed);
  }
  const mark = linkMark({ href, kind, text, bytes });
  if (mark === undefined) return;
  if (mark.external) {
    open.attrJoin("class", "externe");
    open.attrSet("rel", "noopener");
  }
  if (close) close.meta = { mark };
}

/** Links with the same text must lead to the same page (WCAG 3.2.4). */
function reportAmbiguous(context: TextContext, text: string, href: string, lines: LineRange): void {
  const key = text.toLowerCase();
  const before = context.linkTargets.get(key);
  if (before === undefined) context.linkTargets.set(key, href);
  else if (before !== href) {
    report(context, {
      code: "lien-ambigu",
      lines,
      typed: `](${href}`,
      message: `Un autre lien « ${text} » de ce texte mène ailleurs (${before}).`,
      advice: "Donnez à chacun des deux des mots qui disent où il mène.",
    });
  }
}

function fillEmptyLink(
  context: TextContext,
  children: Token[],
  open: number,
  at: number,
  href: string,
  lines: LineRange,
): void {
  const pictures = children.slice(open + 1, at).filter(isPicture);
  // A picture is the content of its link: one without a description is told by itself, unless it was said to be a decoration.
  if (pictures.some((token) => token.type === "html_inline" || !isDecorative(token))) return;
  report(context, {
    code: "lien-vide",
    lines,
    typed: pictures.length > 0 ? "[![](" : "[](",
    message: "Ce lien n’a pas de texte : on ne peut ni le voir ni l’entendre.",
    advice:
      pictures.length > 0
        ? "L’image est tout le lien : écrivez entre ses crochets où il mène, et retirez `{.decor}`."
        : "Écrivez entre les crochets les mots qui nomment la page visée.",
  });
  if (pictures.length > 0) return;
  // An empty link is rendered anyway, so that the reader does not lose the URL.
  const filler = children[at - 1];
  if (filler?.type === "text" && filler.content.trim() === "") filler.content = href;
  else children.splice(at, 0, textToken(children[at] as Token, href));
}

function isPicture({ type, content }: Token): boolean {
  return type === "image" || (type === "html_inline" && /<img\b/.test(content));
}

function isDecorative(token: Token): boolean {
  return /(?:^|\s)decor(?:\s|$)/.test(String(token.attrGet("class") ?? ""));
}

function textToken(like: Token, content: string): Token {
  const token: Token = Object.assign(Object.create(Object.getPrototypeOf(like)), like);
  return Object.assign(token, {
    type: "text",
    tag: "",
    nesting: 0,
    content,
    attrs: null,
    meta: null,
    markup: "",
    info: "",
  });
}
