/** Blocks of code that can be scrolled by keyboard; it never colours nor changes them. */
import type { MarkdownIt } from "markdown-it";

/** Lets `<pre>` take the focus (WCAG 2.1.1), for lines longer than a phone is wide. */
export function code(md: MarkdownIt): void {
  for (const name of ["fence", "code_block"] as const) {
    const print = md.renderer.rules[name];
    if (print === undefined) continue;
    md.renderer.rules[name] = (...args) => print(...args).replace("<pre", '<pre tabindex="0"');
  }
}
