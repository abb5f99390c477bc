/** The picture that opens a post, with its caption and credit. */
import type { VNode } from "preact";
import type { Picture } from "../../src/content/model.ts";
import type { Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";

/** A figure whose picture has its size, so that nothing moves when it arrives. */
export function LeadPicture({ site, picture }: { readonly site: Site; readonly picture: Picture }): VNode {
  const { asset, src, alt, caption, credit } = picture;
  return (
    <figure class="lead-picture">
      <img src={href(site, asset?.url ?? src)} alt={alt} width={asset?.width} height={asset?.height} decoding="async" />
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <span class="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
