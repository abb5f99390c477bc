/** The text of a description typed as HTML: lines, paragraphs, items of lists, and links with their addresses. */
import { Parser } from "htmlparser2";

/** What ends a line, and what ends a paragraph. */
const LINES = new Set(["li", "tr", "h1", "h2", "h3", "h4", "h5", "h6"]);
const PARAGRAPHS = new Set(["p", "div", "ul", "ol"]);
/** Their text is not shown. */
const UNSHOWN = new Set(["script", "style"]);

/** The line breaks of the source are spaces; those of the text are its lines. Whatever the tags, nothing throws. */
export function textOfHtml(html: string): string {
  let text = "";
  let unshown = 0;
  /** The link that is open, and where its words begin. */
  let link: { readonly address: string; readonly from: number } | undefined;
  const parser = new Parser({
    onopentag: (name, { href = "" }) => {
      if (UNSHOWN.has(name)) unshown += 1;
      if (name === "li") text += "\n- ";
      if (name === "br") text += "\n";
      if (name === "a" && /^https?:/iu.test(href)) link = { address: href, from: text.length };
    },
    ontext: (words) => {
      if (unshown === 0) text += words.replace(/\n/gu, " ");
    },
    onclosetag: (name) => {
      if (UNSHOWN.has(name)) unshown -= 1;
      if (LINES.has(name)) text += "\n";
      if (PARAGRAPHS.has(name)) text += "\n\n";
      if (name !== "a" || link === undefined) return;
      // Once when the words are the address.
      const words = text.slice(link.from).trim();
      if (words === "") text += link.address;
      else if (words !== link.address) text += ` (${link.address})`;
      link = undefined;
    },
  });
  parser.end(html);
  return text;
}
