/** Parses an XML file as browsers do, and refuses whatever two parsers could read differently: another encoding, control characters, entities, processing instructions. */
import { SaxesParser } from "saxes";

/** What is wrong in a file. */
export interface Danger {
  /** What was found, as a French noun phrase: « un script (`<script>`) ». */
  readonly what: string;
  /** From 1. */
  readonly line: number;
}

export interface XmlAttribute {
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

export interface XmlElement {
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
}

/** Callbacks for each part of the document; a returned text is what the file must not contain. */
export interface XmlRules {
  readonly element: (element: XmlElement, isRoot: boolean) => string | undefined;
  /** Receives the text of an element, once it is closed. */
  readonly text?: (element: XmlElement, text: string) => string | undefined;
  readonly comment?: (text: string) => string | undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/u;
/** The doctypes of SVG 1.0 and 1.1 that drawing programs write: browsers do not fetch their DTD. A doctype that declares entities is refused. */
const KNOWN_DOCTYPE =
  /^\s*svg(?:\s+PUBLIC\s+"-\/\/W3C\/\/DTD SVG [\w. ]+\/\/EN"\s+"https?:\/\/www\.w3\.org\/[\w./-]+")?\s*$/u;

/** Returns the first thing that the file must not contain, undefined when there is none. */
export function xmlDanger(bytes: Uint8Array, rules: XmlRules): Danger | undefined {
  const text = utf8(bytes);
  if (text === undefined) return { what: "un texte qui n’est pas en UTF-8", line: 1 };
  const control = CONTROL.exec(text);
  if (control !== null) return { what: "un caractère de contrôle", line: lineAt(text, control.index) };
  let danger: Danger | undefined;
  const parser = new SaxesParser({ xmlns: true });
  let start = 1;
  const note = (what: string | undefined, line = parser.line): void => {
    if (what !== undefined) danger ??= { what, line };
  };
  const open: { readonly element: XmlElement; text: string }[] = [];
  parser.on("error", () => note("une faute de XML : aucun navigateur ne le montrerait en entier"));
  parser.on("xmldecl", ({ encoding, version }) => {
    if (encoding !== undefined && !/^utf-?8$/iu.test(encoding)) note("un codage autre que UTF-8 (`encoding`)");
    if (version !== undefined && version !== "1.0") note("une version de XML que les navigateurs ne lisent pas");
  });
  parser.on("processinginstruction", ({ target }) => note(`une instruction (\`<?${target}?>\`)`));
  parser.on("doctype", (doctype) => {
    if (!KNOWN_DOCTYPE.test(doctype)) note("des entités ou une déclaration inconnue (`<!DOCTYPE>`)");
  });
  parser.on("comment", (comment) => note(rules.comment?.(comment)));
  parser.on("opentagstart", () => {
    start = parser.line;
  });
  parser.on("opentag", ({ name, local, uri, attributes }) => {
    const element = { name, local, uri, attributes: Object.values(attributes) };
    note(rules.element(element, open.length === 0), start);
    open.push({ element, text: "" });
  });
  const hear = (heard: string): void => {
    const inner = open.at(-1);
    if (inner !== undefined && rules.text !== undefined) inner.text += heard;
  };
  parser.on("text", hear);
  parser.on("cdata", hear);
  parser.on("closetag", () => {
    const closed = open.pop();
    if (closed !== undefined) note(rules.text?.(closed.element, closed.text));
  });
  parser.write(text).close();
  return danger;
}

/** Decodes the bytes, without a byte order mark; undefined when they are not UTF-8. */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
