/** Encodes one output file of a photograph with sharp: upright, without metadata, deterministic. sharp is loaded when the first picture needs it. */
import type { Sharp, SharpOptions } from "sharp";
import { ENCODING, type PictureFile } from "./picture-sizes.ts";
import { stripMetadata } from "./strip-metadata.ts";

/**
 * The bytes of `file` made from those of the original; `turned` when the EXIF orientation asks for a rotation. Throws
 * sharp's error when the pixels cannot be read.
 */
export async function encodePicture(original: Uint8Array, file: PictureFile, turned: boolean): Promise<Uint8Array> {
  const bare = turned ? undefined : stripMetadata(original);
  if (file.asIs && bare !== undefined) return bare;
  const { default: sharp } = await import("sharp");
  // Pictures are encoded in parallel: threads inside each encoding would only compete.
  sharp.concurrency(1);
  const open = (options?: SharpOptions): Sharp => sharp(original, { failOn: "error", ...options });
  const { isPalette = false, format, width } = await open().metadata();
  const upright = open().autoOrient();
  const resized = upright.resize({ width: file.width, height: file.height, fit: "fill", kernel: "lanczos3" });
  const encoded = await encode(resized, file, { palette: isPalette, flat: format === "png" });
  // Keep the original when encoding it again would make it heavier.
  const untouched = !turned && width === file.width && format === file.format;
  return untouched && bare !== undefined && bare.length <= encoded.length ? bare : encoded;
}

interface Source {
  /** An indexed-colour image, typically a diagram. */
  readonly palette: boolean;
  readonly flat: boolean;
}

async function encode(picture: Sharp, { format }: PictureFile, { palette, flat }: Source): Promise<Uint8Array> {
  if (format === "jpeg") return picture.flatten({ background: "#fff" }).jpeg(ENCODING.jpeg).toBuffer();
  if (format === "png") return picture.png({ ...ENCODING.png, palette }).toBuffer();
  const lossy = await picture
    .clone()
    .webp(flat ? ENCODING.webp.flat : ENCODING.webp.photo)
    .toBuffer();
  if (!palette) return lossy;
  const lossless = await picture.webp({ lossless: true }).toBuffer();
  return lossless.length <= lossy.length ? lossless : lossy;
}
