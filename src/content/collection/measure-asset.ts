/** Reads a file to get its size, dimensions and hash, and whatever prevents publishing or showing it. */
import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { basename } from "node:path";
import { imageSize } from "image-size";
import QuickLRU from "quick-lru";
import type { Asset, FileDiagnostic } from "../model.ts";
import { contentDanger, HEAD } from "./file-content.ts";
import { type FileKind, kindOfFile } from "./file-kinds.ts";
import { deceitful, refusedDrawing, refusedKind } from "./file-refusals.ts";
import { readRaster } from "./raster.ts";

type Measures = Pick<Asset, "bytes" | "width" | "height" | "raster" | "fault" | "refusal">;

const RASTER = /\.(?:jpe?g|png|webp)$/iu;
/** Other picture formats that pages show unchanged. */
const SIZED = /\.(?:gif|avif|svg)$/iu;
/** Picture formats of cameras and scanners that browsers do not show. */
const NOT_SHOWN = /\.(?:heic|heif|tiff?|bmp|psd|dng|cr2|nef|arw)$/iu;

/** Measures by path, cached while the modification time, size and inode stay the same: photographs are large files. */
const known = new QuickLRU<string, { readonly stamp: string; readonly measures: Measures }>({ maxSize: 10_000 });

/** Reads the file at `source`, an absolute path; throws when it does not exist. */
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
  const name = basename(source);
  const kind = kindOfFile(name);
  const bytes = kind === undefined ? Buffer.alloc(0) : readFor(kind, source);
  const refusal = kind === undefined ? refusedKind(name) : refusalOf(kind, name, bytes);
  const refused = refusal === undefined ? {} : { refusal };
  if (NOT_SHOWN.test(source)) {
    const format = source.slice(source.lastIndexOf(".") + 1).toUpperCase();
    return {
      ...refused,
      fault: {
        message: `Les navigateurs ne montrent pas les images au format ${format}.`,
        advice: "enregistrez-la en JPEG ou en PNG",
      },
    };
  }
  if (RASTER.test(source)) return { ...refused, ...raster(bytes) };
  return refusal === undefined && SIZED.test(source) ? dimensions(bytes) : refused;
}

/** Reads only the first bytes of a film, which may be very large. */
function readFor(kind: FileKind, source: string): Buffer {
  return kind.content.by === "signature" && !RASTER.test(source) && !SIZED.test(source)
    ? head(source)
    : readFileSync(source);
}

function head(source: string): Buffer {
  const file = openSync(source, "r");
  try {
    const bytes = Buffer.alloc(HEAD);
    return bytes.subarray(0, readSync(file, bytes, 0, HEAD, 0));
  } finally {
    closeSync(file);
  }
}

function refusalOf(kind: FileKind, name: string, bytes: Uint8Array): FileDiagnostic | undefined {
  const danger = contentDanger(kind.content, bytes);
  if (danger === undefined) return undefined;
  return kind.content.by === "drawing" ? refusedDrawing(danger) : deceitful(name, kind, danger);
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

/** Width and height in pixels, when the file gives them. */
function dimensions(bytes: Buffer): Pick<Measures, "width" | "height"> {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : {};
  } catch {
    return {};
  }
}
