// Alphabetical order of French (Canada).

const COLLATOR = new Intl.Collator("fr-CA", { numeric: true, sensitivity: "variant", ignorePunctuation: true });

/** Compares for sorting: accents from the end of the word (cote, côte, coté, côté), œ as oe, punctuation ignored; ties are broken by code points so that the order is total. */
export function compareFrench(a: string, b: string): number {
  return COLLATOR.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Returns a new list sorted in French order of the text that `by` returns. */
export function sortFrench<T>(items: readonly T[], by: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, text: by(item) }))
    .sort((a, b) => compareFrench(a.text, b.text))
    .map(({ item }) => item);
}
