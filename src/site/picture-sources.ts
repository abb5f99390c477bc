/** The attributes of a picture in a page: URL, size, and the smaller files for `srcset`. */
import type { Asset } from "../content/model.ts";
import { GALLERY_SIZES } from "../content/picture-shape.ts";
import { pictureSet } from "../images/picture-sizes.ts";
import type { Site } from "./model.ts";
import { href } from "./urls.ts";

/** Where a picture is shown: in the text, above it, in a card (a large one, one of a grid, a line of a list), in a gallery, or as the portrait of someone. */
export type PicturePosition = "text" | "lead" | "large" | "card" | "line" | "gallery" | "portrait";

export interface PictureSources {
  /** Base path included. */
  readonly src: string;
  readonly width?: number;
  readonly height?: number;
  /** WebP candidates and the width at which they are shown (HTML §4.8.4.2.1), for a `<source>` before the `<img>`. */
  readonly webp?: { readonly srcset: string; readonly sizes: string };
}

/** Width of the text column, in pixels: 39rem in the style sheet. */
const COLUMN = 624;

/** Returns the sources of a file; only its URL when its size is unknown. */
export function pictureSources(site: Pick<Site, "base">, asset: Asset, position: PicturePosition): PictureSources {
  const set = pictureSet(asset);
  const { url, width, height } = set?.main ?? asset;
  const size = width === undefined || height === undefined ? {} : { width, height };
  const src = href(site, url);
  if (set === undefined || set.webp.length === 0) return { src, ...size };
  const srcset = set.webp.map((file) => `${href(site, file.url)} ${file.width}w`).join(", ");
  return { src, ...size, webp: { srcset, sizes: sizesOf(position, set.main.width) } };
}

/** The `sizes` attribute, from the style sheet's widths, for a picture of `width` pixels. */
function sizesOf(position: PicturePosition, width: number): string {
  if (position === "lead") return "(min-width: 74rem) 54rem, (min-width: 60rem) calc(100vw - 20rem), 100vw";
  if (position === "gallery") return GALLERY_SIZES;
  if (position === "portrait") return "14rem";
  // On a phone, the picture of a card is at the side of its words.
  if (position === "card") return "(min-width: 60rem) 24rem, (min-width: 34rem) 50vw, 7rem";
  if (position === "line") return "6rem";
  if (position === "large") return "(min-width: 78rem) 44rem, (min-width: 60rem) calc(100vw - 34rem), 100vw";
  const shown = Math.min(COLUMN, width);
  return `(min-width: ${shown}px) ${shown}px, 100vw`;
}
