/** Raises the endings of French ordinals, as the dates of the site do: « XXI<sup>e</sup> siècle », « 1<sup>er</sup> mai ». */
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { splitOrdinals } from "../../locale/fr/ordinals.ts";
import { contextOf } from "../context.ts";
import { LanguageStack } from "../language-stack.ts";

/** Adds the rule; it runs once typography has joined what it had to. */
export function ordinals(md: MarkdownIt): void {
  md.core.ruler.push("ordinals", (state) => {
    const stack = new LanguageStack(contextOf(state.env).request.lang);
    stack.walk(state.tokens, (token) => {
      if (token.type !== "inline" || token.children === null) return;
      let isChanged = false;
      const children = token.children.flatMap((child) => {
        stack.read(child);
        const pieces = child.type !== "text" || stack.isAsTyped ? [] : splitOrdinals(child.content);
        if (pieces.length < 2) return child;
        isChanged = true;
        return pieces.flatMap((piece, at) => pieceTokens(state, piece, at % 2 === 1, child.level));
      });
      if (isChanged) token.children = children;
    });
  });
}

function pieceTokens(state: StateCore, piece: string, isRaised: boolean, level: number): readonly Token[] {
  if (piece === "") return [];
  const text = new state.Token("text", "", 0);
  text.content = piece;
  text.level = isRaised ? level + 1 : level;
  if (!isRaised) return [text];
  const open = new state.Token("sup_open", "sup", 1);
  const close = new state.Token("sup_close", "sup", -1);
  open.level = level;
  close.level = level;
  return [open, text, close];
}
