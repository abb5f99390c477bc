// The order of words in a French (Canada) list; never the order of dates or numbers.

const COLLATOR = new Intl.Collator("fr-CA", { numeric: true, sensitivity: "variant", ignorePunctuation: true });

/**
 * Negative, zero or positive as `a` sorts before, with or after `b`: accents from the end of the word (cote, côte,
 * coté, côté), œ as oe, punctuation ignored; texts the collator finds equal are ordered by their code points.
 */
export function compareFrench(a: string, b: string): number {
  return COLLATOR.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** A new list in French order of the text that `by` gives. */
export function sortFrench<T>(items: readonly T[], by: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, text: by(item) }))
    .sort((a, b) => compareFrench(a.text, b.text))
    .map(({ item }) => item);
}
