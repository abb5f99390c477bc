/** What is learnt of a file beside a post by reading it: size, shape, fingerprint, and what forbids to publish or show it. It decodes no pixel and changes nothing. */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { imageSize } from "image-size";
import type { Asset } from "./model.ts";
import { readRaster } from "./raster.ts";
import { drawingDanger } from "./unsafe-drawing.ts";

type Measures = Pick<Asset, "bytes" | "width" | "height" | "raster" | "fault" | "danger">;

const RASTER = /\.(?:jpe?g|png|webp)$/iu;
const OTHER_PICTURE = /\.(?:gif|avif)$/iu;
const DRAWING = /\.svg$/iu;
/** Pictures that cameras and scanners make and that browsers do not show. */
const NOT_SHOWN = /\.(?:heic|heif|tiff?|bmp|psd|dng|cr2|nef|arw)$/iu;

/** Measures by path, kept as long as the file keeps its time, its size and its place on the disk: photographs are big. */
const known = new Map<string, { readonly stamp: string; readonly measures: Measures }>();

/** Reads the file at `source`, an absolute path; throws when there is none. */
export function measureAsset(source: string): Measures {
  const { mtimeMs, size, ino } = statSync(source);
  const stamp = `${mtimeMs} ${size} ${ino}`;
  const before = known.get(source);
  if (before?.stamp === stamp) return before.measures;
  const measures = { bytes: size, ...lookSafely(source) };
  known.set(source, { stamp, measures });
  return measures;
}

function lookSafely(source: string): Omit<Measures, "bytes"> {
  try {
    return look(source);
  } catch {
    return { fault: { message: "Ce fichier ne peut pas être lu.", advice: "vérifiez les permissions du fichier" } };
  }
}

function look(source: string): Omit<Measures, "bytes"> {
  if (NOT_SHOWN.test(source)) {
    const format = source.slice(source.lastIndexOf(".") + 1).toUpperCase();
    return {
      fault: {
        message: `Les navigateurs ne montrent pas les images au format ${format}.`,
        advice: "enregistrez-la en JPEG ou en PNG",
      },
    };
  }
  if (RASTER.test(source)) return raster(readFileSync(source));
  if (OTHER_PICTURE.test(source)) return dimensions(readFileSync(source));
  return DRAWING.test(source) ? drawing(readFileSync(source)) : {};
}

function raster(bytes: Buffer): Omit<Measures, "bytes"> {
  const header = readRaster(bytes);
  if (header === undefined) return dimensions(bytes);
  if ("message" in header) return { fault: header };
  const { width, height, turned, animated } = header;
  if (animated) return { width, height };
  const hash = createHash("sha256").update(bytes).digest("hex");
  return { width, height, raster: { hash, turned } };
}

function drawing(bytes: Buffer): Omit<Measures, "bytes"> {
  // Browsers read two-byte text too; no drawing program writes it, and everything hides in it.
  if (bytes.includes(0)) return { danger: { what: "un texte qui n’est pas en UTF-8", line: 1 } };
  let text = bytes.toString("utf8");
  if (text.includes("\ufffd")) text = bytes.toString("latin1");
  const danger = drawingDanger(text);
  if (danger === undefined) return dimensions(bytes);
  return { danger: { what: danger.what, line: text.slice(0, danger.at).split("\n").length } };
}

/** Width and height in pixels, when the file says them. */
function dimensions(bytes: Buffer): Pick<Measures, "width" | "height"> {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : {};
  } catch {
    return {};
  }
}
