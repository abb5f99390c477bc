/** Cleans the words of a partner: lines, descriptions typed as HTML, and web addresses. */
import { createHash } from "node:crypto";
import { withoutControls } from "../locale/fr/control-characters.ts";
import { decodeEntities } from "../locale/fr/entities.ts";
import { textOfHtml } from "./html-text.ts";

/** Tags of HTML alone: « <https://…> », as Outlook writes addresses, is none. */
const TAG =
  /<\/?(?:p|div|br|span|a|b|i|u|em|strong|ul|ol|li|h[1-6]|table|tbody|tr|td|th|font|html|body|blockquote|section|article|img|hr|pre|sup|sub)\b[^<>]*>/iu;
/** What Teams and Google Meet add under a description: how to join, for those who were invited. */
const INVITATION =
  /^[ \t]*(?:[_.]{20,}|-::~[:~]+-)[ \t]*$[\s\S]*?(?:^[ \t]*(?:[_.]{20,}|-::~[:~]+-)[ \t]*$|$(?![\s\S]))/gmu;

/** One line without control characters nor repeated spaces; undefined when nothing is left. */
export function lineOf(text: unknown): string | undefined {
  const line = withoutControls(String(text ?? ""))
    .replace(/\s+/gu, " ")
    .trim();
  return line === "" ? undefined : line;
}

/** Plain text in paragraphs, from plain text or HTML; undefined when nothing is left. */
export function paragraphsOf(text: unknown): string | undefined {
  const typed = String(text ?? "")
    .replace(/\r\n?/gu, "\n")
    .replace(INVITATION, "");
  const plain = TAG.test(typed) ? textOfHtml(typed) : decodeEntities(typed);
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
