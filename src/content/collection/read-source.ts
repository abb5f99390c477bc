/** Decodes the bytes of a file into clean text (UTF-8, NFC, LF, no BOM, no control characters), and reports what was wrong. */
import { isUtf8 } from "node:buffer";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { excerptAt } from "../../diagnostics/excerpt.ts";
import { unfinishedLines } from "./unfinished.ts";

export interface Source {
  /** NFC, LF line endings, without BOM or control characters; bytes that are not UTF-8 become U+FFFD. */
  readonly text: string;
  readonly problems: readonly Diagnostic[];
}

// U+FEFF only has a meaning at the start of a file.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/g;
// Soft line breaks of Word and InDesign stand between two words: they become a space.
const SOFT_BREAK = /[\v\f\u0085\u2028\u2029]/g;
// Everything that may have to change; most files have none of it.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNCLEAN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;
const UTF8 = new TextDecoder("utf-8");
const LOST = "\ufffd";

/** Decodes a text file; does not throw, whatever the bytes. Errors: `utf8-invalide`, `fichier-binaire`; warnings: `caractere-invisible`, `a-completer`. */
export function readSource(file: string, bytes: Uint8Array): Source {
  const utf16 = utf16Of(bytes);
  const decoded = (utf16 === undefined ? UTF8 : new TextDecoder(utf16)).decode(bytes);
  const clean = !UNCLEAN.test(decoded);
  const lines = (clean ? decoded : decoded.replace(/\r\n?/g, "\n").replace(SOFT_BREAK, " ")).normalize("NFC");
  const text = clean ? lines : lines.replace(INVISIBLE, "");
  const removed = lines.length - text.length;

  if (utf16 === undefined && removed > 8 && removed > lines.length / 20) {
    return { text: "", problems: [binary(file)] };
  }
  const problems: Diagnostic[] = [];
  if (utf16 !== undefined) {
    problems.push({
      ...positionOf(file, text, 0),
      code: "utf8-invalide",
      severity: "error",
      message: "Ce fichier est enregistré en UTF-16, un codage que le site ne lit pas.",
      advice: "Enregistrez-le de nouveau en choisissant le codage UTF-8.",
    });
  } else if (!isUtf8(bytes)) {
    problems.push(notUtf8(file, bytes, decoded, text));
  } else if (text.includes(LOST)) {
    problems.push({
      ...positionOf(file, text, text.indexOf(LOST)),
      code: "caractere-perdu",
      severity: "warning",
      message: "Un caractère a été perdu ici : le signe « \ufffd » a pris sa place.",
      advice: "Tapez de nouveau la lettre qui manque.",
    });
  }
  if (removed > 0) problems.push(invisible(file, lines));
  problems.push(...unfinishedLines(file, text));
  return { text, problems };
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function binary(file: string): Diagnostic {
  return {
    file,
    line: 1,
    column: 1,
    code: "fichier-binaire",
    severity: "error",
    message: "Ce fichier n’est pas un texte : c’est peut-être une image ou un document Word renommé.",
    advice: "Enregistrez le texte seul, en UTF-8, dans un fichier « .md ».",
  };
}

function notUtf8(file: string, bytes: Uint8Array, decoded: string, text: string): Diagnostic {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const offset = bom + Buffer.byteLength(decoded.slice(0, decoded.indexOf(LOST)));
  const letter = new TextDecoder("windows-1252").decode(bytes.subarray(offset, offset + 1));
  const guess = /\p{L}|[«»’œ]/u.test(letter) ? ` Ici, c’était sans doute « ${letter} ».` : "";
  return {
    ...positionOf(file, text, Math.max(0, text.indexOf(LOST))),
    code: "utf8-invalide",
    severity: "error",
    message: `Ce fichier n’est pas enregistré en UTF-8 : ses accents sont illisibles.${guess}`,
    advice: "Ouvrez-le dans votre éditeur et enregistrez-le de nouveau en choisissant le codage UTF-8.",
  };
}

function invisible(file: string, lines: string): Diagnostic {
  const at = lines.search(INVISIBLE);
  return {
    ...positionOf(file, lines, at),
    code: "caractere-invisible",
    severity: "warning",
    message: "Un caractère invisible se trouve ici; il a été ignoré.",
    advice: "Effacez les caractères voisins et tapez-les de nouveau.",
  };
}

function positionOf(file: string, text: string, offset: number) {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  const column = offset - start + 1;
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  const excerpt = excerptAt(text.slice(start, end === -1 ? undefined : end), column).replace(INVISIBLE, " ");
  return { file, line, column, length: 1, excerpt };
}
