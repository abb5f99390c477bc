/** No link inside a link (HTML §4.5.1): the outer one stays, the inner one renders its text only. */
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { contextOf } from "../context.ts";
import { forEachInline } from "../inline-tokens.ts";
import { report } from "../report.ts";

/** Token types that render a link of their own, unless told that they are inside one. */
const LINKING: ReadonlySet<string> = new Set(["image", "footnote_ref"]);

/** Adds the rule; it runs after raw HTML is sanitized and before any rule renders a link. */
export function nestedLinks(md: MarkdownIt): void {
  md.core.ruler.push("nested_links", (state: StateCore) => {
    const context = contextOf(state.env);
    forEachInline(state.tokens, (_inline, children, lines) => {
      for (const open of unlinked(children)) {
        const href = String(open.attrGet("href") ?? "");
        report(context, {
          code: "lien-dans-lien",
          lines,
          typed: href,
          message: `Le lien vers « ${href} » est à l’intérieur d’un autre : seuls ses mots sont imprimés.`,
          advice: "Fermez le premier lien avant d’ouvrir le second.",
        });
      }
    });
  });
}

/** Removes links nested in links; returns the tokens that opened them. */
function unlinked(children: readonly Token[]): readonly Token[] {
  const taken: Token[] = [];
  const links: boolean[] = [];
  /** True inside a raw `<a>`. */
  let typed = false;
  let outer = 0;
  for (const token of children) {
    if (token.type === "html_inline") typed = (token.meta?.linkOpen as boolean | undefined) ?? typed;
    else if (token.type === "link_open") {
      const nested = typed || outer > 0;
      links.push(nested);
      if (nested) {
        Object.assign(token, { type: "unlinked_open", hidden: true });
        taken.push(token);
      } else outer += 1;
    } else if (token.type === "link_close") {
      if (links.pop()) Object.assign(token, { type: "unlinked_close", hidden: true });
      else outer -= 1;
    } else if ((typed || outer > 0) && LINKING.has(token.type)) token.meta = { ...token.meta, inLink: true };
  }
  return taken;
}
