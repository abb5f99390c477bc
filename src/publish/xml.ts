/** Well-formed XML from strings: escapes, drops what XML 1.0 forbids, builds elements. It never parses and knows no format. */

/** Characters outside the `Char` production of XML 1.0 §2.2; with the `u` flag a surrogate matches only when it stands alone. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters to refuse
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/gu;
/** Cheaper to look for: what is illegal, and any surrogate, even one of a pair. Few texts hold one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters to refuse
const SUSPECT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/;
const SPECIAL = /[&<>"]/;

/** Escapes text for an element or a double-quoted attribute; the result never contains `]]>` nor a character XML 1.0 forbids. */
export function xmlText(value: string): string {
  const legal = SUSPECT.test(value) ? value.replace(ILLEGAL, "") : value;
  if (!SPECIAL.test(legal)) return legal;
  return legal.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Attributes of an element; undefined ones are left out. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

function openTag(name: string, attributes: XmlAttributes): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${xmlText(value)}"`;
  }
  return tag;
}

/** An element without content, e.g. `<link href="…"/>`. */
export function emptyElement(name: string, attributes: XmlAttributes): string {
  return `${openTag(name, attributes)}/>`;
}

/** An element that holds text, escaped here. */
export function textElement(name: string, text: string, attributes: XmlAttributes = {}): string {
  return `${openTag(name, attributes)}>${xmlText(text)}</${name}>`;
}

/** An element that holds XML already written, one child a line. */
export function element(name: string, attributes: XmlAttributes, children: readonly string[]): string {
  return `${openTag(name, attributes)}>\n${children.join("\n")}\n</${name}>`;
}

/** A whole document: declaration, root, final line end. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}
