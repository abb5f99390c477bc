/** Quotations that begin with `[!NOTE]`, as GitHub and Obsidian write boxes, are boxes; an unknown name is reported. */
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { boxKind } from "../box.ts";
import { contextOf } from "../context.ts";
import { closingIndex } from "../inline-tokens.ts";
import { report } from "../report.ts";

/** `[!TIP]`, `[!tip] Un titre`, `[!tip]- Un titre` (folded in Obsidian). */
const MARK = /^\[!(\p{L}+)\][+-]?[ \t]*([^\n]*)(?:\n|$)/u;

/** Adds the rule; it runs before the words of the blocks are read. */
export function alerts(md: MarkdownIt): void {
  md.core.ruler.before("inline", "alerts", (state: StateCore) => {
    const { tokens } = state;
    for (let index = 0; index + 3 < tokens.length; index += 1) {
      const open = tokens[index] as Token;
      const inline = tokens[index + 2] as Token;
      if (open.type !== "blockquote_open" || inline.type !== "inline" || !inline.content.startsWith("[!")) continue;
      const mark = MARK.exec(inline.content);
      if (mark === null) continue;
      const [typed, name = "", title = ""] = mark;
      if (boxKind(name) === undefined) {
        report(contextOf(state.env), {
          code: "encadre-inconnu",
          lines: inline.map,
          typed: `[!${name}]`,
          message: `\`[!${name}]\` n’est pas un encadré connu, et serait imprimé tel quel.`,
          advice: "Les encadrés sont `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` et `[!CAUTION]`.",
        });
        continue;
      }
      const close = tokens[closingIndex(tokens, index)] as Token;
      Object.assign(open, { type: "container_box_open", tag: "div", info: `${name} ${title}` });
      Object.assign(close, { type: "container_box_close", tag: "div" });
      inline.content = inline.content.slice(typed.length);
      if (inline.content === "") tokens.splice(index + 1, 3);
    }
  });
}
