/** Parses `{#id .class lang=en}`, the only attributes an editor may set; braces with any other content stay text. */
import type { Token } from "markdown-it";

/** An id may begin with a number, as other tools write them for « 1. Envoyer »; a page then prints it behind a word. */
const ITEM = String.raw`(?:#(?=[\p{N}_-]*\p{L})[\p{L}\p{N}_][\p{L}\p{N}_-]*|\.[\p{L}_][\p{L}\p{N}_-]*|(?:lang|id|class)=(?:"[^"{}\n]*"|[^\s"{}]+))`;
const LIST = new RegExp(String.raw`\{:?[ \t]*(${ITEM}(?:[ \t]+${ITEM})*)[ \t]*\}`, "uy");
const ITEMS = new RegExp(ITEM, "gu");
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
const CLASSES = /^[\p{L}\p{N}_-]+(?: [\p{L}\p{N}_-]+)*$/u;

export interface AttributeList {
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Index in the source just after the closing brace. */
  readonly end: number;
}

/** Returns the attribute list at `position` (an opening brace), or undefined when the braces hold anything else. */
export function readAttributes(source: string, position: number): AttributeList | undefined {
  LIST.lastIndex = position;
  const list = LIST.exec(source);
  if (list === null) return undefined;
  const end = LIST.lastIndex;
  const attributes: [string, string][] = [];
  for (const [item] of (list[1] ?? "").matchAll(ITEMS)) {
    const attribute = readItem(item);
    if (attribute === undefined) return undefined;
    attributes.push(attribute);
  }
  return { attributes, end };
}

function readItem(item: string): [string, string] | undefined {
  if (item.startsWith("#")) return ["id", item.slice(1)];
  if (item.startsWith(".")) return ["class", item.slice(1)];
  const equals = item.indexOf("=");
  const name = item.slice(0, equals);
  const value = item.slice(equals + 1).replaceAll('"', "");
  const shape = name === "lang" ? LANGUAGE : name === "id" ? IDENTIFIER : CLASSES;
  return shape.test(value) ? [name, value] : undefined;
}

/** Sets the attributes on a token: classes accumulate, the last id or language wins. */
export function setAttributes(token: Token, list: AttributeList): void {
  for (const [name, value] of list.attributes) {
    if (name === "class") token.attrJoin(name, value);
    else token.attrSet(name, value);
  }
}
