/** XML from plain objects, printed by fast-xml-builder. It knows no format. */
import Builder from "fast-xml-builder";

/** An element: its attributes begin with `@`, its text is `#`, all else are its children, in order; what is undefined is left out. */
export interface XmlElement {
  readonly [key: string]: string | undefined | XmlElement | readonly XmlElement[];
}

/** Characters outside the `Char` production of XML 1.0 §2.2; with the `u` flag a surrogate matches only when it stands alone. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters to refuse
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/gu;

/** The printer escapes, but lets through what no reference can write either. */
const legal = (_name: string, value: unknown): string => String(value).replace(ILLEGAL, "");

const BUILDER = new Builder({
  attributeNamePrefix: "@",
  textNodeName: "#",
  ignoreAttributes: false,
  // An attribute whose value is « true » is no attribute without a value.
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
