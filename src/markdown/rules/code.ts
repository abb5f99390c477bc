/** Makes code blocks scrollable by keyboard. */
import type { MarkdownIt } from "markdown-it";

/** Makes `<pre>` focusable (WCAG 2.1.1), for lines wider than a phone. */
export function code(md: MarkdownIt): void {
  for (const name of ["fence", "code_block"] as const) {
    const wrap = md.renderer.rules[name];
    if (wrap === undefined) continue;
    md.renderer.rules[name] = (...args) => wrap(...args).replace("<pre", '<pre tabindex="0"');
  }
}
