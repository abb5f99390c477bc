/** Photographs in a grid whose rows are full, each a link to its whole file; one alone is shown large. */
import type { VNode } from "preact";
import type { Asset, Picture } from "../../src/content/model.ts";
import { isDrawing, shapeClass } from "../../src/content/picture-shape.ts";
import { mainPicture } from "../../src/images/picture-sizes.ts";
import type { Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { LeadPicture } from "./lead-picture.tsx";
import { PictureWords } from "./picture-words.tsx";
import { ResponsivePicture } from "./responsive-picture.tsx";
import { spoken } from "./spoken.ts";

interface PictureGalleryProps {
  readonly site: Site;
  readonly pictures: readonly Picture[];
  /** Language of their words, when it is not that of the site. */
  readonly lang?: string | undefined;
}

/** The same list as pictures that follow one another in a text (`markdown/rules/galleries.ts`); those of other sites stay links above it. */
export function PictureGallery({ site, pictures, lang }: PictureGalleryProps): VNode {
  const own = pictures.flatMap((picture) => (picture.asset ? [{ picture, asset: picture.asset }] : []));
  const alone = own.length > 1 ? pictures.filter(({ asset }) => asset === undefined) : pictures;
  return (
    <>
      {alone.map((picture) => (
        <LeadPicture key={picture.src} site={site} picture={picture} lang={lang} />
      ))}
      {own.length > 1 && (
        <ul class="gallery" {...spoken(lang)}>
          {own.map(({ picture, asset }) => (
            <GalleryItem key={picture.src} site={site} picture={picture} asset={asset} lang={lang} />
          ))}
        </ul>
      )}
    </>
  );
}

interface GalleryItemProps {
  readonly site: Site;
  readonly picture: Picture;
  readonly asset: Asset;
  readonly lang?: string | undefined;
}

function GalleryItem({ site, picture, asset, lang }: GalleryItemProps): VNode {
  return (
    <li class={shapeClass(asset) || undefined}>
      <figure class={isDrawing(asset.url) ? "drawing" : undefined}>
        <a class="full" href={href(site, mainPicture(asset).url)}>
          <ResponsivePicture site={site} asset={asset} position="gallery" alt={picture.alt} />
          <span class="hidden enlarge-words" data-pagefind-ignore>
            {" (agrandir)"}
          </span>
        </a>
        <PictureWords picture={picture} lang={lang} />
      </figure>
    </li>
  );
}
