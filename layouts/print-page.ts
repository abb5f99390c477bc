/** How a page's tree of elements becomes the text of its file. */
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** A whole page; what it shows is escaped as it becomes text. */
export function printPage(page: VNode): string {
  return `<!doctype html>\n${renderToString(page)}\n`;
}
