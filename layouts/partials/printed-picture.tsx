/** The picture of a poster to print: that of the training, or a drawing with the day. */
import type { VNode } from "preact";
import { PRINTED_POSTER } from "../../src/images/poster/poster.ts";
import { isEdition } from "../../src/site/agenda-item.ts";
import type { PosterPageData, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { ResponsivePicture } from "./responsive-picture.tsx";

/** Loaded at once, since it may be printed at once; empty alternative text: the words are below it. */
export function PrintedPicture({ site, view }: { readonly site: Site; readonly view: PosterPageData }): VNode | null {
  const poster = site.printedPosters.get(view.url);
  if (poster)
    return (
      <div class="printed-picture">
        <img src={href(site, poster.url)} alt="" {...PRINTED_POSTER} fetchpriority="high" />
      </div>
    );
  const asset = isEdition(view.item) ? undefined : view.item.post.entry.image?.asset;
  if (asset === undefined) return null;
  return (
    <div class={asset.url.endsWith(".svg") ? "printed-picture printed-drawing" : "printed-picture"}>
      <ResponsivePicture site={site} asset={asset} position="lead" alt="" first />
    </div>
  );
}
