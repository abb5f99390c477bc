/** Mends an address, an e-mail or a telephone typed where a block of keys is expected: it goes under the one key made for it. */
import type { Fix } from "../../diagnostics/diagnostic.ts";
import type { Located } from "../front-matter/positions.ts";
import type { Shape } from "./blocks.ts";

/** A whole « clé: valeur » line, after any dashes of a list; a value that opens a block or goes on is not one. */
const PAIR = /^(\s*(?:- +)*)(["']?)([\p{L}_][\p{L}\p{N}_ -]*)\2\s*:\s+([^\s[{|>&*!].*)$/u;
/** An address that ends with the name of a document may be the document. */
const DOCUMENT = /\.(?:pdf|docx?|odt|rtf|xlsx?|pptx?)$/iu;

/** Returns the lines that put a value under the only key of a block that it can be meant for; undefined when there are none or several. `name` is the key that holds the block, when it is typed otherwise. */
export function nestedUnder(block: Shape, value: unknown, { line, text }: Located, name?: string): Fix | undefined {
  const [, before = "", , typedName = "", typed] = PAIR.exec(text) ?? [];
  const taking = keyMadeFor(value, block);
  if (typed === undefined || taking === undefined || !typed.includes(String(value))) return undefined;
  const inner = " ".repeat(before.length + 2);
  return {
    line,
    endLine: line,
    lines: [`${before}${name ?? typedName}:`, `${inner}${taking}: ${typed}`],
    safe: true,
  };
}

/** The one key that takes this value and neither any text nor any file; the block must ask for nothing else. */
function keyMadeFor(value: unknown, block: Shape): string | undefined {
  if (typeof value !== "string" || DOCUMENT.test(value)) return undefined;
  const accepts = (key: string, typed: unknown): boolean => block[key]?.safeParse(typed).success === true;
  const keys = Object.keys(block);
  const made = keys.filter((key) => accepts(key, value) && !accepts(key, "\u2026") && !accepts(key, "x.pdf"));
  const [only] = made;
  const asksMore = keys.some((key) => key !== only && !accepts(key, undefined));
  return made.length === 1 && !asksMore ? only : undefined;
}
