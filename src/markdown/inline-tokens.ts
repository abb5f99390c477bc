/** Walks the inline tokens of a text and matches opening tokens with closing ones. */
import type { Token } from "markdown-it";
import type { LineRange } from "./context.ts";

/** Calls `visit` for each inline token; `lines` are those of the nearest preceding block that has a line range (table cells have none). */
export function forEachInline(
  tokens: readonly Token[],
  visit: (inline: Token, children: Token[], lines: LineRange, index: number) => void,
): void {
  let lines: LineRange = null;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.map !== null) lines = token.map;
    if (token.type === "footnote_open") lines = null;
    if (token.type === "inline" && token.children !== null) visit(token, token.children, lines, index);
  }
}

/** Index of the token that closes the one at `open`, at the same nesting level; `tokens.length` when none does. */
export function closingIndex(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    depth += (tokens[index] as Token).nesting;
    if (depth === 0) return index;
  }
  return tokens.length;
}

/** `closingIndex` for all the tokens of a list, in a single pass whatever the nesting depth. */
export function closingIndexes(tokens: readonly Token[]): readonly (number | undefined)[] {
  const closings: (number | undefined)[] = new Array(tokens.length);
  const open: number[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const { nesting } = tokens[index] as Token;
    if (nesting === 1) open.push(index);
    else if (nesting === -1) {
      const start = open.pop();
      if (start !== undefined) closings[start] = index;
    }
  }
  return closings;
}
