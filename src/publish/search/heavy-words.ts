/** Words that most pages repeat weigh as much as the rest of the index: here each keeps a few of its places on a page. It never drops a page. */
import { endOfItem, itemsOf, listOf } from "./cbor.ts";

/** An entry of the index shorter than this is as light as a network packet. */
const HEAVY_BYTES = 4_000;
/** Places kept on one page for each weight (title, headings, text): repeating a word more hardly changes a page's rank. */
const PLACES = 2;

/** The same entry (word, pages, accented spellings) with fewer places; undefined when it is light already. */
export function lightEntry(entry: Uint8Array): Uint8Array | undefined {
  if (entry.length < HEAVY_BYTES) return undefined;
  const [word, pages, spellings, ...others] = itemsOf(entry, 0);
  if (!word || !pages || !spellings || others.length > 0)
    throw new Error("Le format de l’index de recherche a changé.");
  const light = listOf([
    word,
    lightPages(pages),
    listOf(
      itemsOf(spellings, 0).map((spelling) => {
        const [name, own] = itemsOf(spelling, 0);
        if (!name || !own) throw new Error("Le format de l’index de recherche a changé.");
        return listOf([name, lightPages(own)]);
      }),
    ),
  ]);
  return light.length < entry.length ? light : undefined;
}

function lightPages(pages: Uint8Array): Uint8Array {
  return listOf(
    itemsOf(pages, 0).map((page) => {
      const [number, places, ...rest] = itemsOf(page, 0);
      if (!number || !places) throw new Error("Le format de l’index de recherche a changé.");
      return listOf([number, lightPlaces(places), ...rest]);
    }),
  );
}

/** A negative number says the weight of the places after it, each the distance from the one before: only the last can go. */
function lightPlaces(places: Uint8Array): Uint8Array {
  let kept = 0;
  return listOf(
    itemsOf(places, 0).filter((place) => {
      kept = isNegative(place) ? 0 : kept + 1;
      return kept <= PLACES;
    }),
  );
}

function isNegative(item: Uint8Array): boolean {
  return endOfItem(item, 0) === item.length && (item[0] ?? 0) >> 5 === 1;
}
