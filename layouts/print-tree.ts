/**
 * How a tree of elements becomes HTML. Our parts are functions without state, context or hooks, on a server that prints each
 * tree once: to call them and to write down what they answer is all there is to do. The bytes are those of
 * preact-render-to-string, which is ready for much more and takes longer; a test compares the two.
 */
import type { ComponentChildren, VNode } from "preact";
import { RAW } from "./parts/raw.tsx";

/** Elements that hold nothing, written without an end tag. */
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
/** Attributes that say « true » and « false » in words; others are there or not. */
const WORDED = /^(?:aria-|data-|draggable$|spellcheck$)/;
const SPECIAL = /["&<]/;

/** The HTML of whatever an element may hold; text is escaped here. */
export function printTree(node: ComponentChildren): string {
  if (typeof node === "string") return escaped(node);
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node !== "object") return String(node);
  if (Array.isArray(node)) {
    let html = "";
    for (const child of node) html += printTree(child);
    return html;
  }
  const { type, props } = node as VNode<Props>;
  return typeof type === "string"
    ? printElement(type, props)
    : printTree((type as (props: Props) => ComponentChildren)(props));
}

interface Props {
  readonly children?: ComponentChildren;
  readonly [RAW]?: { readonly __html: string };
}

function printElement(tag: string, props: Props): string {
  let html = `<${tag}`;
  for (const name in props) {
    if (name === "children" || name === RAW) continue;
    html += attribute(name, (props as Readonly<Record<string, unknown>>)[name]);
  }
  const content = props[RAW]?.__html || printTree(props.children);
  return content === "" && VOID.has(tag) ? `${html}/>` : `${html}>${content}</${tag}>`;
}

function attribute(name: string, value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "boolean" && !WORDED.test(name)) return value ? ` ${name}` : "";
  return value === "" ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
}

function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;") : text;
}
