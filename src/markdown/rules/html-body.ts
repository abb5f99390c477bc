/** Reads a body that is HTML: its blocks become html tokens, which the rule for raw HTML sanitizes like any other. No Markdown is read in it; what another tool would have run is told. */
import type { MarkdownIt, StateCore } from "markdown-it";
import { contextOf } from "../context.ts";
import { htmlBlocks } from "../html/html-blocks.ts";
import { shownWords } from "../html/shown-words.ts";
import { report } from "../report.ts";
import { unreadShortcodes } from "../unread/shortcodes.ts";
import { templatesIn } from "../unread/templates.ts";

/** Adds the rule that replaces the parsing of blocks, for a text whose format is HTML. */
export function htmlBody(md: MarkdownIt): void {
  md.core.ruler.before("block", "html_body", (state: StateCore) => {
    const context = contextOf(state.env);
    if (context.request.format !== "html") return;
    let line = 0;
    for (const html of htmlBlocks(state.src)) {
      const token = new state.Token("html_block", "", 0);
      const end = line + html.split("\n").length;
      Object.assign(token, { content: html, block: true, map: [line, end] });
      state.tokens.push(token);
      const words = shownWords(html);
      for (const unread of [...unreadShortcodes(words, html), ...templatesIn(words)])
        report(context, { ...unread, lines: [line, end] });
      line = end - 1;
    }
    // Nothing is left for the parser of Markdown blocks.
    state.src = "";
  });
}
