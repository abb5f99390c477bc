/** Reads the tags of a printed page in one pass, as fast as can be since every page of every build goes through it. It is no parser of the HTML of others: it knows the syntax of tags, not the tree. */
import { decodeHTMLAttribute } from "entities";

/** Called for each opening tag; `text` is the content of elements that hold no tags (HTML §13.1.2.1). */
export type TagVisitor = (name: string, attributes: string, text: string) => void;

/** To the end of a tag, `>` inside quotes left aside. */
const REST = /[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*>/y;
const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const HREF = /\shref="([^"]*)"/;
const ID = /\sid="([^"]*)"/;
const LETTER = /[a-z]/i;
const NAME_END = /[\s/>]/g;

/** Visits every opening tag in order; comments, closing tags and text are passed over. */
export function scanTags(html: string, visit: TagVisitor): void {
  let at = html.indexOf("<");
  let titleSeen = false;
  while (at >= 0) {
    if (html.startsWith("<!--", at)) {
      at = next(html, html.indexOf("-->", at + 4));
      continue;
    }
    if (!LETTER.test(html.charAt(at + 1))) {
      at = html.indexOf("<", at + 1);
      continue;
    }
    NAME_END.lastIndex = at + 1;
    const nameEnd = NAME_END.exec(html)?.index ?? html.length;
    const name = html.slice(at + 1, nameEnd).toLowerCase();
    REST.lastIndex = nameEnd;
    if (!REST.test(html)) return;
    const end = REST.lastIndex;
    let text = "";
    let resume = end;
    // A `<title>` after the first is that of a drawing, and may hold tags.
    if (name === "script" || name === "style" || name === "textarea" || (name === "title" && !titleSeen)) {
      titleSeen ||= name === "title";
      const close = html.indexOf(`</${name}`, end);
      text = html.slice(end, close < 0 ? undefined : close);
      resume = close < 0 ? html.length : close;
    }
    visit(name, html.slice(nameEnd, end - 1), text);
    at = html.indexOf("<", resume);
  }
}

function next(html: string, from: number): number {
  return from < 0 ? -1 : html.indexOf("<", from);
}

/** The attributes of a tag, names in lower case, entities decoded; of a name given twice, the first counts (HTML §13.2.5.33). */
export function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(text); found !== null; found = ATTRIBUTE.exec(text)) {
    const key = (found[1] ?? "").toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decoded(found[2] ?? found[3] ?? found[4] ?? ""));
  }
  return attributes;
}

/** One attribute of a tag, for the two that pages are full of: the same value as `readAttributes` gives, sooner. */
export function readAttribute(text: string, name: "href" | "id"): string | undefined {
  // Between double quotes the name cannot be anything else than the attribute; otherwise all are read.
  if (text.includes("'")) return readAttributes(text).get(name);
  const value = (name === "id" ? ID : HREF).exec(text)?.[1];
  return value === undefined ? readAttributes(text).get(name) : decoded(value);
}

function decoded(value: string): string {
  return value.includes("&") ? decodeHTMLAttribute(value) : value;
}
