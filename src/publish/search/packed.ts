/** How a file of the search bundle is packed, and named by what it holds. */
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

/** What each file begins with, once unpacked. */
export const SIGNATURE = Buffer.from("pagefind_dcd");
/** Browsers keep these files for ever: another way of writing them must give them other names. */
const WRITING = "columns 2";
const SHORTEST_NAME = 5;

/** The same for the same content. */
export function nameOf(content: Uint8Array | string): string {
  return createHash("sha256").update(WRITING).update(content).digest("hex").slice(0, 10);
}

/** Memory for files of a few kilobytes: with that for large ones, making it ready is a fifth of the work. */
const SMALL = { windowBits: 14, memLevel: 7, chunkSize: 8192 } as const;

/** With the signature, compressed: at the highest level it would be a two-hundredth lighter, in twice the time. One after the other: for files this small, handing them to other threads costs more than the work. */
export function pack(content: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([SIGNATURE, content]), SMALL);
}

/** Names cut to what tells them apart, at least five figures: every search loads them all. */
export function shortNames(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const short = new Map<string, string>();
  for (const name of [...new Set(names)].sort()) {
    let length = SHORTEST_NAME;
    while (taken.has(name.slice(0, length)) && length < name.length) length += 1;
    taken.add(name.slice(0, length));
    short.set(name, name.slice(0, length));
  }
  return short;
}
