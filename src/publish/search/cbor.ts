/** The little of CBOR (RFC 8949) that the search index is written in: whole numbers, texts and lists. */

/** What the index is made of. */
export type CborValue = number | string | readonly CborValue[];

/** The value of one item, to its last byte. Throws on anything else than numbers, texts and lists. */
export function readCbor(bytes: Uint8Array): CborValue {
  let at = 0;
  const item = (): CborValue => {
    const start = at;
    const major = majorAt(bytes, start);
    const value = valueAt(bytes, start);
    at = endOfHead(bytes, start);
    if (major === 0) return value;
    if (major === 1) return -1 - value;
    if (major === LIST) return Array.from({ length: value }, item);
    if (major !== TEXT) throw new Error(`unexpected CBOR item of type ${major}`);
    at += value;
    return UTF8.decode(bytes.subarray(at - value, at));
  };
  const value = item();
  if (at !== bytes.length) throw new Error("unexpected bytes after a CBOR item");
  return value;
}

/** Offset of the first byte after the item that begins at `at`. Throws on what the index never holds: tags and endless lists. */
export function endOfItem(bytes: Uint8Array, at: number): number {
  let next = at;
  for (let pending = 1; pending > 0; pending -= 1) {
    const major = majorAt(bytes, next);
    const value = valueAt(bytes, next);
    next = endOfHead(bytes, next);
    if (major === BYTES || major === TEXT) next += value;
    else if (major === LIST) pending += value;
    else if (major === MAP || major === TAG) throw new Error(`unexpected CBOR item of type ${major}`);
  }
  return next;
}

/** Whether the number that begins at `at` is below zero. */
export function isNegative(bytes: Uint8Array, at: number): boolean {
  return majorAt(bytes, at) === 1;
}

/** How many items are in the list that begins at `at`. */
export function lengthOfList(bytes: Uint8Array, at: number): number {
  const major = majorAt(bytes, at);
  if (major !== LIST) throw new Error(`a CBOR list was expected, not type ${major}`);
  return valueAt(bytes, at);
}

/** What stands before the items of a list. */
export function listHead(count: number): Uint8Array {
  return headBytes(LIST, count);
}

const BYTES = 2;
const TEXT = 3;
const LIST = 4;
const MAP = 5;
const TAG = 6;
const UTF8 = new TextDecoder("utf-8", { fatal: true });

/** The type of the item that begins at `at` (§3). */
function majorAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at];
  if (first === undefined) throw new Error("the CBOR item is cut short");
  return first >> 5;
}

/** The number in the head of an item: its value, or its length. */
function valueAt(bytes: Uint8Array, at: number): number {
  const short = (bytes[at] ?? 0) & 31;
  if (short < 24) return short;
  let value = 0;
  const end = endOfHead(bytes, at);
  for (let index = at + 1; index < end; index += 1) value = value * 256 + (bytes[index] ?? 0);
  return value;
}

/** Offset of the first byte after the head of an item: lengths beyond 32 bits and endless items are refused. */
export function endOfHead(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const short = first & 31;
  if (short < 24) return at + 1;
  if (short > 26 && !(first >> 5 === 7 && short === 27)) throw new Error(`unexpected CBOR length ${short}`);
  return at + 1 + (1 << (short - 24));
}

function headBytes(major: number, value: number): Uint8Array {
  const type = major << 5;
  if (value < 24) return Uint8Array.of(type | value);
  if (value < 0x100) return Uint8Array.of(type | 24, value);
  if (value < 0x10000) return Uint8Array.of(type | 25, value >> 8, value & 255);
  return Uint8Array.of(type | 26, value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255);
}
