/** The little of CBOR (RFC 8949) that the search index is written in: finding where an item ends, and heading a list. It never builds values. */

/** Offset of the first byte after the item that begins at `at`. Throws on what the index never holds: tags and endless lists. */
export function endOfItem(bytes: Uint8Array, at: number): number {
  let next = at;
  for (let pending = 1; pending > 0; pending -= 1) {
    const { major, value, end } = head(bytes, next);
    next = end;
    if (major === BYTES || major === TEXT) next += value;
    else if (major === LIST) pending += value;
    else if (major === MAP || major === TAG) throw new Error(`unexpected CBOR item of type ${major}`);
  }
  return next;
}

/** The items of the list that begins at `at`, as they are. */
export function itemsOf(bytes: Uint8Array, at: number): readonly Uint8Array[] {
  const { major, value, end } = head(bytes, at);
  if (major !== LIST) throw new Error(`a CBOR list was expected, not type ${major}`);
  const items: Uint8Array[] = [];
  let from = end;
  for (let index = 0; index < value; index += 1) {
    const to = endOfItem(bytes, from);
    items.push(bytes.subarray(from, to));
    from = to;
  }
  return items;
}

/** The text that begins at `at`. */
export function textOf(bytes: Uint8Array, at: number): string {
  const { major, value, end } = head(bytes, at);
  if (major !== TEXT) throw new Error(`a CBOR text was expected, not type ${major}`);
  return UTF8.decode(bytes.subarray(end, end + value));
}

/** The whole number, not negative, that begins at `at`. */
export function numberOf(bytes: Uint8Array, at: number): number {
  const { major, value } = head(bytes, at);
  if (major !== 0) throw new Error(`a CBOR number was expected, not type ${major}`);
  return value;
}

/** A list of items that are already written. */
export function listOf(items: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([headBytes(LIST, items.length), ...items]);
}

/** A text item. */
export function textItem(text: string): Uint8Array {
  const utf8 = Buffer.from(text, "utf8");
  return Buffer.concat([headBytes(TEXT, utf8.length), utf8]);
}

const BYTES = 2;
const TEXT = 3;
const LIST = 4;
const MAP = 5;
const TAG = 6;
const UTF8 = new TextDecoder("utf-8", { fatal: true });

interface Head {
  readonly major: number;
  readonly value: number;
  readonly end: number;
}

/** Type and length of an item (§3): lengths beyond 32 bits and endless items are refused. */
function head(bytes: Uint8Array, at: number): Head {
  const first = bytes[at];
  if (first === undefined) throw new Error("the CBOR item is cut short");
  const major = first >> 5;
  const short = first & 31;
  if (short < 24) return { major, value: short, end: at + 1 };
  if (short > 26 && !(major === 7 && short === 27)) throw new Error(`unexpected CBOR length ${short}`);
  const size = 1 << (short - 24);
  let value = 0;
  for (let index = 1; index <= size; index += 1) value = value * 256 + (bytes[at + index] ?? 0);
  return { major, value, end: at + 1 + size };
}

function headBytes(major: number, value: number): Uint8Array {
  const type = major << 5;
  if (value < 24) return Uint8Array.of(type | value);
  if (value < 0x100) return Uint8Array.of(type | 24, value);
  if (value < 0x10000) return Uint8Array.of(type | 25, value >> 8, value & 255);
  return Uint8Array.of(type | 26, value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255);
}
