/** The only door through which trusted HTML enters a page: texts already rendered and sanitised, and dates. It never sanitises. */
import type { VNode } from "preact";
import { jsx } from "preact/jsx-runtime";

/** The property by which preact, and so our printer, knows trusted HTML. */
export const RAW = "dangerouslySetInnerHTML";

type RawAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element (`as`, else `div`) whose content is `html` as it stands; other properties become its attributes. */
export function Raw({
  html,
  as = "div",
  ...attributes
}: RawAttributes & { readonly html: string; readonly as?: string }): VNode {
  return jsx(as, { ...attributes, [RAW]: { __html: html } });
}
