/** Renders a page's element tree to HTML. */
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/**
 * Returns the HTML of a whole page, doctype included; text is escaped by preact. `toWellFormed` makes one string of the
 * thousands that preact joins: a page waits in memory until all are printed, and would take twice the room.
 */
export function renderHtml(page: VNode): string {
  return `<!doctype html>\n${renderToString(page)}\n`.toWellFormed();
}
