/** Encodes one file of a photograph, without its metadata, upright, always to the same bytes. The one door to sharp, which is loaded when the first picture needs it. */
import type { Sharp, SharpOptions } from "sharp";
import { ENCODING, type PictureFile } from "../content/pictures.ts";
import { stripMetadata } from "./strip-metadata.ts";

/** The bytes of `file`, from those of the original; `turned` as its header says. Throws what sharp says when the pixels cannot be read. */
export async function encodePicture(original: Uint8Array, file: PictureFile, turned: boolean): Promise<Uint8Array> {
  const bare = turned ? undefined : stripMetadata(original);
  if (file.asIs && bare !== undefined) return bare;
  const { default: sharp } = await import("sharp");
  // Pictures are encoded side by side: threads inside each would only wait for one another.
  sharp.concurrency(1);
  const open = (options?: SharpOptions): Sharp => sharp(original, { failOn: "error", ...options });
  const { isPalette = false, format, width } = await open().metadata();
  const upright = open().autoOrient();
  const resized = upright.resize({ width: file.width, height: file.height, fit: "fill", kernel: "lanczos3" });
  const encoded = await encode(resized, file, { palette: isPalette, flat: format === "png" });
  // What an editor has already made light is not made heavier.
  const untouched = !turned && width === file.width && format === file.format;
  return untouched && bare !== undefined && bare.length <= encoded.length ? bare : encoded;
}

interface Source {
  /** Few colours, listed: a diagram. */
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
