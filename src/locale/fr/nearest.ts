// Finds the word an editor probably meant, for « vouliez-vous dire … ? ».

import { termKey } from "./term-key.ts";

/** Returns the candidate with the smallest edit distance from `word` (case and accents ignored), the first one on a tie; undefined when all are further than `max` edits, by default a third of the word. */
export function nearest(word: string, candidates: readonly string[], max?: number): string | undefined {
  const key = termKey(word);
  let best: string | undefined;
  let limit = (max ?? Math.min(3, Math.floor((key.length + 1) / 3))) + 1;
  for (const candidate of candidates) {
    const other = termKey(candidate);
    if (Math.abs(other.length - key.length) >= limit) continue;
    const found = editDistance(key, other);
    if (found < limit) {
      best = candidate;
      limit = found;
    }
  }
  return best;
}

/** Damerau-Levenshtein distance (optimal string alignment), with only three rows of the table in memory. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      }
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
