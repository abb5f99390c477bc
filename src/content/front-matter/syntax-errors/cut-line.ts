/** One line of YAML cut into what an editor sees in it: indentation, dashes, key, value, comment; it never judges the line. */

export interface CutLine {
  readonly line: string;
  readonly indent: string;
  /** « - » marks of list items with their spaces. */
  readonly dashes: string;
  readonly key?: string;
  /** Without the comment and the spaces around. */
  readonly value: string;
  /** Index of the value in the line. */
  readonly valueAt: number;
  /** Spaces and « # … » after the value, when the sign is followed by a space. */
  readonly comment: string;
}

const PARTS = /^(\s*)((?:-[ \t]+)*(?:-$)?)(.*)$/su;
const KEY = /^("[^"]*"|'[^']*'|[^\s"'[\]{}&*!|>%@`#,:-][^:]*?)\s*:(?:[ \t]+|$)/u;

/** Cuts a line; a line without a key has its text as value. */
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

/** The same line with another value; the comment stays. */
export function withValue(cut: CutLine, value: string): string {
  return cut.line.slice(0, cut.valueAt) + value + cut.comment.trimEnd();
}

/** A text between the plainest quotes that can hold it: "…", else '…', else "…" with escapes. */
export function quoted(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  if (!text.includes("'")) return `'${text}'`;
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
