/** Texts handed to another thread through memory that both see, used again and again: a message would copy each twice, into memory that has to be found and given back. */

/** What both threads are given; UTF-16, as strings are in memory. */
export interface TextRing {
  readonly letters: SharedArrayBuffer;
  /** One number: how many letters are free again, of all that were ever used. */
  readonly freed: Int32Array;
}

/** Where a text waits. */
export interface TextPlace {
  readonly start: number;
  readonly length: number;
  /** Letters to free: those of the text, and those at the end of the ring that it found too few. */
  readonly used: number;
}

/** Letters that may wait: when a thread is behind, the first writes for itself, so that all end together and little waits in memory. */
const MOST_WAITING = 4_000_000;

const LETTER_BYTES = 2;

/** An empty ring; it holds `capacity` letters. */
export function createTextRing(capacity = MOST_WAITING): TextRing {
  return {
    letters: new SharedArrayBuffer(capacity * LETTER_BYTES),
    freed: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
  };
}

/** Puts texts into a ring, for the one thread that does; undefined when a text finds no room. */
export function textPutter({ letters, freed }: TextRing): (text: string) => TextPlace | undefined {
  const memory = Buffer.from(letters);
  const capacity = memory.length / LETTER_BYTES;
  let head = 0;
  let used = 0;
  return (text) => {
    const { length } = text;
    const fits = head + length <= capacity;
    const skipped = fits ? 0 : capacity - head;
    // Both counts wrap around, as their 32 bits do: only the distance between them matters.
    if (((used - Atomics.load(freed, 0)) | 0) + skipped + length > capacity) return undefined;
    const start = fits ? head : 0;
    memory.write(text, start * LETTER_BYTES, "utf16le");
    head = start + length;
    used = (used + skipped + length) | 0;
    return { start, length, used: skipped + length };
  };
}

/** Takes texts out of a ring, in the order in which they were put, for the one thread that does. */
export function textTaker({ letters, freed }: TextRing): (place: TextPlace) => string {
  const memory = Buffer.from(letters);
  return ({ start, length, used }) => {
    const text = memory.toString("utf16le", start * LETTER_BYTES, (start + length) * LETTER_BYTES);
    Atomics.add(freed, 0, used);
    return text;
  };
}
