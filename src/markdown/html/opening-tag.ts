/** Serializes an opening tag exactly as sanitize-html does, so that comparing with its output shows what it would change. */
import { escapeAttribute } from "../escape.ts";

export type Attributes = Readonly<Record<string, string>>;

const VOID: ReadonlySet<string> = new Set(["br", "col", "hr", "img", "source", "wbr"]);
/** Boolean attributes: present or absent, without a value. */
const BOOLEAN: ReadonlySet<string> = new Set(["open", "reversed"]);
/** Control characters and noncharacters, which entities can introduce and no text needs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** True for a void element, which has no closing tag (HTML §13.1.2). */
export function isVoid(tag: string): boolean {
  return VOID.has(tag);
}

/** Removes control characters, except tabs and line feeds. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, "");
}

/** `<img src="…" alt="" />`, `<details open>`; attributes without a value are omitted. */
export function openingTag(tag: string, attributes: Attributes): string {
  let html = `<${tag}`;
  for (const [name, typed] of Object.entries(attributes)) {
    const value = withoutControls(typed);
    if (value !== "" || name === "alt") html += ` ${name}="${escapeAttribute(value)}"`;
    else if (BOOLEAN.has(name)) html += ` ${name}`;
  }
  return html + (VOID.has(tag) ? " />" : ">");
}

/** An unterminated last tag would swallow the text that follows it: its « < » is escaped. */
export function withoutOpenTag(html: string): string {
  const last = html.lastIndexOf("<");
  return last < 0 || html.includes(">", last) ? html : `${html.slice(0, last)}&lt;${html.slice(last + 1)}`;
}
