/** Reads the tags of a printed page in one pass, as fast as can be since every page of every build goes through it. It is no parser of the HTML of others: it knows the syntax of tags, not the tree. */
import { decodeHTMLAttribute } from "entities";

/** Called for each opening tag; `text` is the content of elements that hold no tags (HTML §13.1.2.1). */
export type TagVisitor = (name: string, attributes: string, text: string) => void;

const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
/** Elements that hold no tags. */
const TEXTS = new Set(["script", "style", "textarea", "title"]);
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const GREATER = 0x3e;
/** Turns a letter of ASCII to lower case. */
const LOWER = 0x20;

/** Visits every opening tag in order, and says where a link ends; comments, other closing tags and text are passed over. */
export function scanTags(html: string, visit: TagVisitor, closeLink: () => void = () => {}): void {
  let titleSeen = false;
  for (let at = html.indexOf("<"); at >= 0; ) {
    if (!isLetter(html.charCodeAt(at + 1))) {
      if (isLinkEnd(html, at)) closeLink();
      const isComment = html.startsWith("<!--", at);
      const from = isComment ? html.indexOf("-->", at + 4) : at + 1;
      at = from < 0 ? -1 : html.indexOf("<", from);
      continue;
    }
    const nameEnd = whereNameEnds(html, at + 2);
    const end = whereTagEnds(html, nameEnd);
    if (end < 0) return;
    const name = html.slice(at + 1, nameEnd).toLowerCase();
    let text = "";
    let resume = end;
    // A `<title>` after the first is that of a drawing, and may hold tags.
    if (TEXTS.has(name) && !(name === "title" && titleSeen)) {
      titleSeen ||= name === "title";
      const close = html.indexOf(`</${name}`, end);
      text = html.slice(end, close < 0 ? undefined : close);
      resume = close < 0 ? html.length : close;
    }
    visit(name, end - 1 > nameEnd ? html.slice(nameEnd, end - 1) : "", text);
    at = html.indexOf("<", resume);
  }
}

/** `</a>`, `</A >`. */
function isLinkEnd(html: string, at: number): boolean {
  if (html.charCodeAt(at + 1) !== SLASH || (html.charCodeAt(at + 2) | LOWER) !== 0x61) return false;
  const after = html.charCodeAt(at + 3);
  return after === GREATER || after === SLASH || after <= 0x20;
}

function isLetter(code: number): boolean {
  const lower = code | LOWER;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Where a name whose first letter was read ends: at a space, `/` or `>`. */
function whereNameEnds(html: string, from: number): number {
  let at = from;
  for (let code = html.charCodeAt(at); code > 0x20 && code !== SLASH && code !== GREATER; )
    code = html.charCodeAt(++at);
  return at;
}

/** After the `>` of a tag, one inside quotes left aside; -1 when there is none. */
function whereTagEnds(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code !== QUOTE && code !== APOSTROPHE) continue;
    at = html.indexOf(code === QUOTE ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
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

/** One attribute of a tag, for those that pages are full of: the same value as `readAttributes` gives, sooner. */
export function readAttribute(text: string, name: "href" | "id" | "rel"): string | undefined {
  // Between double quotes the name cannot be anything else than the attribute; otherwise all are read.
  const mark = ` ${name}="`;
  const at = text.indexOf(mark);
  if (at < 0 || text.includes("'")) return readAttributes(text).get(name);
  const start = at + mark.length;
  return decoded(text.slice(start, text.indexOf('"', start)));
}

function decoded(value: string): string {
  return value.includes("&") ? decodeHTMLAttribute(value) : value;
}
