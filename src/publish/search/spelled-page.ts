/** A document in the spelling of the index: what browsers show of a page, and where its words stand. It finds no stem. */
import type { SearchBlock, SearchDocument } from "../search-documents.ts";
import type { PageWords } from "./postings.ts";
import { type SpelledText, spellLine } from "./spelled-text.ts";

/** What browsers load of a page that they show in results; the names are Pagefind's. */
export interface Fragment {
  readonly url: string;
  /** All words, one space between. */
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: { readonly date?: string; readonly title: string };
  /** Headings, sessions and numbered items; `location` is the rank of their first word. */
  readonly anchors: readonly { readonly id: string; readonly text: string; readonly location: number }[];
}

export interface SpelledPage extends Pick<PageWords, "words" | "runs"> {
  readonly fragment: Fragment;
}

/** Pagefind keeps the weight of a word in one byte: a text has 24. */
const WEIGHT_UNIT = 24;
const FIRST_SENTENCE = /^.+?[.!?…](?=\s|$)|^.+/;

/** Puts the spelled blocks of a document together. */
export function spellPage(
  { url, title, date, filters, blocks }: SearchDocument,
  spell: (block: SearchBlock) => SpelledText,
): SpelledPage {
  const texts: string[] = [];
  const places: Uint32Array[] = [];
  const runs: { length: number; weight: number }[] = [];
  const anchors: { id: string; text: string; location: number }[] = [];
  let length = 0;
  for (const block of blocks) {
    const spelled = spell(block);
    if (block.id !== undefined) anchors.push({ id: block.id, text: spelled.content, location: length });
    anchors.push(...itemAnchors(block, spelled.content, length));
    if (spelled.places.length === 0) continue;
    texts.push(spelled.ended);
    places.push(spelled.places);
    runs.push({ length: spelled.places.length, weight: block.weight * WEIGHT_UNIT });
    length += spelled.places.length;
  }
  const meta = { ...(date === undefined ? {} : { date: spellLine(date) }), title: spellLine(title) };
  return {
    fragment: { url, content: texts.join(" "), filters: grouped(filters), meta, anchors },
    words: joined(places, length),
    runs,
  };
}

/** Numbered items in a block, named by their first sentence. */
function itemAnchors({ items = [] }: SearchBlock, content: string, start: number): Fragment["anchors"] {
  return items.flatMap(({ id, text }) => {
    const item = spellLine(text);
    const at = content.indexOf(item);
    if (at < 0) return [];
    const before = content.slice(0, at).split(" ").length - 1;
    return [{ id, text: FIRST_SENTENCE.exec(spellLine(firstLine(text)))?.[0] ?? "", location: start + before }];
  });
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}

function joined(places: readonly Uint32Array[], length: number): Uint32Array {
  const all = new Uint32Array(length);
  let at = 0;
  for (const own of places) {
    all.set(own, at);
    at += own.length;
  }
  return all;
}

/** The values of each filter, filters in alphabetical order. */
function grouped(filters: SearchDocument["filters"]): Readonly<Record<string, readonly string[]>> {
  const values = new Map<string, string[]>();
  for (const [name, value] of filters) values.set(name, [...(values.get(name) ?? []), value]);
  return Object.fromEntries([...values].sort(([a], [b]) => (a < b ? -1 : 1)));
}
