/** Pictures of smooth noise, always the same for the same size: heavy enough to need lighter files. */
import sharp, { type Sharp } from "sharp";

/** A picture of that size, ready to be encoded. */
export function noise(width: number, height: number): Sharp {
  const [columns, rows] = [Math.ceil(width / 8), Math.ceil(height / 8)];
  const grains = Buffer.alloc(columns * rows * 3);
  let seed = 1;
  for (let at = 0; at < grains.length; at += 1) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    grains[at] = seed >> 16;
  }
  return sharp(grains, { raw: { width: columns, height: rows, channels: 3 } }).resize(width, height, { fit: "fill" });
}

/** Camera metadata about the author and the position. */
export const CAMERA = {
  IFD0: { Copyright: "Camille Exemple" },
  IFD3: { GPSLatitudeRef: "N", GPSLatitude: "46/1 48/1 30/1" },
} as const;
