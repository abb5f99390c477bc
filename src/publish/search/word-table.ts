/** Numbers of words, found by their letters: an index reads millions of words, nearly all known, and none of those becomes a string. */

export interface WordTable {
  /** The number of each word of a text; one space or more stands between words. */
  readonly numbers: (text: string) => Uint32Array;
}

const SPACE = 0x20;
const FIRST_WORDS = 2 ** 12;
const FIRST_LETTERS = 2 ** 15;
const FIRST_LENGTH = 2 ** 12;

/** An empty one; `numberOf` gives the number of a word that is met for the first time. */
export function createWordTable(numberOf: (word: string) => number): WordTable {
  /** Open addressing: the rank of a word plus one, at its hash or at the first free slot after it; half of the slots are free. */
  let slots = new Int32Array(2 * FIRST_WORDS);
  let hashes = new Int32Array(FIRST_WORDS);
  let numbers = new Uint32Array(FIRST_WORDS);
  /** Where the letters of each word begin; they end where those of the next begin. */
  let starts = new Uint32Array(FIRST_WORDS + 1);
  let letters = new Uint16Array(FIRST_LETTERS);
  let count = 0;
  let found = new Uint32Array(FIRST_LENGTH);

  const add = (text: string, from: number, to: number, hash: number, slot: number): number => {
    const start = starts[count] ?? 0;
    const end = start + to - from;
    if (end > letters.length) letters = larger(letters, new Uint16Array(2 * end));
    for (let at = start; at < end; at += 1) letters[at] = text.charCodeAt(from + at - start);
    const number = numberOf(text.slice(from, to));
    hashes[count] = hash;
    numbers[count] = number;
    count += 1;
    starts[count] = end;
    slots[slot] = count;
    if (count === hashes.length) grow();
    return number;
  };
  const grow = (): void => {
    hashes = larger(hashes, new Int32Array(2 * count));
    numbers = larger(numbers, new Uint32Array(2 * count));
    starts = larger(starts, new Uint32Array(2 * count + 1));
    slots = new Int32Array(4 * count);
    for (let rank = 0; rank < count; rank += 1) {
      let slot = (hashes[rank] ?? 0) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = rank + 1;
    }
  };
  const isWord = (rank: number, text: string, from: number, to: number): boolean => {
    const start = starts[rank] ?? 0;
    if ((starts[rank + 1] ?? 0) - start !== to - from) return false;
    for (let at = from; at < to; at += 1) if (letters[start + at - from] !== text.charCodeAt(at)) return false;
    return true;
  };
  const find = (text: string, from: number, to: number, hash: number): number => {
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const rank = (slots[slot] ?? 0) - 1;
      if (rank < 0) return add(text, from, to, hash, slot);
      if (hashes[rank] === hash && isWord(rank, text, from, to)) return numbers[rank] ?? 0;
    }
  };
  return {
    numbers(text) {
      let length = 0;
      let from = 0;
      let hash = 0;
      for (let at = 0; at <= text.length; at += 1) {
        const letter = at < text.length ? text.charCodeAt(at) : SPACE;
        if (letter !== SPACE) {
          hash = Math.imul(hash, 31) + letter;
          continue;
        }
        if (at > from) {
          if (length === found.length) found = larger(found, new Uint32Array(2 * length));
          found[length] = find(text, from, at, mixed(hash));
          length += 1;
        }
        from = at + 1;
        hash = 0;
      }
      return found.slice(0, length);
    },
  };
}

/** The high bits of a hash tell too which slot is that of a word. */
function mixed(hash: number): number {
  return (hash ^ (hash >>> 15)) | 0;
}

function larger<T extends { set: (from: T) => void }>(from: T, into: T): T {
  into.set(from);
  return into;
}
