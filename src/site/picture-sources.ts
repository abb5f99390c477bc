/** What a page writes for a picture: its address, its size, and the lighter files a browser may choose among. It opens nothing. */
import type { Asset } from "../content/model.ts";
import { pictureSet } from "../content/pictures.ts";
import type { Site } from "./model.ts";
import { href } from "./urls.ts";

/** Where a picture stands in a page: in the text, above it, or in a card. */
export type PicturePlace = "text" | "lead" | "card";

export interface PictureSources {
  /** With the base. */
  readonly src: string;
  readonly width?: number;
  readonly height?: number;
  /** WebP candidates and the width at which they are shown (HTML §4.8.4.2.1), for a `<source>` before the `<img>`. */
  readonly webp?: { readonly srcset: string; readonly sizes: string };
}

/** Width of the column of text, in pixels: 39rem of the style sheet. */
const COLUMN = 624;

/** The sources of a file; only its address when nothing else is known. */
export function pictureSources(site: Pick<Site, "base">, asset: Asset, place: PicturePlace): PictureSources {
  const set = pictureSet(asset);
  const { url, width, height } = set?.main ?? asset;
  const size = width === undefined || height === undefined ? {} : { width, height };
  const src = href(site, url);
  if (set === undefined || set.webp.length === 0) return { src, ...size };
  const srcset = set.webp.map((file) => `${href(site, file.url)} ${file.width}w`).join(", ");
  return { src, ...size, webp: { srcset, sizes: sizesOf(place, set.main.width) } };
}

/** Widths of the style sheet, where a picture of `width` pixels stands. */
function sizesOf(place: PicturePlace, width: number): string {
  if (place === "lead") return "(min-width: 74rem) 54rem, (min-width: 60rem) calc(100vw - 20rem), 100vw";
  if (place === "card") return "(min-width: 78rem) 44rem, (min-width: 60rem) calc(100vw - 34rem), 100vw";
  const shown = Math.min(COLUMN, width);
  return `(min-width: ${shown}px) ${shown}px, 100vw`;
}
