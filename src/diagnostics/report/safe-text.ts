/** Escapes quoted content for each report format. Every report passes what it quotes through one of these functions. */
import { withoutControls } from "../../locale/fr/control-characters.ts";

/** Bidirectional and invisible formatting characters (Unicode UAX #9). */
const UNSEEN = /[\u061c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is replaced
const CONTROL = /[\u0000-\u001f\u007f]/gu;
const LINE_END = /[\u0085\u2028\u2029]/gu;
const BREAK = "\u200b";

/**
 * One line for a terminal: control characters become their control pictures, one for one, so that carets stay aligned.
 * A GitHub runner interprets « ::x » at the start of a line and « ##[x] » anywhere as commands: a zero-width space
 * breaks them.
 */
export function terminalLine(text: string): string {
  return withoutControls(
    text
      .replace(LINE_END, "\u240a")
      .replace(/\t/g, " ")
      .replace(CONTROL, (sign) => (sign === "\u007f" ? "\u2421" : String.fromCharCode(0x2400 + sign.charCodeAt(0))))
      .replace(/[\u0080-\u009f\ud800-\udfff]/gu, "\ufffd")
      .replace(UNSEEN, "\ufffd"),
  )
    .replace(/##(?=\[)/g, `##${BREAK}`)
    .replace(/^(\s*)(?=::)/, `$1${BREAK}`);
}

/** The message of a workflow command, in one line or in the lines given (GitHub, « Workflow commands for GitHub Actions »). */
export function workflowMessage(...lines: readonly string[]): string {
  return lines.map((line) => terminalLine(line).replaceAll("%", "%25")).join("%0A");
}

/** The value of a property of a workflow command. */
export function workflowProperty(text: string): string {
  return workflowMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** JSON that is safe on any terminal: the same value, with every invisible character escaped. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(
      /[\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
    )
    .replace(/##\[/g, "##\\u005b");
}

/** A SARIF message: plain text, in which « [x](y) » would be a link (SARIF 2.1.0 §3.11.6). */
export function sarifMessage(text: string): string {
  return terminalLine(text).replace(/\[(?=[^\]]*\]\()/g, "\\[");
}

/** Text in a line of Markdown (GitHub Flavored Markdown), without any markup, tag, autolink or mention. */
export function markdownText(text: string): string {
  return (
    terminalLine(text)
      .replace(/&/g, "&amp;")
      .replace(/[\\`*_{}[\]<>#|~!$]/g, "\\$&")
      .replace(/^(\s*)([-+=])/, "$1\\$2")
      .replace(/^(\s*\d+)([.)])/, "$1\\$2")
      // GitHub looks for these after parsing the Markdown: an escape would not stop them.
      .replace(/@/g, `${BREAK}@${BREAK}`)
      .replace(/:\/\//g, `:${BREAK}//`)
      .replace(/\bwww\./giu, `www${BREAK}.`)
  );
}

/** A code span of Markdown: its fence is longer than any in the text (CommonMark §6.1). */
export function markdownCode(text: string): string {
  const line = terminalLine(text).trim();
  if (line === "") return "";
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const room = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${room}${line}${room}${fence}`;
}

/** One of our sentences as Markdown: text between its backquotes becomes code, the rest is escaped. */
export function markdownSentence(text: string): string {
  const parts = terminalLine(text).split("`");
  // Backquotes from content would pair with ours: then none is treated as markup.
  if (parts.length % 2 === 0 || parts.slice(1, -1).includes("")) return markdownText(text);
  return parts.map((part, index) => (index % 2 === 0 ? inner(part, index) : markdownCode(part) || "` `")).join("");
}

/** A part in the middle of a line needs no escape for a list or heading mark. */
function inner(part: string, index: number): string {
  return index === 0 ? markdownText(part) : markdownText(`x${part}`).slice(1);
}
