/** Parses XML in one streaming pass, with saxes: no tree is built, since the feeds of a site are many times its texts. */
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
  /** `text` is the text between the two tags, child elements excluded, references decoded. */
  readonly close: (element: XmlElement, text: string) => void;
}

/** Why a text is not well-formed XML with namespaces, in French; undefined when it is. */
export function xmlError(xml: string, visitor: XmlVisitor): string | undefined {
  const parser = new SaxesParser({ xmlns: true });
  /** The text read so far, for each open element. */
  const texts: string[] = [];
  let where: string | undefined;
  const refuse = (): void => {
    where ??= `ligne ${parser.line}, colonne ${Math.max(1, parser.columnIndex)}`;
  };
  parser.on("error", refuse);
  // We write no DTD, and feed readers should not have to process one.
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
