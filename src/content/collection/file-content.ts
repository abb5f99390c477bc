/** Checks that the content of a file is what its extension says, from its bytes alone: archives are not opened, references are not followed. */
import type { ContentTest, Signature } from "./file-kinds.ts";
import { type Danger, utf8, xmlDanger } from "./svg/strict-xml.ts";
import { drawingDanger } from "./svg/unsafe-svg.ts";

/** How many bytes are enough for every signature. */
export const HEAD = 64;

const MISMATCH: Danger = { what: "", line: 1 };
const WINDOWS_BYTES = new TextDecoder("windows-1252");
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/u;
/** How HTML and XML begin (MIME Sniffing §7.1): an error page saved as a table, or a page in disguise. Hosts that send no `nosniff`, and mail programs, may render it as a page. */
const MARKUP =
  /^\s*<(?:!doctype|!--|[?%]|(?:html|head|body|script|iframe|style|title|svg|meta|link|base|table|div|font|object|embed|form|img|h1|br|a|b|p)[\s/>])/iu;
/** Namespaces that browsers run or render as a page when a data file is opened by itself. */
const PAGE_NAMESPACES: readonly string[] = [
  "http://www.w3.org/1999/xhtml",
  "http://www.w3.org/2000/svg",
  "http://www.w3.org/1998/Math/MathML",
  "http://www.w3.org/1999/XSL/",
];

/** Undefined when the content is accepted; otherwise what is wrong with it, with an empty `what` when it is simply of another kind. */
export function contentDanger(test: ContentTest, bytes: Uint8Array): Danger | undefined {
  switch (test.by) {
    case "signature":
      return test.any.some((all) => all.every((signature) => has(bytes, signature))) ? undefined : MISMATCH;
    case "zip-entry":
      return has(bytes, { bytes: "PK\x03\x04" }) && names(bytes, "[Content_Types].xml") && names(bytes, test.prefix)
        ? undefined
        : MISMATCH;
    case "zip-type":
      // The name and the content of the first file follow its 30-byte header; the next header follows them.
      return has(bytes, { bytes: "PK\x03\x04" }) && has(bytes, { at: 30, bytes: `mimetype${test.type}PK` })
        ? undefined
        : MISMATCH;
    case "text":
      return textDanger(bytes, test.mark);
    case "json":
      return isJson(bytes) ? undefined : MISMATCH;
    case "xml":
      return xmlDanger(bytes, {
        element: ({ name, local, uri, attributes }, isRoot) => {
          if (isRoot && (local !== test.root || !uri.startsWith(test.namespace)))
            return "autre chose que son nom ne dit";
          const isPage = [uri, ...attributes.map((each) => each.uri)].some((each) =>
            PAGE_NAMESPACES.some((page) => each.startsWith(page)),
          );
          return isPage ? `une page (\`<${name}>\`)` : undefined;
        },
      });
    case "drawing":
      return drawingDanger(bytes);
  }
}

function has(bytes: Uint8Array, { at = 0, bytes: wanted }: Signature): boolean {
  return Buffer.from(bytes.subarray(at, at + wanted.length)).toString("latin1") === wanted;
}

function names(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name, 0, "latin1");
}

function textDanger(bytes: Uint8Array, mark: string | undefined): Danger | undefined {
  // Excel still writes Windows-1252: a table may use any encoding in which ASCII letters are themselves.
  const text = utf8(bytes) ?? WINDOWS_BYTES.decode(bytes);
  const control = CONTROL.exec(text);
  if (control !== null)
    return { what: "des caractères de contrôle", line: text.slice(0, control.index).split("\n").length };
  if (MARKUP.test(text)) return { what: "du HTML ou du XML", line: 1 };
  return mark === undefined || text.toUpperCase().startsWith(mark) ? undefined : MISMATCH;
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(utf8(bytes) ?? "");
    return true;
  } catch {
    return false;
  }
}
