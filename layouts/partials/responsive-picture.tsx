/** A picture of the site with `srcset` and dimensions, to load the lightest file without a layout shift. */
import type { VNode } from "preact";
import type { Asset } from "../../src/content/model.ts";
import type { Site } from "../../src/site/model.ts";
import { type PicturePosition, pictureSources } from "../../src/site/picture-sources.ts";

interface ResponsivePictureProps {
  readonly site: Site;
  readonly asset: Asset;
  readonly position: PicturePosition;
  /** Empty when the text next to it says what it shows (WCAG 1.1.1). */
  readonly alt: string;
  /** True for the largest picture at the top of the page, which is loaded first; others load lazily. */
  readonly first?: boolean;
  readonly class?: string;
}

/** An `<img>`, in a `<picture>` when there are lighter files. */
export function ResponsivePicture({
  site,
  asset,
  position,
  alt,
  first = false,
  class: className,
}: ResponsivePictureProps): VNode {
  const { src, width, height, webp } = pictureSources(site, asset, position);
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
