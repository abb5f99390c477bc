/** Parts that many pages show alike, such as the foot of the page or the card of a post: printed once for a site, then repeated as they are. */
import type { VNode } from "preact";
import type { Site } from "../../src/site/model.ts";
import { printTree } from "../print-tree.ts";

/** The HTML of a part, by a key that tells all that it depends on besides the site. */
export function keepPrinted<Props extends { readonly site: Site }>(
  part: (props: Props) => VNode,
  keyOf: (props: Props) => string,
): (props: Props) => string {
  const sites = new WeakMap<Site, Map<string, string>>();
  return (props) => {
    const kept = sites.get(props.site) ?? new Map<string, string>();
    sites.set(props.site, kept);
    const key = keyOf(props);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const html = inOnePiece(printTree(part(props)));
    kept.set(key, html);
    return html;
  };
}

/** The same text. V8 leaves a text that was put together as the pieces it was made from, and would go through them again in each page: looking at a letter has it write the text down. */
function inOnePiece(text: string): string {
  return text.charCodeAt(0) >= 0 ? text : "";
}
