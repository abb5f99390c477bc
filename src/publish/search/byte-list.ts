/** CBOR (RFC 8949) written item by item into bytes that grow: an index has millions of numbers, and none becomes an object. */

export interface ByteList {
  /** A whole number from 0 (§3.1, type 0). */
  readonly number: (value: number) => void;
  /** The number `-1 - value` (type 1). */
  readonly negative: (value: number) => void;
  /** The head of a list of so many items (type 4). */
  readonly list: (count: number) => void;
  readonly text: (text: string) => void;
  /** Items that are already written. */
  readonly bytes: (items: Uint8Array) => void;
  /** What is written so far: not a copy. */
  readonly written: () => Uint8Array;
}

const FIRST_ROOM = 16;
const LONGEST_HEAD = 5;

class GrowingBytes implements ByteList {
  #bytes = new Uint8Array(FIRST_ROOM);
  #length = 0;

  number(value: number): void {
    this.#head(0x00, value);
  }

  negative(value: number): void {
    this.#head(0x20, value);
  }

  list(count: number): void {
    this.#head(0x80, count);
  }

  text(text: string): void {
    const utf8 = Buffer.from(text, "utf8");
    this.#head(0x60, utf8.length);
    this.bytes(utf8);
  }

  bytes(items: Uint8Array): void {
    this.#makeRoom(items.length);
    this.#bytes.set(items, this.#length);
    this.#length += items.length;
  }

  written(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #head(type: number, value: number): void {
    this.#makeRoom(LONGEST_HEAD);
    const bytes = this.#bytes;
    let at = this.#length;
    if (value < 24) bytes[at++] = type | value;
    else if (value < 0x100) {
      bytes[at++] = type | 24;
      bytes[at++] = value;
    } else if (value < 0x10000) {
      bytes[at++] = type | 25;
      bytes[at++] = value >> 8;
      bytes[at++] = value & 255;
    } else {
      bytes[at++] = type | 26;
      bytes[at++] = value >>> 24;
      bytes[at++] = (value >> 16) & 255;
      bytes[at++] = (value >> 8) & 255;
      bytes[at++] = value & 255;
    }
    this.#length = at;
  }

  #makeRoom(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

/** An empty one. */
export function createByteList(): ByteList {
  return new GrowingBytes();
}
