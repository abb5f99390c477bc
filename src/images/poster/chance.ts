// A sequence of numbers that a text decides: FNV-1a (RFC draft-eastlake-fnv), then mulberry32. The same text always gives the same drawing.

/** Returns the next number, 0 included, `bound` excluded. */
export type Draw = (bound: number) => number;

export function chanceFrom(text: string): Draw {
  let state = 0x81_1c_9d_c5;
  for (const byte of new TextEncoder().encode(text)) state = Math.imul(state ^ byte, 0x01_00_01_93);
  return (bound) => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_00_00_00_00) * bound);
  };
}
