/** XML from plain objects, serialised by fast-xml-builder. */
import Builder from "fast-xml-builder";

/** An element: attributes begin with `@`, the text is `#`, all other keys are child elements, in order; undefined values are left out. */
export interface XmlElement {
  readonly [key: string]: string | undefined | XmlElement | readonly XmlElement[];
}

/** Characters outside the `Char` production of XML 1.0 §2.2; with the `u` flag a surrogate matches only when it stands alone. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters to refuse
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/gu;

/** The builder escapes, but lets through characters that XML 1.0 forbids even as references. */
const legal = (_name: string, value: unknown): string => String(value).replace(ILLEGAL, "");

const BUILDER = new Builder({
  attributeNamePrefix: "@",
  textNodeName: "#",
  ignoreAttributes: false,
  // Otherwise an attribute whose value is « true » would be written without a value.
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  // One element a line.
  format: true,
  indentBy: "",
  tagValueProcessor: legal,
  attributeValueProcessor: legal,
});

/** A whole document: its declaration, then the root, which is the only key of `root`. */
export function xmlDocument(root: XmlElement): string {
  return BUILDER.build({ "?xml": { "@version": "1.0", "@encoding": "utf-8" }, ...root });
}

/** A document whose root, which has children of its own, ends with elements that are already written. */
export function xmlDocumentAround(root: XmlElement, written: readonly string[]): string {
  const shell = xmlDocument(root);
  const end = shell.lastIndexOf("</");
  return shell.slice(0, end) + written.join("") + shell.slice(end);
}

/** Elements without a document around them. */
export function xmlFragment(elements: XmlElement): string {
  return BUILDER.build(elements);
}
