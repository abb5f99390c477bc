/** The words of a block that readers would see as they were typed: what Markdown did not read, and nothing else. */
import type { Token } from "markdown-it";

/** Stands for what was read: code, a link, a picture, an escaped sign, typed HTML. */
export const READ = "\uFFFC";

/** Text of inline tokens before addresses become links and typography changes characters; emphasis leaves no trace, line breaks stay. */
export function shownText(children: readonly Token[]): string {
  let text = "";
  for (const token of children) {
    switch (token.type) {
      case "text":
        text += token.content;
        break;
      case "text_special":
        // A backslash that escapes nothing, as in a Windows path, is printed.
        text += token.content === token.markup ? token.content : READ;
        break;
      case "softbreak":
      case "hardbreak":
        text += "\n";
        break;
      // An address that became a link by itself is in the source as typed.
      case "link_open":
      case "link_close":
        if (token.markup !== "linkify") text += READ;
        break;
      default:
        if (token.nesting === 0) text += READ;
    }
  }
  return text;
}
