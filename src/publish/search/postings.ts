/** Where each word of the index stands: page after page, written at once as the bytes that Pagefind's program reads. It keeps no text of a page. */
import { type ByteList, createByteList } from "./byte-list.ts";
import type { Reading } from "./dictionary.ts";

export interface PageWords {
  /** In the order of the text, by their place in the dictionary. */
  readonly words: Uint32Array;
  /** One after the other, from the first word. */
  readonly runs: readonly { readonly length: number; readonly weight: number }[];
  /** The words of each field that is searched beside the text, fields in the order of the table. */
  readonly fields: readonly Uint32Array[];
}

/** A word of the index as its chunk holds it: `[stem, pages, [[accented, pages], …]]`. */
export interface IndexWord {
  readonly word: string;
  readonly bytes: Uint8Array;
}

export interface Postings {
  /** Reads the next page. */
  readonly add: (page: PageWords) => void;
  /** Every word, in the order of its bytes; nothing may be added after. */
  readonly words: () => readonly IndexWord[];
}

/** A stem, or an accented word under its stem. */
interface Entry {
  readonly stem: string;
  readonly accented: string;
  /** Written pages: distance from the page before, places in the text, places in the fields. */
  readonly bytes: ByteList;
  pages: number;
  lastPage: number;
  /** Of the page that is being read; a place is one number, its weight (or its field) above its rank. */
  places: number[];
  fields: number[];
}

const RANKS = 2 ** 22;

/** For words read by the dictionary. */
export function createPostings(readings: readonly (readonly Reading[])[]): Postings {
  const entries = new Map<string, Entry>();
  const entryOf = ({ stem, accented }: Reading): Entry => {
    const key = `${stem} ${accented}`;
    const known = entries.get(key);
    if (known) return known;
    const entry = { stem, accented, bytes: createByteList(), pages: 0, lastPage: 0, places: [], fields: [] };
    entries.set(key, entry);
    return entry;
  };
  const uses = readings.map((own) => own.map((reading) => ({ entry: entryOf(reading), parts: reading.parts })));
  let page = 0;
  const add = ({ words, runs, fields }: PageWords): void => {
    const touched: Entry[] = [];
    let rank = 0;
    for (const { length, weight } of runs) {
      for (const end = rank + length; rank < end; rank += 1) {
        for (const { entry, parts } of uses[words[rank] ?? 0] ?? []) {
          if (entry.places.length === 0) touched.push(entry);
          const own = parts === 1 ? weight : Math.max(1, Math.floor(weight / parts));
          entry.places.push(own * RANKS + rank);
        }
      }
    }
    for (const [field, values] of fields.entries()) {
      for (const [at, word] of values.entries()) {
        for (const { entry } of uses[word] ?? []) {
          if (entry.places.length === 0 && entry.fields.length === 0) touched.push(entry);
          entry.fields.push(field * RANKS + at);
        }
      }
    }
    for (const entry of touched) writePage(entry, page);
    page += 1;
  };
  return { add, words: () => indexWords([...entries.values()]) };
}

function writePage(entry: Entry, page: number): void {
  const { bytes, places, fields } = entry;
  bytes.list(3);
  bytes.number(page - entry.lastPage);
  writePlaces(bytes, places);
  writePlaces(bytes, fields);
  entry.lastPage = page;
  entry.pages += 1;
  entry.places = [];
  entry.fields = [];
}

/** The lightest first; a negative number says the weight of those after it, each the distance from the one before. */
function writePlaces(bytes: ByteList, places: number[]): void {
  let kinds = 0;
  let kind = -1;
  let sorted = true;
  for (let at = 0; at < places.length; at += 1) if (at > 0 && (places[at - 1] ?? 0) > (places[at] ?? 0)) sorted = false;
  if (!sorted) places.sort((a, b) => a - b);
  for (const place of places) {
    const own = Math.floor(place / RANKS);
    if (own !== kind) kinds += 1;
    kind = own;
  }
  bytes.list(places.length + kinds);
  kind = -1;
  let before = 0;
  for (const place of places) {
    const own = Math.floor(place / RANKS);
    if (own !== kind) {
      bytes.negative(own);
      kind = own;
      before = 0;
    }
    bytes.number((place % RANKS) - before);
    before = place % RANKS;
  }
}

function indexWords(entries: readonly Entry[]): readonly IndexWord[] {
  const stems = new Map<string, Entry[]>();
  for (const entry of entries) {
    // A word that only a block without a page had, or that no page has.
    if (entry.pages === 0) continue;
    const known = stems.get(entry.stem);
    if (known) known.push(entry);
    else stems.set(entry.stem, [entry]);
  }
  return [...stems]
    .map(([word, own]) => ({ word, own, key: Buffer.from(word) }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({ word, own }) => ({ word, bytes: wordBytes(word, own) }));
}

function wordBytes(stem: string, entries: readonly Entry[]): Uint8Array {
  const bytes = createByteList();
  const plain = entries.find(({ accented }) => accented === "");
  const spellings = entries
    .filter(({ accented }) => accented !== "")
    .sort((a, b) => (a.accented < b.accented ? -1 : 1));
  bytes.list(3);
  bytes.text(stem);
  bytes.list(plain?.pages ?? 0);
  if (plain) bytes.bytes(plain.bytes.written());
  bytes.list(spellings.length);
  for (const { accented, pages, bytes: written } of spellings) {
    bytes.list(2);
    bytes.text(accented);
    bytes.list(pages);
    bytes.bytes(written.written());
  }
  return bytes.written();
}
