/** Reports HTML that is indented after a blank line: Markdown takes it for code, and prints its tags. */
import type { MarkdownIt, StateCore } from "markdown-it";
import { contextOf } from "../context.ts";
import { isVoid } from "../html/opening-tag.ts";
import { report } from "../report.ts";

const STARTS_WITH_TAG = /^\s*<(\/?)[a-z][a-z0-9-]*(?:\s[^<>]*)?>/i;
const TAG = /<(\/?)([a-z][a-z0-9-]*)\b[^<>]*>/gi;

/** Adds the rule. Indented code after words is code; after HTML, or inside an element left open, it was meant as HTML. */
export function indentedHtml(md: MarkdownIt): void {
  md.core.ruler.after("block", "indented_html", (state: StateCore) => {
    let open = 0;
    state.tokens.forEach((token, index) => {
      if (token.type === "html_block") open = Math.max(0, open + opened(token.content));
      if (token.type !== "code_block") return;
      const tag = STARTS_WITH_TAG.exec(token.content);
      if (tag === null) return;
      if (open === 0 && tag[1] === "" && state.tokens[index - 1]?.type !== "html_block") return;
      report(contextOf(state.env), {
        code: "html-decale",
        lines: token.map,
        typed: tag[0].trim(),
        message:
          "Ce HTML vient après une ligne vide et commence par des espaces : il serait imprimé tel quel, comme du code.",
        advice: "Supprimez les espaces au début de ces lignes, ou la ligne vide qui les précède.",
      });
    });
  });
}

/** How many elements some HTML opens more than it closes. */
function opened(html: string): number {
  let open = 0;
  for (const [tag, slash, name = ""] of html.matchAll(TAG)) {
    if (isVoid(name.toLowerCase()) || tag.endsWith("/>")) continue;
    open += slash === "" ? 1 : -1;
  }
  return open;
}
