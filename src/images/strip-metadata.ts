/** Removes from an image file the metadata its author did not mean to publish (position, camera, names, thumbnails) without touching its pixels. */

/** PNG chunks that affect how the pixels are shown (PNG §11). */
const PNG_KEPT = new Set("IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD hIST pHYs sPLT".split(" "));
/** WebP chunks that affect how the pixels are shown (RFC 9649 §2.7). */
const WEBP_KEPT = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ICCP", "ANIM", "ANMF"]);
/** Bits of VP8X that declare EXIF and XMP. */
const WEBP_METADATA = 0x08 | 0x04;

/** The file without EXIF, XMP, IPTC, comments or trailing data; undefined when its structure is not understood. */
export function stripMetadata(bytes: Uint8Array): Uint8Array | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (data.readUInt16BE(0) === 0xffd8) return stripJpeg(data);
    if (data.toString("latin1", 1, 4) === "PNG") return stripPng(data);
    if (data.toString("latin1", 8, 12) === "WEBP") return stripWebp(data);
  } catch {
    // A read past the end: the structure is corrupt.
  }
  return undefined;
}

/** JPEG (ITU-T T.81 annex B): marker segments up to the first end of image. */
function stripJpeg(data: Buffer): Uint8Array | undefined {
  const kept = [data.subarray(0, 2)];
  let at = 2;
  for (;;) {
    if (data[at] !== 0xff) return undefined;
    const marker = data.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) break;
    let end = at + 2 + data.readUInt16BE(at + 2);
    const keep = isShown(marker, data.subarray(at + 4, end));
    if (marker === 0xda) end = endOfScan(data, end);
    if (end > data.length) return undefined;
    if (keep) kept.push(data.subarray(at, end));
    at = end;
  }
  kept.push(data.subarray(at, at + 2));
  return Buffer.concat(kept);
}

/** JFIF, the colour profile and Adobe's colour transform marker affect the pixels; other APPn segments and comments do not. */
function isShown(marker: number, content: Buffer): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  if (marker === 0xe2) return content.toString("latin1", 0, 11) === "ICC_PROFILE";
  return marker === 0xe0 ? content.toString("latin1", 0, 4) === "JFIF" : marker === 0xee;
}

/** Compressed data ends at the first marker that is neither an escaped byte nor a restart. */
function endOfScan(data: Buffer, start: number): number {
  for (let at = data.indexOf(0xff, start); at >= 0; at = data.indexOf(0xff, at + 1)) {
    const next = data.readUInt8(at + 1);
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return data.length + 1;
}

function stripPng(data: Buffer): Uint8Array | undefined {
  const kept = [data.subarray(0, 8)];
  for (let at = 8; ; ) {
    const end = at + 12 + data.readUInt32BE(at);
    if (end > data.length) return undefined;
    const name = data.toString("latin1", at + 4, at + 8);
    if (PNG_KEPT.has(name)) kept.push(data.subarray(at, end));
    if (name === "IEND") return Buffer.concat(kept);
    at = end;
  }
}

function stripWebp(data: Buffer): Uint8Array | undefined {
  const limit = Math.min(data.length, data.readUInt32LE(4) + 8);
  const kept: Buffer[] = [];
  for (let at = 12; at + 8 <= limit; ) {
    const name = data.toString("latin1", at, at + 4);
    const size = data.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    if (end > data.length) return undefined;
    if (WEBP_KEPT.has(name))
      kept.push(name === "VP8X" ? withoutMetadataBits(data.subarray(at, end)) : data.subarray(at, end));
    at = end;
  }
  const head = Buffer.from(data.subarray(0, 12));
  head.writeUInt32LE(
    kept.reduce((sum, chunk) => sum + chunk.length, 4),
    4,
  );
  return Buffer.concat([head, ...kept]);
}

function withoutMetadataBits(chunk: Buffer): Buffer {
  const copy = Buffer.from(chunk);
  copy.writeUInt8(copy.readUInt8(8) & ~WEBP_METADATA, 8);
  return copy;
}
