/** Compares what was typed in some lines with what YAML reads there once they are repaired: no word, sign, item or key may be lost, moved or made. */
import type { ReadPiece } from "./values-read.ts";

const FENCE = /^\s*(?:(?:[-_*=.+]{2,}|[–—])\s*|---\s*ya?ml\s*)$/u;
const REMARK = /^\s*#(?:\s.*)?$/u;
const HEAD = /^(\s*)((?:[-–—•*][ \t\u00a0\u202f]+|[-–—•](?=[^\s\d-]))*)(.*)$/su;
const KEY = /^["']?([\p{L}_][\p{L}\p{N}_ -]*?)["']?[ \u00a0\u202f]*[:=;：](?!\/\/)[ \u00a0\u202f]*(.*)$/su;
const BLOCK_TEXT = /^[|>][+-]?\d?[+-]?$/u;
/** Signs that surround or separate values: YAML may ask for more or fewer of them. */
const AROUND = /[\s\u00a0\u202f"'[\]{},:\\]/gu;
/** A remark that holds a quote or a bracket may be the end of a value. */
const DOUBTFUL_REMARK = /["'\][»”’]/u;

interface TypedLine {
  readonly dashes: number;
  /** Everything but the dashes, the remark, and the quotes around the whole value. */
  readonly text: string;
  readonly opensList: boolean;
}

/** True when the pieces read say exactly what was typed; `isText`: the key of that name holds a text, which may begin with a bracket. */
export function saysTheSame(
  typed: readonly string[],
  read: readonly ReadPiece[],
  isText: (key: string) => boolean,
): boolean {
  const lines = typed.flatMap((line) => typedLine(line) ?? []);
  if (lines.length !== typed.filter((line) => !isIdle(line)).length) return false;
  const said = lines.map(({ text }) => text).join("");
  const values = read.map(({ text }) => text).join("");
  const isSame = bare(said) === bare(values) && elisions(said) === elisions(values);
  return isSame && dashesOf(lines) === itemsOf(read, false) && listsAgree(lines, read, isText);
}

/** A blank line, a fence or a remark. */
function isIdle(line: string): boolean {
  return line.trim() === "" || FENCE.test(line) || REMARK.test(line);
}

/** Undefined for an idle line, and for one whose remark may not be one. */
function typedLine(line: string): TypedLine | undefined {
  if (isIdle(line)) return undefined;
  const remark = /(?:^|\s+)# .*$/u.exec(line)?.[0] ?? "";
  if (DOUBTFUL_REMARK.test(remark) || (remark !== "" && isOpen(line.slice(0, line.length - remark.length))))
    return undefined;
  const [, , dashes = "", rest = ""] = HEAD.exec(line.slice(0, line.length - remark.length)) ?? [];
  const [, key = "", afterKey] = KEY.exec(rest) ?? [];
  const value = (afterKey ?? rest).trim();
  const kept = BLOCK_TEXT.test(value) ? "" : unwrapped(value);
  return {
    dashes: dashes.replace(/[^-–—•*]/gu, "").length,
    text: `${key} ${kept}`,
    opensList: value.startsWith("["),
  };
}

/** True for a line whose value opens with a quote that does not close at its end. */
function isOpen(line: string): boolean {
  const quote = /^\s*(?:- +)*(?:["']?[\p{L}_][\p{L}\p{N}_ -]*["']?\s*:\s+)?(["'“«])/u.exec(line)?.[1];
  return quote !== undefined && !line.trimEnd().endsWith({ "“": "”", "«": "»" }[quote] ?? quote);
}

/** Without the curly quotes or the guillemets that surround the whole value, nor the curly quote that closes a straight one. */
function unwrapped(value: string): string {
  const whole = /^(?:[“”„‟]([^“”„‟]*)[“”"]|«([^«»]*)»|‘([^‘]*)’)$/u.exec(value);
  if (whole) return (whole[1] ?? whole[2] ?? whole[3] ?? "").trim();
  const mixed = /^["']([^«“]*)[”“’»]$/u.exec(value);
  return (mixed?.[1] ?? value).replace(/([[,]\s*)[“”„]([^“”„,]*)[“”](?=\s*[\],])/gu, "$1$2");
}

function bare(text: string): string {
  return text.replace(AROUND, "");
}

/** Number of apostrophes between two letters: none is a quote of YAML. */
function elisions(text: string): number {
  return text.match(/(?<=\p{L})'{1,2}(?=\p{L})/gu)?.length ?? 0;
}

function dashesOf(lines: readonly TypedLine[]): number {
  return lines.reduce((sum, { dashes }) => sum + dashes, 0);
}

function itemsOf(read: readonly ReadPiece[], flow: boolean): number {
  return read.filter((piece) => piece.kind === "item" && piece.flow === flow).length;
}

/** A list between brackets keeps its items; what opens with a bracket is a list, except where a text is expected. */
function listsAgree(
  lines: readonly TypedLine[],
  read: readonly ReadPiece[],
  isText: (key: string) => boolean,
): boolean {
  const lists = typedLists(lines);
  const inBrackets = itemsOf(read, true);
  const key = read.find(({ kind }) => kind === "key")?.text ?? "";
  if (inBrackets === 0) return lists.length === 0 || isText(key);
  if (lists.length === 0) return lines.some(({ text }) => /[[{,-]/u.test(text));
  const values = read.filter(({ kind, flow }) => kind === "value" && flow).map(({ text }) => text);
  const awaited = lists.reduce((sum, list) => sum + commas(list.replace(/[\s,]*\]?\s*$/u, "")) + 1, 0);
  return inBrackets + values.reduce((sum, text) => sum + commas(text), 0) === awaited && !values.some(isRagged);
}

/** The texts that open with a bracket, each with the lines that follow it until the bracket that closes. */
function typedLists(lines: readonly TypedLine[]): readonly string[] {
  const lists: string[] = [];
  let open = "";
  for (const { text, opensList } of lines) {
    if (open === "" && !opensList) continue;
    open += ` ${text}`;
    if (!/\]\s*$/u.test(text)) continue;
    lists.push(open);
    open = "";
  }
  return open === "" ? lists : [...lists, open];
}

function commas(text: string): number {
  return text.match(/,/gu)?.length ?? 0;
}

/** An item that keeps a bracket or a lone quote at one end was not cut where it was meant to be. */
function isRagged(text: string): boolean {
  if (/["']\s+["']|;/u.test(text)) return true;
  return /^["'[]|["'\]]$/u.test(text) && !/^(["']).*\1$/u.test(text);
}
