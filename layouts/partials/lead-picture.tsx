/** The picture at the top of a post, or one of its photographs, with caption and credit. */
import type { VNode } from "preact";
import type { Picture } from "../../src/content/model.ts";
import type { Site } from "../../src/site/model.ts";
import { ResponsivePicture } from "./responsive-picture.tsx";
import { spoken } from "./spoken.ts";
import { Words } from "./words.tsx";

interface LeadPictureProps {
  readonly site: Site;
  readonly picture: Picture;
  /** Language of its words, when it is not that of the site. */
  readonly lang?: string | undefined;
  /** True for the picture at the top of the page. */
  readonly first?: boolean;
}

/** A figure; the picture has its dimensions, to avoid a layout shift. */
export function LeadPicture({ site, picture, lang, first = false }: LeadPictureProps): VNode {
  const { asset, src, alt, caption, credit } = picture;
  return (
    <figure class="lead-picture" {...spoken(lang)}>
      {asset ? (
        <ResponsivePicture site={site} asset={asset} place="lead" alt={alt} first={first} />
      ) : (
        <img src={src} alt={alt} decoding="async" />
      )}
      {(caption || credit) && (
        <figcaption>
          {caption && <Words of={caption} lang={lang} />} {credit && <span class="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
