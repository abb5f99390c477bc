/** The script that shows the button to copy the address of a page, on the pages that have one. */
import type { VNode } from "preact";
import type { PageData, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { asset } from "../assets.ts";

/** A module, so deferred; null on the pages that are not shared by links. */
export function CopyScript({ site, view }: { readonly site: Site; readonly view: PageData }): VNode | null {
  if (!("post" in view) && !("event" in view)) return null;
  return <script type="module" src={href(site, asset("copy-link.ts"))} />;
}
