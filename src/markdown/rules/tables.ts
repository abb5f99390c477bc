/** Tables that scroll by keyboard inside a named region, with header cells that say what they head; it never changes a cell's words. */
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { contextOf } from "../context.ts";
import { escapeAttribute } from "../escape.ts";
import { plainText } from "../plain-text.ts";

const LABEL_LENGTH = 80;

/** Adds the table rule and the region around each table. */
export function tables(md: MarkdownIt): void {
  md.core.ruler.push("tables", setTables);

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

function setTables(state: StateCore): void {
  let number = 0;
  let table: Token | undefined;
  let heads: string[] = [];
  const { tokens } = state;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.type === "table_open") {
      table = token;
      heads = [];
      number += 1;
    } else if (token.type === "th_open" || token.type === "td_open") {
      alignByClass(token);
      if (token.type === "td_open") continue;
      const words = plainText(tokens[index + 1]?.children ?? null).trim();
      if (words === "") token.tag = (tokens[index + 2] as Token).tag = "td";
      else {
        token.attrSet("scope", "col");
        heads.push(words);
      }
    } else if (token.type === "thead_close" && table) table.meta = { label: labelOf(number, heads) };
  }
}

function labelOf(number: number, heads: readonly string[]): string {
  const words = heads.join(", ");
  const short = words.length > LABEL_LENGTH ? `${words.slice(0, LABEL_LENGTH)}…` : words;
  return short === "" ? `Tableau ${number}` : `Tableau ${number}\u00a0: ${short}`;
}

/** A `style` attribute would be refused by the site's content policy. */
function alignByClass(cell: Token): void {
  if (cell.attrs === null) return;
  const style = String(cell.attrGet("style") ?? "");
  cell.attrs = cell.attrs.filter(([name]) => name !== "style");
  if (style.endsWith("right")) cell.attrJoin("class", "droite");
  else if (style.endsWith("center")) cell.attrJoin("class", "centre");
}
