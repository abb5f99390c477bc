/** The words of the index in small files, so that a search of one word loads little: 4 KB or so instead of Pagefind's 40. It changes no word. */

import { createByteList } from "./byte-list.ts";
import { inColumns } from "./columns.ts";
import { lightEntry } from "./heavy-words.ts";
import { nameOf, pack, shortNames } from "./packed.ts";
import type { IndexWord } from "./postings.ts";

export interface Chunk {
  /** Not after the first word, after the last word of the chunk before. */
  readonly from: string;
  /** Not before the last word. */
  readonly to: string;
  /** Ends with `x` when some of its words have more places than it tells. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Those words with all their places, for exact phrases. */
  readonly whole?: Uint8Array;
}

/** Bytes that one more chunk costs in the table that every search loads. */
const TABLE_ENTRY = 30;
const SMALLEST = 4_000;

/** Chunks of the size that makes a search of one word lightest: a chunk and the table of all. */
export function writeChunks(words: readonly IndexWord[]): readonly Chunk[] {
  const groups = grouped(words);
  const packed = groups.map(packGroup);
  const names = shortNames(packed.map(({ name }) => name));
  return packed.map(({ name, bytes, whole }, at) => ({
    from: boundary(groups[at - 1]?.at(-1)?.word, groups[at]?.[0]?.word) ?? "",
    to: boundary(groups[at]?.at(-1)?.word, groups[at + 1]?.[0]?.word) ?? groups[at]?.at(-1)?.word ?? "",
    name: `${names.get(name)}${whole ? "x" : ""}`,
    bytes,
    ...(whole && { whole }),
  }));
}

function grouped(words: readonly IndexWord[]): readonly (readonly IndexWord[])[] {
  const total = words.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const target = Math.max(SMALLEST, Math.sqrt(total * TABLE_ENTRY));
  const groups: IndexWord[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const word of words) {
    if (size + word.bytes.length > target) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(word);
    size += word.bytes.length;
  }
  return groups;
}

/** A chunk under a name made from all that its words have, told or not. */
function packGroup(group: readonly IndexWord[]): Pick<Chunk, "name" | "bytes" | "whole"> {
  const words = group.map(({ bytes }) => ({ bytes, light: lightEntry(bytes) }));
  const heavy = words.filter(({ light }) => light !== undefined);
  const name = nameOf(chunkOf(words.map(({ bytes }) => bytes)));
  const bytes = pack(inColumns(chunkOf(words.map(({ bytes, light }) => light ?? bytes))));
  if (heavy.length === 0) return { name, bytes };
  return { name, bytes, whole: pack(inColumns(chunkOf(heavy.map(({ bytes }) => bytes)))) };
}

function chunkOf(words: readonly Uint8Array[]): Uint8Array {
  const chunk = createByteList();
  chunk.list(1);
  chunk.list(words.length);
  for (const word of words) chunk.bytes(word);
  return chunk.written();
}

/** The shortest text that is after one word and not after the other: the table needs no more of them. */
function boundary(before: string | undefined, after: string | undefined): string | undefined {
  if (before === undefined || after === undefined) return after;
  const letters = [...after];
  const shared = letters.findIndex((letter, at) => [...before][at] !== letter);
  return letters.slice(0, shared + 1).join("");
}
