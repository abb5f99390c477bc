/** The only door through which trusted HTML enters a page: texts already rendered and sanitised, and dates. It never sanitises. */
import type { VNode } from "preact";
import { h } from "preact";

type RawAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element (`as`, else `div`) whose content is `html` as it stands; other properties become its attributes. */
export function Raw({
  html,
  as = "div",
  ...attributes
}: RawAttributes & { readonly html: string; readonly as?: string }): VNode {
  return h(as, { ...attributes, dangerouslySetInnerHTML: { __html: html } });
}
