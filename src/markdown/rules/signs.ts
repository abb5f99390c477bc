/** Replaces `(c) 2013`, `Nom(r)`, `Nom(tm)` and `+-5` by ©, ®, ™ and ±; an enumeration « (a), (b), (c) » keeps its letter. */
import type { MarkdownIt } from "markdown-it";
import { contextOf } from "../context.ts";
import { LanguageStack } from "../language-stack.ts";

const HINT = /\((?:c|r|tm)\)/i;
const COPYRIGHT = /(?<![\p{L}\d])\([cC]\)(?=[ \u00a0](?:\d{4}|\p{Lu}))/gu;
const REGISTERED = /(?<=[\p{L}\d])\(r\)/giu;
const TRADEMARK = /(?<=[\p{L}\d])\(tm\)/giu;
const PLUS_MINUS = /\+-(?=[ \u00a0]?\d)/g;

/** Adds the rule, for French text only. */
export function signs(md: MarkdownIt): void {
  md.core.ruler.push("signs", (state) => {
    const stack = new LanguageStack(contextOf(state.env).request.lang);
    stack.walk(state.tokens, ({ type, content, children }) => {
      if (type !== "inline" || children === null) return;
      if (!content.includes("+-") && !(content.includes("(") && HINT.test(content))) return;
      for (const token of children) {
        stack.read(token);
        if (token.type !== "text" || stack.isAsTyped) continue;
        token.content = token.content
          .replace(COPYRIGHT, "©")
          .replace(REGISTERED, "®")
          .replace(TRADEMARK, "™")
          .replace(PLUS_MINUS, "±");
      }
    });
  });
}
