/** Reads a body that is HTML: its blocks become html tokens, which the rule for raw HTML sanitizes like any other. No Markdown is read in it. */
import type { MarkdownIt, StateCore } from "markdown-it";
import { contextOf } from "../context.ts";
import { htmlBlocks } from "../html/html-blocks.ts";

/** Adds the rule that replaces the parsing of blocks, for a text whose format is HTML. */
export function htmlBody(md: MarkdownIt): void {
  md.core.ruler.before("block", "html_body", (state: StateCore) => {
    if (contextOf(state.env).request.format !== "html") return;
    let line = 0;
    for (const html of htmlBlocks(state.src)) {
      const token = new state.Token("html_block", "", 0);
      const end = line + html.split("\n").length;
      Object.assign(token, { content: html, block: true, map: [line, end] });
      state.tokens.push(token);
      line = end - 1;
    }
    // Nothing is left for the parser of Markdown blocks.
    state.src = "";
  });
}
