/** The words of an HTML block that readers would see, without those of code: where the syntax of other tools is looked for. */
import { Parser } from "htmlparser2";
import { isBlockTag } from "./allow-list.ts";

const UNREAD: ReadonlySet<string> = new Set(
  "code iframe kbd noframes pre samp script style template textarea title tt".split(" "),
);

/** Returns the words, entities decoded, one block a line. */
export function shownWords(html: string): string {
  let words = "";
  let unread = 0;
  const breakAt = (tag: string): void => {
    if (isBlockTag(tag) || tag === "br") words += "\n";
  };
  const parser = new Parser({
    onopentag: (tag) => {
      if (UNREAD.has(tag)) unread += 1;
      breakAt(tag);
    },
    onclosetag: (tag) => {
      if (UNREAD.has(tag)) unread -= 1;
      breakAt(tag);
    },
    ontext: (text) => {
      if (unread === 0) words += text;
    },
  });
  parser.write(html);
  return words;
}
