/** A text in the spelling of the index, cut into the words that Pagefind counts. It knows no page. */
import type { SearchBlock } from "../search-documents.ts";
import { indexText, unseenText } from "../search-text.ts";
import type { Lexicon } from "./lexicon.ts";

export interface SpelledText {
  /** Its words, one space between. */
  readonly content: string;
  /** The same, with the full stop that Pagefind puts at the end of a block that has no sign there, so that excerpts read well. */
  readonly ended: string;
  /** Of the words of `ended`, in the lexicon. */
  readonly places: Uint32Array;
}

const UNENDED = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}'"$*)]$/u;
/** White space that is not one plain space. */
const LINES = /[^\S ]|\u0085| {2}/;

/** Spells and cuts the text of a block. */
export function spellText({ text, unseen }: Pick<SearchBlock, "text" | "unseen">, lexicon: Lexicon): SpelledText {
  const words = wordsOf(unseen ? unseenText(text) : indexText(text));
  const content = words.join(" ");
  if (!UNENDED.test(content)) return { content, ended: content, places: lexicon.places(words) };
  words.push(`${words.pop()}.`);
  return { content, ended: `${content}.`, places: lexicon.places(words) };
}

/** A line without the full stop: a title, a name, a date. */
export function spellLine(text: string): string {
  return wordsOf(indexText(text)).join(" ");
}

/** Words are what stands between white space. */
export function wordsOf(spelled: string): string[] {
  const words = spelled.split(LINES.test(spelled) ? /[\s\u0085]+/ : " ");
  if (words[0] === "") words.shift();
  if (words.at(-1) === "") words.pop();
  return words;
}
