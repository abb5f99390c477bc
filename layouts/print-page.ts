/** How a page's tree of elements becomes the text of its file. */
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** A whole page; what it shows was escaped as it became text. */
export function printPage(page: VNode): string {
  return `<!doctype html>\n${renderToString(page)}\n`;
}
