/** The icons that browsers and home screens ask for, made from the site's own: HTML §4.6.7.8, W3C Web Application Manifest §1.6. */
import pngToIco from "png-to-ico";
import type { Sharp } from "sharp";
import { GROUNDS } from "../../colour/scheme-pair.ts";

export interface Icons {
  /** 16 and 32 pixels. */
  readonly ico: Uint8Array;
  /** 180 pixels, opaque: Apple's devices put black behind what is transparent. */
  readonly touch: Uint8Array;
  /** 512 pixels. */
  readonly large: Uint8Array;
  /** 512 pixels, opaque, within the safe circle of a mask. */
  readonly maskable: Uint8Array;
}

const CLEAR = { r: 0, g: 0, b: 0, alpha: 0 };
const PAPER = GROUNDS.light.paper;
/** The safe zone is a circle of 80 % of the side: the icon is drawn in a square inside it. */
const SAFE = 0.6;
/** Points per inch at which an SVG image is drawn before it is reduced; 72 is its own size. */
const LARGEST_DENSITY = 2400;

/** Makes every icon from an image, `svg` when it is a drawing. Throws sharp's error for an image that cannot be read. */
export async function makeIcons(image: Uint8Array, svg: boolean): Promise<Icons> {
  const { default: sharp } = await import("sharp");
  const { width = 64, height = 64 } = await sharp(image).metadata();
  const density = Math.min(LARGEST_DENSITY, Math.max(72, Math.ceil((72 * 512) / Math.max(width, height))));
  const at = (side: number): Sharp =>
    sharp(image, svg ? { density } : {}).resize(side, side, { fit: "contain", background: CLEAR });
  const png = (picture: Sharp): Promise<Buffer> => picture.png({ compressionLevel: 9 }).toBuffer();
  const inner = 2 * Math.round((512 * SAFE) / 2);
  const edge = (512 - inner) / 2;
  const [small, medium, touch, large, maskable] = await Promise.all([
    png(at(16)),
    png(at(32)),
    png(at(180).flatten({ background: PAPER })),
    png(at(512)),
    png(
      at(inner)
        .extend({ top: edge, bottom: edge, left: edge, right: edge, background: CLEAR })
        .flatten({ background: PAPER }),
    ),
  ]);
  return { ico: await pngToIco([small, medium]), touch, large, maskable };
}
