/** Replaces `(c) 2013`, `Nom(r)`, `Nom(tm)` and `+-5` by ©, ®, ™ and ±; an enumeration « (a), (b), (c) » keeps its letter. */
import type { MarkdownIt } from "markdown-it";
import { forEachInline } from "../inline-tokens.ts";

const HINT = /\((?:c|r|tm)\)/i;
const COPYRIGHT = /(?<![\p{L}\d])\([cC]\)(?=[ \u00a0](?:\d{4}|\p{Lu}))/gu;
const REGISTERED = /(?<=[\p{L}\d])\(r\)/giu;
const TRADEMARK = /(?<=[\p{L}\d])\(tm\)/giu;
const PLUS_MINUS = /\+-(?=[ \u00a0]?\d)/g;

/** Adds the rule, for text tokens only. */
export function signs(md: MarkdownIt): void {
  md.core.ruler.push("signs", (state) => {
    forEachInline(state.tokens, (inline, children) => {
      if (!inline.content.includes("+-") && !(inline.content.includes("(") && HINT.test(inline.content))) return;
      for (const token of children) {
        if (token.type !== "text") continue;
        token.content = token.content
          .replace(COPYRIGHT, "©")
          .replace(REGISTERED, "®")
          .replace(TRADEMARK, "™")
          .replace(PLUS_MINUS, "±");
      }
    });
  });
}
