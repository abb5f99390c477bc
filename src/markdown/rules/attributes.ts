/** Attribute lists `{#id .class lang=en}` after a link, a picture or code, at the end of a heading or paragraph, or on `[a span]{lang=en}`. */
import type { MarkdownIt, StateCore, StateInline, Token } from "markdown-it";
import { readAttributes, setAttributes } from "../attribute-list.ts";
import { contextOf } from "../context.ts";
import { claimId, isPageId, plainId } from "../ids.ts";
import { forEachInline } from "../inline-tokens.ts";
import { report } from "../report.ts";

const BRACE = 0x7b;
const BRACKET = 0x5b;
const AT_END = /[ \t]*\{[^{}\n]*\}$/;

/** Adds the rules for spans (before links), after an element and at the end of a block, and the check of typed ids. */
export function attributes(md: MarkdownIt): void {
  // Cached per text: searching to the end of the text from each bracket would be quadratic.
  const lastEnds = new WeakMap<StateInline, number>();
  md.inline.ruler.before("link", "span", (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== BRACKET) return false;
    const lastEnd = lastEnds.get(state) ?? state.src.lastIndexOf("]{");
    lastEnds.set(state, lastEnd);
    return lastEnd > state.pos && span(state, silent);
  });
  md.inline.ruler.before("literal", "attributes", afterElement);
  md.core.ruler.after("inline", "block_attributes", endOfBlock);
  md.core.ruler.after("block_attributes", "typed_ids", claimTypedIds);
}

function span(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  const labelEnd = state.md.helpers.parseLinkLabel(state, pos);
  if (labelEnd < 0 || src.charCodeAt(labelEnd + 1) !== BRACE) return false;
  const list = readAttributes(src, labelEnd + 1);
  if (list === undefined || list.end > state.posMax) return false;
  if (!silent) {
    const max = state.posMax;
    state.pos = pos + 1;
    state.posMax = labelEnd;
    setAttributes(state.push("span_open", "span", 1), list);
    state.md.inline.tokenize(state);
    state.push("span_close", "span", -1);
    state.posMax = max;
  }
  state.pos = list.end;
  return true;
}

function afterElement(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== BRACE || state.pending !== "") return false;
  const target = elementBefore(state.tokens);
  if (target === undefined) return false;
  const list = readAttributes(state.src, state.pos);
  if (list === undefined || list.end > state.posMax) return false;
  if (!silent) setAttributes(target, list);
  state.pos = list.end;
  return true;
}

function elementBefore(tokens: readonly Token[]): Token | undefined {
  const last = tokens.at(-1);
  if (last?.type === "image" || last?.type === "code_inline") return last;
  if (last?.type !== "link_close") return undefined;
  return tokens.findLast((token) => token.type === "link_open" && token.level === last.level);
}

function endOfBlock(state: StateCore): void {
  const { tokens } = state;
  forEachInline(tokens, (inline, children, _lines, index) => {
    if (!inline.content.endsWith("}")) return;
    const open = tokens[index - 1];
    if (open?.type !== "heading_open" && open?.type !== "paragraph_open") return;
    const last = children.at(-1);
    if (last?.type !== "text") return;
    const found = AT_END.exec(last.content);
    if (found === null) return;
    const list = readAttributes(found[0].trimStart(), 0);
    // A paragraph of only « {.note} » would render empty: it stays text.
    if (list === undefined || (children.length === 1 && found.index === 0 && open.type === "paragraph_open")) return;
    last.content = last.content.slice(0, found.index);
    // On a line of its own, as in kramdown: the preceding line break goes too.
    if (last.content === "" && children.at(-2)?.type === "softbreak") children.length -= 2;
    // A tight list item renders no paragraph: its attributes go to the item.
    const item = tokens[index - 2];
    setAttributes(open.hidden && item?.type === "list_item_open" ? item : open, list);
  });
}

function claimTypedIds(state: StateCore): void {
  const context = contextOf(state.env);
  let lines: Token["map"] = null;
  const claim = (token: Token) => {
    const typed = token.attrs === null ? null : token.attrGet("id");
    if (typed === null) return;
    const wanted = String(typed);
    const id = claimId(context, wanted);
    if (id === wanted) return;
    token.attrSet("id", id);
    if (id === plainId(wanted)) return;
    report(context, {
      code: "ancre-en-double",
      lines,
      typed: `#${wanted}`,
      message: isPageId(wanted)
        ? `L’identifiant « ${wanted} » est réservé à la page.`
        : `L’identifiant « ${wanted} » est donné deux fois dans ce texte.`,
      advice: `Choisissez-en un autre; en attendant, c’est « ${id} » qui est imprimé.`,
    });
  };
  for (const token of state.tokens) {
    if (token.map !== null) lines = token.map;
    claim(token);
    if (token.children !== null) for (const child of token.children) claim(child);
  }
}
