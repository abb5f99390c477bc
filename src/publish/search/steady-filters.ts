/** Pagefind writes the values of a filter in the order of a hash table, another one each time: here they get one order, so that the same posts give the same bytes. It changes no value. */
import { itemsOf, listOf, textOf } from "./cbor.ts";

/** A filter file (its name, then each value with its pages), values in code-point order. */
export function steadyFilter(content: Uint8Array): Uint8Array {
  const [name, values, ...others] = itemsOf(content, 0);
  if (!name || !values || others.length > 0) throw new Error("Le format des filtres de recherche a changé.");
  return listOf([name, listOf(sortedByText(itemsOf(values, 0)))]);
}

/** Lists that open with a text, in the order of that text. */
export function sortedByText(lists: readonly Uint8Array[]): readonly Uint8Array[] {
  return lists
    .map((bytes) => ({ bytes, text: Buffer.from(textOf(itemsOf(bytes, 0)[0] ?? new Uint8Array(), 0)) }))
    .sort((a, b) => Buffer.compare(a.text, b.text))
    .map(({ bytes }) => bytes);
}
