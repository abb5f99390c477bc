/** A seeded random generator: the same seed gives the same numbers on every machine, unlike `Math.random`. */

export interface Chance {
  /** A number from 0 (included) to 1 (excluded). */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  /** True with the probability `share`. */
  readonly often: (share: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  /** Picks the first items far more often than the last, like words in a language (Zipf's law). */
  readonly pickZipf: <T>(items: readonly T[]) => T;
}

/** Creates a generator for one seed (a 32-bit mix of a counter). */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
  };
  const at = <T>(items: readonly T[], index: number): T => {
    const item = items[Math.min(index, items.length - 1)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  };
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    often: (share) => next() < share,
    pick: (items) => at(items, Math.floor(next() * items.length)),
    pickZipf: (items) => at(items, Math.floor((items.length + 1) ** next()) - 1),
  };
}
