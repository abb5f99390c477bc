/** The picture that opens a post, or one of its photographs, with its caption and credit. */
import type { VNode } from "preact";
import type { Picture } from "../../src/content/model.ts";
import type { Site } from "../../src/site/model.ts";
import { ResponsivePicture } from "./responsive-picture.tsx";

interface LeadPictureProps {
  readonly site: Site;
  readonly picture: Picture;
  /** It opens the page. */
  readonly first?: boolean;
}

/** A figure whose picture has its size, so that nothing moves when it arrives. */
export function LeadPicture({ site, picture, first = false }: LeadPictureProps): VNode {
  const { asset, src, alt, caption, credit } = picture;
  return (
    <figure class="lead-picture">
      {asset ? (
        <ResponsivePicture site={site} asset={asset} place="lead" alt={alt} first={first} />
      ) : (
        <img src={src} alt={alt} decoding="async" />
      )}
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <span class="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
