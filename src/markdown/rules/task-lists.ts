/** Tasks, `- [ ] à faire` and `- [x] fait`: a box that is read aloud. No form control: nobody could tick it here. */
import type { MarkdownIt, StateCore, Token } from "markdown-it";

const MARK = /^\[([ \u00a0xX]?)\](?:[ \t\n]+|$)/;

/** Adds the rule, before the words of the blocks are read, and renders the boxes. */
export function taskLists(md: MarkdownIt): void {
  md.core.ruler.before("inline", "tasks", (state: StateCore) => {
    const { tokens } = state;
    for (let index = 2; index < tokens.length; index += 1) {
      const item = tokens[index - 2] as Token;
      const inline = tokens[index] as Token;
      if (item.type !== "list_item_open" || inline.type !== "inline") continue;
      const mark = MARK.exec(inline.content);
      if (mark === null) continue;
      const done = /x/i.test(mark[1] ?? "");
      item.attrJoin("class", "tache");
      item.meta = { ...item.meta, done };
      inline.content = inline.content.slice(mark[0].length);
    }
  });
  md.core.ruler.after("inline", "task_boxes", (state: StateCore) => {
    const { tokens } = state;
    for (let index = 2; index < tokens.length; index += 1) {
      const done = tokens[index - 2]?.meta?.done as boolean | undefined;
      if (tokens[index - 2]?.type !== "list_item_open" || done === undefined) continue;
      const box = new state.Token("task_box", "", 0);
      box.meta = { done };
      (tokens[index] as Token).children?.unshift(box);
    }
  });

  md.renderer.rules.task_box = (tokens, index) =>
    tokens[index]?.meta?.done === true
      ? '<span role="img" aria-label="Fait\u00a0:">☑</span> '
      : '<span role="img" aria-label="À faire\u00a0:">☐</span> ';
}
