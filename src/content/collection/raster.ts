/** Reads the header of a photograph: its format, its size and whether the file is complete. No pixel is decoded. */
import { imageSize } from "image-size";
import type { DiagnosticText } from "../../diagnostics/diagnostic.ts";

export interface RasterHeader {
  /** In pixels as shown, EXIF orientation applied. */
  readonly width: number;
  readonly height: number;
  /** Stored on its side, upside down or mirrored: EXIF orientation other than 1. */
  readonly turned: boolean;
  /** An animated picture, which is not encoded again. */
  readonly animated: boolean;
}

/** The formats that this site encodes again, as `image-size` names them. */
const ENCODED: ReadonlySet<string> = new Set(["jpg", "png", "webp"]);
/** Other formats that every browser shows. */
const SHOWN: ReadonlySet<string> = new Set(["gif", "avif", "svg"]);
/** The most that the decoder accepts: 16 383 × 16 383. */
const MOST_PIXELS = 0x3fff * 0x3fff;

const SAVE_AGAIN = "ouvrez l’original et enregistrez-le de nouveau en JPEG ou en PNG";

/** Returns the header of a JPEG, PNG or WebP file; undefined for another format that browsers show; otherwise why it cannot be shown. */
export function readRaster(bytes: Uint8Array): RasterHeader | DiagnosticText | undefined {
  const size = sizeOf(bytes);
  if (size === undefined) return { message: "Ce fichier n’est pas une image lisible.", advice: SAVE_AGAIN };
  const { type = "", width, height, orientation = 1 } = size;
  if (SHOWN.has(type)) return undefined;
  if (!ENCODED.has(type)) {
    return {
      message: `Cette image est au format ${type.toUpperCase()}, que les navigateurs ne montrent pas.`,
      advice: SAVE_AGAIN,
    };
  }
  if (width * height > MOST_PIXELS) {
    return { message: `Cette image est démesurée (${width} × ${height} pixels).`, advice: "réduisez ses dimensions" };
  }
  if (!hasEveryWord(bytes, type))
    return { message: "La fin de cette image manque.", advice: "copiez de nouveau le fichier" };
  const onItsSide = orientation >= 5;
  return {
    width: onItsSide ? height : width,
    height: onItsSide ? width : height,
    turned: orientation !== 1,
    animated: isAnimated(bytes, type),
  };
}

function sizeOf(bytes: Uint8Array) {
  try {
    const size = imageSize(bytes);
    return size.width > 0 && size.height > 0 ? size : undefined;
  } catch {
    return undefined;
  }
}

/** A truncated copy lacks its end: the EOI marker (JPEG, ITU-T T.81 B.1), the IEND chunk (PNG §11.2.5) or the announced length (WebP, RFC 9649 §2.4). */
function hasEveryWord(bytes: Uint8Array, type: string): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === "png") return data.includes("IEND", 8, "latin1");
  if (type === "webp") return data.length >= data.readUInt32LE(4) + 8;
  // The thumbnail of a camera, before the scan, has its own EOI marker.
  return data.lastIndexOf(Buffer.of(0xff, 0xd9)) > data.lastIndexOf(Buffer.of(0xff, 0xda));
}

/** Animation announced in the header: `acTL` before the pixels (PNG), the animation bit of `VP8X` (WebP, RFC 9649 §2.7). */
function isAnimated(bytes: Uint8Array, type: string): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === "webp") return data.toString("latin1", 12, 16) === "VP8X" && ((data[20] ?? 0) & 0x02) !== 0;
  if (type !== "png") return false;
  const control = data.indexOf("acTL", 8, "latin1");
  return control >= 0 && control < data.indexOf("IDAT", 8, "latin1");
}
