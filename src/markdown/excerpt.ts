/** Renders the excerpt: the beginning of a text, up to the `<!--suite-->` typed by the editor. */
import type { MarkdownIt, Token } from "markdown-it";
import { collect } from "./collect.ts";
import { environmentOf, type TextContext } from "./context.ts";

/** HTML of the excerpt, without ids, anchors or footnote references since several excerpts share a page; undefined when the text has no such comment. */
export function excerptHtml(md: MarkdownIt, tokens: readonly Token[], context: TextContext): string | undefined {
  const end = context.excerptEnd;
  if (end === undefined) return undefined;
  context.inExcerpt = true;
  const html = md.renderer.render(tokensBefore(tokens, end), md.options, environmentOf(context));
  context.inExcerpt = false;
  return withoutIds(html).trim();
}

/** The words of the excerpt, for lists and feeds; undefined when the editor did not end it, or ended it before any word. */
export function excerptText(tokens: readonly Token[], { excerptEnd }: TextContext): string | undefined {
  if (excerptEnd === undefined) return undefined;
  const { text } = collect(tokensBefore(tokens, excerptEnd));
  return text.replace(/[ \t\n]+/g, " ").trim() || undefined;
}

function tokensBefore(tokens: readonly Token[], end: Token): Token[] {
  const position = tokens.indexOf(end);
  if (position >= 0) return tokens.slice(0, position);
  const inParagraph = tokens.findIndex((token) => token.children?.includes(end));
  const inline = tokens[inParagraph];
  if (inline === undefined) return [];
  const first: Token = Object.assign(Object.create(Object.getPrototypeOf(inline)), inline);
  first.children = inline.children?.slice(0, inline.children.indexOf(end)) ?? null;
  return [...tokens.slice(0, inParagraph), first, ...tokens.slice(inParagraph + 1, inParagraph + 2)];
}

const TAG = /<[a-z][^>]*>/g;
const ID = / id="[^"]*"/;

function withoutIds(html: string): string {
  return html.replace(TAG, (tag) => tag.replace(ID, ""));
}
