/** The script that paints the words of a search on the page it led to: deferred, on posts and pages only. */
import type { VNode } from "preact";
import type { Site, View } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { asset } from "../assets.ts";

/** Nothing on pages that are no result of a search. */
export function HighlightScript({ site, view }: { readonly site: Site; readonly view: View }): VNode | null {
  if (!("post" in view || "page" in view)) return null;
  return <script type="module" src={href(site, asset("highlight.ts"))} />;
}
