/** The side of a thread that writes files it is handed: a text out of the ring, its bytes, its file, its digest. It audits nothing. */
import { digestOf } from "../../audit/digest.ts";
import type { FilePlacer } from "./file-placer.ts";
import { type TextPlace, type TextRing, textTaker } from "./text-ring.ts";

/** A file to write, as it is handed over. */
export interface HandedFile {
  readonly path: string;
  readonly content: TextPlace | Uint8Array;
}

export interface WrittenFile {
  readonly content: string | Uint8Array;
  readonly digest: string;
}

const UTF8_BYTES = 3;

/** Writes what comes through a ring. */
export function fileWriter(ring: TextRing): (file: HandedFile, files: FilePlacer) => WrittenFile {
  const take = textTaker(ring);
  let room = Buffer.alloc(0);
  /** The bytes of a text, good until the next one: they all go through the same memory. */
  const utf8Of = (text: string): Uint8Array => {
    if (text.length * UTF8_BYTES > room.length) room = Buffer.allocUnsafeSlow(2 * text.length * UTF8_BYTES);
    return room.subarray(0, room.write(text));
  };
  return ({ path, content: handed }, files) => {
    const content = handed instanceof Uint8Array ? handed : take(handed);
    const bytes = typeof content === "string" ? utf8Of(content) : content;
    files.write(path, bytes);
    return { content, digest: digestOf(bytes) };
  };
}
