/** « Agrandir » after a drawing or a screenshot: its file, which the script of the viewer shows over the page. */
import type { VNode } from "preact";
import type { Asset } from "../../src/content/model.ts";
import { enlarging } from "../../src/content/picture-shape.ts";
import { mainPicture } from "../../src/images/picture-sizes.ts";
import type { Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";

/** Null for what is legible as it is. */
export function EnlargeLink({ site, asset }: { readonly site: Site; readonly asset: Asset }): VNode | null {
  const { url, width } = mainPicture(asset);
  const when = enlarging(url, { width });
  if (when === undefined) return null;
  return (
    <a class={when === "always" ? "enlarge" : "enlarge enlarge-narrow"} href={href(site, url)} data-pagefind-ignore>
      Agrandir l’image
    </a>
  );
}
