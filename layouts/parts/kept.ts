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
    const html = printTree(part(props));
    kept.set(key, html);
    return html;
  };
}
