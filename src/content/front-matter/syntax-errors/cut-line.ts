/** One line of YAML split into what an editor sees in it: indentation, dashes, key, value, comment. */

export interface CutLine {
  readonly line: string;
  readonly indent: string;
  /** « - » markers of list items with their spaces. */
  readonly dashes: string;
  readonly key?: string;
  /** Without the comment and the surrounding spaces. */
  readonly value: string;
  /** Index of the value in the line. */
  readonly valueAt: number;
  /** Spaces and « # … » after the value, when the sign is followed by a space. */
  readonly comment: string;
}

const PARTS = /^(\s*)((?:-[ \t]+)*(?:-$)?)(.*)$/su;
const KEY = /^("[^"]*"|'[^']*'|[^\s"'[\]{}&*!|>%@`#,:-][^:]*?)\s*:(?:[ \t]+|$)/u;

/** Splits a line; in a line without a key, the text is the value. */
export function cutLine(line: string): CutLine {
  const [, indent = "", dashes = "", rest = ""] = PARTS.exec(line) ?? [];
  const key = KEY.exec(rest);
  const start = key?.[0].length ?? 0;
  const typed = rest.slice(start);
  const comment = /(?:^|\s+)# .*$/.exec(typed)?.[0] ?? /\s*$/.exec(typed)?.[0] ?? "";
  const value = typed.slice(0, typed.length - comment.length);
  return {
    line,
    indent,
    dashes,
    ...(key?.[1] === undefined ? {} : { key: key[1] }),
    value,
    valueAt: indent.length + dashes.length + start,
    comment,
  };
}

/** Returns the same line with another value; the comment is kept. */
export function withValue(cut: CutLine, value: string): string {
  return cut.line.slice(0, cut.valueAt) + value + cut.comment.trimEnd();
}

/** Quotes a text as simply as possible: "…", else '…', else "…" with escapes. */
export function quoted(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  if (!text.includes("'")) return `'${text}'`;
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
