/** Sanitizes raw HTML level by level: what a blockquote, an item or a pair of `**` opens is closed within it. */
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { contextOf, type LineRange, type TextContext } from "../context.ts";
import type { HtmlPosition } from "../html/allow-list.ts";
import { RawHtmlReader } from "../html/read-raw-html.ts";
import { closingIndex, forEachInline } from "../inline-tokens.ts";
import { LanguageStack, langOf } from "../language-stack.ts";
import { report } from "../report.ts";

/** Far more than anyone types; each level adds a cost for everything nested in it. */
const DEEPEST = 40;
const EXCERPT_END = /^<!--\s*(?:suite\s*|more\b[^>]*)-->/i;
/** `<?php … ?>`, `<!DOCTYPE …>`, `<![CDATA[ … ]]>` as markdown-it parses them; an HTML parser would end them at the first `>`. */
const INSTRUCTION = /^\s*<(?:\?(?:(?!\?>)[\s\S])*\?|!\[CDATA\[(?:(?!\]\]>)[\s\S])*\]\]|![a-z][^>]*)>\s*$/i;
const COMMENT = /^\s*<!--(?:(?!-->)[\s\S])*-->\s*$/;

/** Adds the rule that sanitizes every html token and records where the editor ended the excerpt. */
export function rawHtml(md: MarkdownIt): void {
  md.core.ruler.push("raw_html", (state: StateCore) => {
    const context = contextOf(state.env);
    const { tokens } = state;
    if (!tokens.some((token) => isHtml(token) || token.children?.some(isHtml))) return;
    cleanBlocks(context, state, findExcerptEnd(context, tokens));
    const langs = languagesOfInlines(context, tokens);
    forEachInline(tokens, (inline, children, lines) => {
      if (!children.some(isHtml)) return;
      const around = { lines, lang: langs.get(inline) };
      // The excerpt is rendered alone: no element may be open where it ends.
      const end = context.excerptEnd === undefined ? -1 : children.indexOf(context.excerptEnd);
      cleanLevel(context, state, children, Math.max(0, end), children.length, "inline", around);
      if (end > 0) cleanLevel(context, state, children, 0, end, "inline", around);
    });
  });
}

function cleanBlocks(context: TextContext, state: StateCore, excerptEnd: number): void {
  const { tokens } = state;
  const around = { lines: null, lang: context.request.lang };
  const notes = tokens.findIndex((token) => token.type === "footnote_block_open");
  // Last part first, so that closing tags added to one do not shift the others.
  if (notes >= 0) cleanLevel(context, state, tokens, notes, tokens.length, "block", around);
  cleanLevel(context, state, tokens, Math.max(0, excerptEnd), notes < 0 ? tokens.length : notes, "block", around);
  if (excerptEnd > 0) cleanLevel(context, state, tokens, 0, excerptEnd, "block", around);
}

/** Records the token that ends the excerpt, between two top-level blocks or inside a paragraph; returns the index where its block starts, or -1. */
function findExcerptEnd(context: TextContext, tokens: readonly Token[]): number {
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.type === "footnote_block_open") break;
    const inText = token.level === 1 && tokens[index - 1]?.type === "paragraph_open";
    const candidates = token.level === 0 ? [token] : inText ? (token.children ?? []) : [];
    const end = candidates.find((each) => each.level === 0 && isHtml(each) && EXCERPT_END.test(each.content));
    if (end === undefined) continue;
    end.content = end.content.replace(EXCERPT_END, "");
    context.excerptEnd = end;
    return end === token ? index : index - 1;
  }
  return -1;
}

function isHtml(token: Token): boolean {
  return token.type === "html_block" || token.type === "html_inline";
}

/** What surrounds a level: its source lines and its language. */
interface Around {
  readonly lines: LineRange;
  readonly lang: string | undefined;
}

/** The language of the words of each block; html blocks are sanitized already. */
function languagesOfInlines(context: TextContext, tokens: readonly Token[]): ReadonlyMap<Token, string | undefined> {
  const langs = new Map<Token, string | undefined>();
  const stack = new LanguageStack(context.request.lang);
  stack.walk(tokens, (token) => {
    if (token.type === "inline") langs.set(token, stack.lang);
  });
  return langs;
}

/** Sanitizes the html tokens of one level and, recursively, of the levels inside; returns the number of tokens added. */
function cleanLevel(
  context: TextContext,
  state: StateCore,
  tokens: Token[],
  start: number,
  end: number,
  position: HtmlPosition,
  around: Around,
  depth = 0,
): number {
  const { lines } = around;
  const owners: Token[] = [];
  let reader: RawHtmlReader | undefined;
  let inGap = false;
  let last = end;
  for (let index = start; index < last; index += 1) {
    const token = tokens[index] as Token;
    if (isHtml(token)) {
      if (token.content === "" || COMMENT.test(token.content)) token.content = "";
      else if (INSTRUCTION.test(token.content)) reportInstruction(context, token, lines);
      else {
        reader ??= new RawHtmlReader(context, position, around.lang);
        reader.read(token.content, token.map ?? lines);
        if (position !== "link") token.meta = { ...token.meta, linkOpen: reader.inLink };
        owners.push(token);
        inGap = false;
      }
      continue;
    }
    if (!inGap) reader?.gap();
    inGap = true;
    if (token.nesting === 1) {
      const close = closingIndex(tokens, index);
      const inside = token.type === "link_open" || (position !== "block" && reader?.inLink) ? "link" : position;
      const within = { lines, lang: langOf(token) ?? (reader === undefined ? around.lang : reader.lang) };
      const added =
        depth < DEEPEST
          ? cleanLevel(context, state, tokens, index + 1, close, inside, within, depth + 1)
          : dropTags(context, tokens.slice(index + 1, close), lines);
      index = close + added;
      last += added;
    }
  }
  if (reader === undefined) return last - end;
  const { parts, headings } = reader.end();
  owners.forEach((owner, index) => {
    owner.content = parts[index] ?? "";
    const levelTokens = headings.filter(({ part }) => part === index);
    if (levelTokens.length > 0) owner.meta = { ...owner.meta, headings: levelTokens };
  });
  const rest = parts[owners.length] ?? "";
  if (rest === "") return last - end;
  const closing = new state.Token(position === "block" ? "html_block" : "html_inline", "", 0);
  closing.content = rest;
  if (position !== "link") closing.meta = { linkOpen: false };
  tokens.splice(last, 0, closing);
  return last - end + 1;
}

/** Removes the tags of a level nested too deep to be intended. */
function dropTags(context: TextContext, tokens: readonly Token[], lines: LineRange): 0 {
  for (const token of tokens) {
    if (!isHtml(token) || token.content === "") continue;
    report(context, {
      code: "html-retire",
      lines: token.map ?? lines,
      typed: token.content.split("\n", 1)[0] ?? "",
      message: `Cette balise est retirée : elle est à l’intérieur de plus de ${DEEPEST} niveaux de mise en forme.`,
    });
    token.content = "";
  }
  return 0;
}

function reportInstruction(context: TextContext, token: Token, lines: LineRange): void {
  report(context, {
    code: "html-retire",
    lines: token.map ?? lines,
    typed: token.content.trim().split("\n", 1)[0] ?? "",
    message: "Cette instruction est retirée : elle ne sert pas dans une page.",
  });
  token.content = "";
}
