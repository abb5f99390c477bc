/** `{{ … }}` and `{% … %}` are words like others: printed as typed, never executed, never changed by typography. */
import type { MarkdownIt } from "markdown-it";

const OPEN = 0x7b;
const PERCENT = 0x25;

/** Adds an inline rule that takes template-looking text whole, as an opaque `literal` token. */
export function literals(md: MarkdownIt): void {
  md.inline.ruler.before("escape", "literal", (state, silent) => {
    const { src, pos } = state;
    if (src.charCodeAt(pos) !== OPEN) return false;
    const next = src.charCodeAt(pos + 1);
    if (next !== OPEN && next !== PERCENT) return false;
    const close = src.indexOf(next === OPEN ? "}}" : "%}", pos + 2);
    if (close < 0 || close + 2 > state.posMax) return false;
    if (!silent) state.push("literal", "", 0).content = src.slice(pos, close + 2);
    state.pos = close + 2;
    return true;
  });

  md.renderer.rules.literal = (tokens, index) => md.utils.escapeHtml(tokens[index]?.content ?? "");
}
