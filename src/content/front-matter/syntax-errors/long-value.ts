/** Finds values over several lines that YAML refuses: a quoted text whose next lines are at the margin, or whose quotes are wrong; a text under « >- » that is not indented. */
import { type CutLine, cutLine } from "./cut-line.ts";
import type { SyntaxIssue } from "./syntax-error.ts";

const KEY_LINE = /^(\s*)(?:- +)*["']?[\p{L}_][\p{L}\p{N}_-]*["']?[ \u00a0\u202f]*:(?:\s|$)/u;
const BLOCK_HEADER = /^[|>][+-]?\d?[+-]?$/u;
const MAX_LINES = 40;

/** True for a line that gives a key at most as indented as `own`. */
export function isKeyLine(line: string, own: number): boolean {
  const indent = KEY_LINE.exec(line)?.[1];
  return indent !== undefined && indent.length <= own;
}

/** The value that opens on line `index` and goes on over the next lines; undefined when its lines are right, or when it has only one. */
export function longValue(lines: readonly string[], index: number): SyntaxIssue | undefined {
  const cut = cutLine(lines[index] ?? "");
  if (cut.key === undefined && cut.dashes === "") return undefined;
  if (BLOCK_HEADER.test(cut.value)) return shallowText(lines, index, cut);
  return /^["']/u.test(cut.value) ? quotedOver(lines, index, cut) : undefined;
}

/** YAML 1.2 §8.1: the text under « >- » is deeper than its key. */
function shallowText(lines: readonly string[], index: number, cut: CutLine): SyntaxIssue | undefined {
  const own = cut.indent.length + cut.dashes.length;
  let end = index + 1;
  while (end < lines.length && !isKeyLine(lines[end] ?? "", own)) end++;
  while (end > index + 1 && (lines[end - 1] ?? "").trim() === "") end--;
  const text = lines.slice(index + 1, end);
  const isShallow = (line: string) => line.trim() !== "" && indentOf(line) <= own;
  const first = text.findIndex(isShallow);
  if (first === -1) return undefined;
  const deep = text.find((line) => line.trim() !== "" && !isShallow(line));
  const indent = " ".repeat(deep === undefined ? own + 2 : indentOf(deep));
  const at = index + 1 + first;
  return {
    index: at,
    code: "decalage",
    column: indentOf(lines[at] ?? "") + 1,
    length: 1,
    message: `Le texte annoncé par « ${cut.value} » doit être plus à droite que sa clé.`,
    advice: "Décalez de deux espaces chacune de ses lignes.",
    repair: { from: index + 1, lines: text.map((line) => (isShallow(line) ? indent + line.trim() : line)) },
    // What comes after lines that are in their place may be something else.
    safe: first === 0,
  };
}

/** YAML 1.2 §7.3: the lines of a quoted text are deeper than its key, and its quotes are escaped. */
function quotedOver(lines: readonly string[], index: number, cut: CutLine): SyntaxIssue | undefined {
  const quote = cut.value[0] ?? "";
  // A quote that closes on this line, followed or not by something else, is another slip.
  if (closesIn(cut.value.slice(1), quote)) return undefined;
  const own = cut.indent.length + cut.dashes.length;
  const limit = Math.min(lines.length, index + MAX_LINES);
  let end = -1;
  for (let next = index + 1; next < limit && !isKeyLine(lines[next] ?? "", own); next++) {
    const line = (lines[next] ?? "").trimEnd();
    if (/^\s*-\s/u.test(line)) break;
    if (!line.endsWith(quote)) continue;
    end = next;
    break;
  }
  if (end === -1) return undefined;
  const after = lines.slice(index + 1, end + 1).map((line) => line.trim());
  const pieces = [cut.line.slice(cut.valueAt + 1).trimEnd(), ...after.slice(0, -1), (after.at(-1) ?? "").slice(0, -1)];
  const written = pieces.map((piece) => escaped(piece, quote));
  const indent = " ".repeat(own + 2);
  const mended = written.map((piece, step) => {
    const head = step === 0 ? `${cut.line.slice(0, cut.valueAt)}"` : piece === "" ? "" : indent;
    return `${head}${piece}${step === written.length - 1 ? '"' : ""}`;
  });
  return {
    index: index + 1,
    code: "guillemets-sur-plusieurs-lignes",
    column: 1,
    length: Math.max(1, (lines[index + 1] ?? "").length),
    message: "Le texte entre guillemets continue ici, mais le site ne peut pas lire ses lignes ensemble.",
    advice: "Décalez la suite de deux espaces, et employez les guillemets droits doubles.",
    repair: { from: index, lines: mended },
    safe: true,
  };
}

/** An apostrophe between two letters does not close; a doubled or escaped quote neither. */
function closesIn(text: string, quote: string): boolean {
  return quote === '"' ? /(?<!\\)"/u.test(text) : /(?<![\p{L}'])'(?!')|'(?![\p{L}'])/u.test(text.replaceAll("''", ""));
}

function escaped(piece: string, quote: string): string {
  const text = quote === "'" ? piece.replaceAll("''", "'").replaceAll("\\", "\\\\") : piece;
  return text.replace(/(?<!\\)"/gu, '\\"');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
