/** The only component that inserts trusted HTML into a page: rendered and sanitized texts, and dates. */
import type { VNode } from "preact";
import { jsx } from "preact/jsx-runtime";

type RawAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element (`as`, else `div`) whose content is `html`, unescaped; other properties become its attributes. */
export function Raw({
  html,
  as = "div",
  ...attributes
}: RawAttributes & { readonly html: string; readonly as?: string }): VNode {
  return jsx(as, { ...attributes, dangerouslySetInnerHTML: { __html: html } });
}
