/** A picture of the site: the lightest file that a browser can show well, its size known before it arrives. */
import type { VNode } from "preact";
import type { Asset } from "../../src/content/model.ts";
import type { Site } from "../../src/site/model.ts";
import { type PicturePlace, pictureSources } from "../../src/site/picture-sources.ts";

interface ResponsivePictureProps {
  readonly site: Site;
  readonly asset: Asset;
  readonly place: PicturePlace;
  /** Empty when the words beside it say what it shows (WCAG 1.1.1). */
  readonly alt: string;
  /** The first and largest thing of the page, asked for before the others; else it waits until the reader comes near. */
  readonly first?: boolean;
  readonly class?: string;
}

/** An `<img>`, in a `<picture>` when there are lighter files than its own. */
export function ResponsivePicture({
  site,
  asset,
  place,
  alt,
  first = false,
  class: className,
}: ResponsivePictureProps): VNode {
  const { src, width, height, webp } = pictureSources(site, asset, place);
  const when = first ? ({ fetchpriority: "high" } as const) : ({ loading: "lazy" } as const);
  const img = <img class={className} src={src} alt={alt} width={width} height={height} {...when} decoding="async" />;
  if (webp === undefined) return img;
  return (
    <picture>
      <source type="image/webp" srcset={webp.srcset} sizes={webp.sizes} />
      {img}
    </picture>
  );
}
