/** Template syntax, `{{ … }}` and `{% … %}`, is plain text: rendered as typed, never executed, unchanged by typography. */
import type { MarkdownIt } from "markdown-it";

const OPEN = 0x7b;
const PERCENT = 0x25;
/** A search to the end of the text from each brace would be quadratic. */
const LONGEST = 1000;

/** Adds an inline rule that makes template-like text one opaque `literal` token. */
export function literals(md: MarkdownIt): void {
  md.inline.ruler.before("escape", "literal", (state, silent) => {
    const { src, pos } = state;
    if (src.charCodeAt(pos) !== OPEN) return false;
    const next = src.charCodeAt(pos + 1);
    if (next !== OPEN && next !== PERCENT) return false;
    const ahead = src.slice(pos, Math.min(pos + LONGEST, state.posMax));
    const close = ahead.indexOf(next === OPEN ? "}}" : "%}", 2);
    if (close < 0) return false;
    if (!silent) state.push("literal", "", 0).content = ahead.slice(0, close + 2);
    state.pos = pos + close + 2;
    return true;
  });

  md.renderer.rules.literal = (tokens, index) => md.utils.escapeHtml(tokens[index]?.content ?? "");
}
