/** One opening tag, written letter for letter as sanitize-html writes it, so that what it has nothing against it leaves as it is. */
import { escapeAttribute } from "../escape.ts";

export type Attributes = Readonly<Record<string, string>>;

const VOID: ReadonlySet<string> = new Set(["br", "col", "hr", "img", "source", "wbr"]);
/** Attributes that say something by being there. */
const BOOLEAN: ReadonlySet<string> = new Set(["open", "reversed"]);
/** Control characters that no text needs, and that entities bring in. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** True for an element that has no end. */
export function isVoid(tag: string): boolean {
  return VOID.has(tag);
}

/** The text without control characters, tabs and line ends excepted. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, "");
}

/** `<img src="…" alt="" />`, `<details open>`; an attribute that says nothing is left out. */
export function openingTag(tag: string, attributes: Attributes): string {
  let html = `<${tag}`;
  for (const [name, typed] of Object.entries(attributes)) {
    const value = withoutControls(typed);
    if (value !== "" || name === "alt") html += ` ${name}="${escapeAttribute(value)}"`;
    else if (BOOLEAN.has(name)) html += ` ${name}`;
  }
  return html + (VOID.has(tag) ? " />" : ">");
}
