/** How a page's tree of elements becomes the text of its file. */
import type { VNode } from "preact";
import { printTree } from "./print-tree.ts";

/** A whole page; what it shows was escaped as it became text. */
export function printPage(page: VNode): string {
  return `<!doctype html>\n${printTree(page)}\n`;
}
