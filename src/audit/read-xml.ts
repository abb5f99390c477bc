/** Reads XML in one pass, by saxes: no tree is made, for the feeds of a site are many times its texts. It knows no format. */
import { SaxesParser } from "saxes";

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  /** 0 for the root. */
  readonly depth: number;
}

export interface OpenElement extends XmlElement {
  /** The value of an attribute without a prefix, references decoded. */
  readonly attribute: (name: string) => string | undefined;
}

export interface XmlVisitor {
  readonly open?: (element: OpenElement) => void;
  /** `text` is what stands between the two tags, child elements left out, references decoded. */
  readonly close: (element: XmlElement, text: string) => void;
}

/** Why a text is not well-formed XML with namespaces, in French; undefined when it is. */
export function whyNotXml(xml: string, visitor: XmlVisitor): string | undefined {
  const parser = new SaxesParser({ xmlns: true });
  /** Of each open element, the text read so far. */
  const texts: string[] = [];
  let where: string | undefined;
  const refuse = (): void => {
    where ??= `ligne ${parser.line}, colonne ${Math.max(1, parser.columnIndex)}`;
  };
  parser.on("error", refuse);
  // Nothing of ours needs a DTD, and no reader of feeds should have to read one.
  parser.on("doctype", refuse);
  parser.on("opentag", ({ local, uri, attributes }) => {
    const attribute = (name: string): string | undefined => attributes[name]?.value;
    visitor.open?.({ name: local, namespace: uri, depth: texts.length, attribute });
    texts.push("");
  });
  const add = (text: string): void => {
    if (texts.length > 0) texts.push(`${texts.pop()}${text}`);
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", ({ local, uri }) => {
    const text = texts.pop() ?? "";
    visitor.close({ name: local, namespace: uri, depth: texts.length }, text);
  });
  parser.write(xml).close();
  return where === undefined ? undefined : `ce n’est pas du XML bien formé (${where})`;
}
