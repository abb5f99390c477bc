/** Cleans the words of a partner: lines, descriptions typed as HTML, and web addresses. */
import { createHash } from "node:crypto";
import { withoutControls } from "../locale/fr/control-characters.ts";
import { plainTextOfHtml } from "../markdown/plain-text.ts";

const TAG = /<\/?[a-z][^<>]*>/iu;
const END_OF_LINE = /<br\s*\/?>|<\/(?:li|tr|h[1-6])>/giu;
const END_OF_PARAGRAPH = /<\/(?:p|div|ul|ol)>/giu;
/** One line without control characters nor repeated spaces; undefined when nothing is left. */
export function lineOf(text: unknown): string | undefined {
  const line = withoutControls(String(text ?? ""))
    .replace(/\s+/gu, " ")
    .trim();
  return line === "" ? undefined : line;
}

/** Plain text in paragraphs, from plain text or HTML; undefined when nothing is left. */
export function paragraphsOf(text: unknown): string | undefined {
  const typed = String(text ?? "").replace(/\r\n?/gu, "\n");
  const plain = TAG.test(typed)
    ? typed
        .replace(/\n/gu, " ")
        .replace(END_OF_LINE, "\n")
        .replace(END_OF_PARAGRAPH, "\n\n")
        .split("\n")
        .map(plainTextOfHtml)
        .join("\n")
    : typed;
  const paragraphs = withoutControls(plain)
    .split("\n")
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
  return paragraphs === "" ? undefined : paragraphs;
}

/** A complete `http` or `https` address; undefined for anything else. */
export function addressOf(text: unknown): string | undefined {
  const line = lineOf(text);
  return line !== undefined && /^https?:\/\/\S+$/iu.test(line) && URL.canParse(line) ? line : undefined;
}

/** A short stable mark of some values: sixteen hexadecimal digits. */
export function fingerprintOf(values: unknown): string {
  return createHash("sha256").update(JSON.stringify(values)).digest("hex").slice(0, 16);
}
