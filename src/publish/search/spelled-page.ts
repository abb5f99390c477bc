/** A document in the spelling of the index, cut into the words that Pagefind counts: what browsers show of a page, and where its words stand. It finds no stem. */
import type { SearchBlock, SearchDocument } from "../search-documents.ts";
import { indexText, unseenText } from "../search-text.ts";

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

export interface SpelledPage {
  readonly fragment: Fragment;
  readonly words: readonly string[];
  /** One after the other, from the first word; weights are Pagefind's, 24 for a text. */
  readonly runs: readonly { readonly length: number; readonly weight: number }[];
}

/** Pagefind keeps the weight of a word in one byte. */
const WEIGHT_UNIT = 24;
/** Pagefind ends a block with a full stop unless it ends with a sign, so that excerpts read well. */
const UNENDED = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}'"$*)]$/u;
/** White space that is not one plain space. */
const LINES = /[^\S ]|\u0085| {2}/;
const FIRST_SENTENCE = /^.+?[.!?…](?=\s|$)|^.+/;

/** Spells and cuts a document. */
export function spellPage({ url, title, date, filters, blocks }: SearchDocument): SpelledPage {
  const words: string[] = [];
  const runs: { length: number; weight: number }[] = [];
  const anchors: { id: string; text: string; location: number }[] = [];
  for (const block of blocks) {
    const start = words.length;
    const spelled = block.unseen ? unseenText(block.text) : indexText(block.text);
    const own = wordsOf(spelled);
    const last = own.length - 1;
    if (UNENDED.test(own[last] ?? "")) own[last] += ".";
    if (block.id !== undefined) anchors.push({ id: block.id, text: wordsOf(spelled).join(" "), location: start });
    anchors.push(...itemAnchors(block, spelled, start));
    for (const word of own) words.push(word);
    runs.push({ length: own.length, weight: block.weight * WEIGHT_UNIT });
  }
  const meta = {
    ...(date === undefined ? {} : { date: wordsOf(indexText(date)).join(" ") }),
    title: wordsOf(indexText(title)).join(" "),
  };
  return { fragment: { url, content: words.join(" "), filters: grouped(filters), meta, anchors }, words, runs };
}

/** Words are what stands between white space. */
export function wordsOf(spelled: string): string[] {
  const words = spelled.split(LINES.test(spelled) ? /[\s\u0085]+/ : " ");
  if (words[0] === "") words.shift();
  if (words.at(-1) === "") words.pop();
  return words;
}

/** Numbered items in a block, named by their first sentence. */
function itemAnchors({ items = [] }: SearchBlock, spelled: string, start: number): Fragment["anchors"] {
  return items.flatMap(({ id, text }) => {
    const item = indexText(text);
    const at = spelled.indexOf(item);
    if (at < 0) return [];
    const name = wordsOf(FIRST_SENTENCE.exec(item)?.[0] ?? "").join(" ");
    return [{ id, text: name, location: start + wordsOf(spelled.slice(0, at)).length }];
  });
}

/** The values of each filter, filters in alphabetical order. */
function grouped(filters: SearchDocument["filters"]): Readonly<Record<string, readonly string[]>> {
  const values = new Map<string, string[]>();
  for (const [name, value] of filters) values.set(name, [...(values.get(name) ?? []), value]);
  return Object.fromEntries([...values].sort(([a], [b]) => (a < b ? -1 : 1)));
}
