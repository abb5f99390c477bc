/** The script that highlights the searched words on the page opened from results, on posts and pages only. */
import type { VNode } from "preact";
import type { PageData, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { asset } from "../assets.ts";

/** Null on pages that are never search results. */
export function HighlightScript({ site, view }: { readonly site: Site; readonly view: PageData }): VNode | null {
  if (!("post" in view || "page" in view)) return null;
  return <script type="module" src={href(site, asset("highlight.ts"))} />;
}
