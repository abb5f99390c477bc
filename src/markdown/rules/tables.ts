/** Tables: keyboard-scrollable inside a named region, with `scope` on the header cells. */
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { contextOf } from "../context.ts";
import { escapeAttribute } from "../escape.ts";
import { plainText } from "../plain-text.ts";

const LABEL_LENGTH = 80;

/** Adds the table rule and the region around each table. */
export function tables(md: MarkdownIt): void {
  md.core.ruler.push("tables", (state: StateCore) => {
    let number = 0;
    state.tokens.forEach((token, index) => {
      if (token.type !== "table_open") return;
      number += 1;
      const heads = setHeaderCells(state.tokens, index);
      token.meta = { label: labelOf(number, heads) };
    });
  });

  md.renderer.rules.table_open = (tokens, index, options, env, renderer) => {
    const label = escapeAttribute(String(tokens[index]?.meta?.label ?? "Tableau"));
    const region = contextOf(env).inExcerpt
      ? '<div class="table">'
      : `<section class="table" tabindex="0" aria-label="${label}">`;
    return region + renderer.renderToken(tokens, index, options);
  };
  md.renderer.rules.table_close = (_tokens, _index, _options, env) =>
    `</table>${contextOf(env).inExcerpt ? "</div>" : "</section>"}\n`;
}

/** Sets the scope of each header cell; returns the texts of the first row. When the first cell is empty, the first column holds row headers. */
function setHeaderCells(tokens: readonly Token[], tableOpen: number): readonly string[] {
  const heads: string[] = [];
  let column = 0;
  let rowsAreHeaded = false;
  for (let index = tableOpen + 1; index < tokens.length; index += 1) {
    const cell = tokens[index] as Token;
    if (cell.type === "table_close") break;
    if (cell.type === "tr_open") column = 0;
    if (cell.type !== "th_open" && cell.type !== "td_open") continue;
    alignByClass(cell);
    const words = plainText(tokens[index + 1]?.children ?? null).trim();
    const close = tokens[index + 2] as Token;
    if (cell.type === "th_open" && words === "") {
      rowsAreHeaded ||= column === 0;
      cell.tag = close.tag = "td";
    } else if (cell.type === "th_open") {
      cell.attrSet("scope", "col");
      heads.push(words);
    } else if (rowsAreHeaded && column === 0 && words !== "") {
      cell.tag = close.tag = "th";
      cell.attrSet("scope", "row");
    }
    column += 1;
  }
  return heads;
}

function labelOf(number: number, heads: readonly string[]): string {
  const words = heads.join(", ");
  const short = words.length > LABEL_LENGTH ? `${words.slice(0, LABEL_LENGTH)}…` : words;
  return short === "" ? `Tableau ${number}` : `Tableau ${number}\u00a0: ${short}`;
}

/** A `style` attribute would be blocked by the site's content security policy. */
function alignByClass(cell: Token): void {
  if (cell.attrs === null) return;
  const style = String(cell.attrGet("style") ?? "");
  cell.attrs = cell.attrs.filter(([name]) => name !== "style");
  if (style.endsWith("right")) cell.attrJoin("class", "droite");
  else if (style.endsWith("center")) cell.attrJoin("class", "centre");
}
