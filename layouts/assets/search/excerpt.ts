/** Makes the excerpt of a found page around the words searched, in the page's typography, and finds the headings they are under. */
import { restoreText } from "../../../src/output/search/spelling.ts";
import type { Anchor, FoundPage } from "./pagefind.ts";

const LENGTH = 26;
/** An excerpt starts with a sentence when one starts at most this many words before. */
const BEFORE = 8;
/** Splits a word from what surrounds it: hidden characters before, punctuation on both sides. */
const AROUND = /^([\ue001-\ue004\ue020-\ue1ff«“([’'"]*)(.*?)([^\p{L}\p{N}\ue020-\ue0ff]*)$/su;

export interface SubResult {
  readonly title: string;
  readonly id: string;
}

/** Some words as pages show them; `found` when they are among those searched. */
export interface Run {
  readonly words: string;
  readonly found: boolean;
}

export interface Reading {
  readonly title: readonly Run[];
  readonly excerpt: readonly Run[];
  readonly parts: readonly SubResult[];
  /** The words found, as pages show them, each once, in text order. */
  readonly words: readonly string[];
  /** Those words in the spelling of the index, with the words of the date, which have no location. */
  readonly spellings: readonly string[];
}

/** Returns what a result shows of a page, with at most `mostParts` headings. */
export function readPage(page: FoundPage, mostParts: number): Reading {
  const tokens = page.content.split(" ");
  const title = page.meta.title.split(" ").length;
  const found = new Set(page.weighted_locations.map(({ location }) => location));
  const locations = [...found].filter((at) => at >= title && !isUnseen(tokens[at]));
  const words = [...found]
    .map((at) => restoreText(AROUND.exec(tokens[at] ?? "")?.[2] ?? ""))
    .filter((word) => word !== "");
  return {
    title: highlighted(page.meta.title.split(" "), found, 0),
    excerpt: locations.length === 0 ? opening(tokens, page, title) : around(tokens, page, locations, title),
    parts: partsOf(page, mostParts),
    words: [...new Map(words.map((word) => [word.toLowerCase(), word])).values()],
    spellings: [...[...found].map((at) => tokens[at] ?? ""), ...(page.meta.date ?? "").split(" ")].map(spelling),
  };
}

/** Without any word to show: the summary, then the text, without the facts between them. */
function opening(tokens: readonly string[], { anchors }: FoundPage, start: number): readonly Run[] {
  const summary = anchors.find(({ id }) => id === "resume");
  const text = anchors.find(({ id }) => id === "texte")?.location;
  const length = summary?.text?.trim().split(/\s+/).length ?? 0;
  const words = [
    ...(summary ? tokens.slice(summary.location, summary.location + length) : []),
    ...tokens.slice(text ?? start),
  ].filter((token) => !isUnseen(token));
  return highlighted(words.slice(0, LENGTH), new Set(), 0, false, words.length > LENGTH);
}

/** The text where the words are densest. */
function around(
  tokens: readonly string[],
  page: FoundPage,
  locations: readonly number[],
  start: number,
): readonly Run[] {
  const [from, to] = window(tokens, page, locations, start);
  const found = new Set(locations);
  return highlighted(
    tokens.slice(from, to),
    found,
    from,
    from > start && !endsSentence(tokens[from - 1]),
    to < tokens.length,
  );
}

/** Range of tokens where the words are densest, within one section of the page. */
function window(
  tokens: readonly string[],
  page: FoundPage,
  locations: readonly number[],
  start: number,
): [number, number] {
  const ranks = [...locations].sort((a, b) => a - b);
  const near = (rank: number): number => ranks.filter((at) => at >= rank && at < rank + LENGTH).length;
  const best = ranks.reduce((best, rank) => (near(rank) > near(best) ? rank : best));
  const starts = page.anchors.filter(isPart).map(({ location }) => location);
  const low = Math.max(start, ...starts.filter((location) => location <= best));
  const high = Math.min(tokens.length, ...starts.filter((location) => location > best));
  let from = Math.max(low, best - BEFORE / 2);
  for (let at = best; at >= Math.max(low, best - BEFORE); at -= 1) {
    if (at === low || endsSentence(tokens[at - 1])) {
      from = at;
      break;
    }
  }
  const to = Math.min(high, from + LENGTH);
  return [Math.max(low, Math.min(from, to - LENGTH)), to];
}

/** Headings, sessions and numbered items that contain the words: the best ones, in page order. */
function partsOf({ anchors, meta, weighted_locations }: FoundPage, most: number): readonly SubResult[] {
  const sorted = anchors.filter(isPart).sort((a, b) => a.location - b.location);
  return sorted
    .map((anchor, index) => {
      const end = sorted[index + 1]?.location ?? Number.POSITIVE_INFINITY;
      const matches = weighted_locations.filter(({ location }) => location >= anchor.location && location < end);
      return { anchor, score: matches.reduce((sum, match) => sum + match.balanced_score, 0) };
    })
    .filter(({ score, anchor }) => score > 0 && titleOf(anchor) !== meta.title)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .sort((a, b) => a.anchor.location - b.anchor.location)
    .map(({ anchor }) => ({ id: anchor.id, title: restoreText(titleOf(anchor)).trim() }));
}

/** Pagefind lists every element with an id; as in its matches sub-results, only headings and elements with a title count. */
function isPart(anchor: Anchor): boolean {
  return (anchor.title !== undefined || /^h[1-6]$/.test(anchor.element)) && titleOf(anchor).trim() !== "";
}

function titleOf({ title, text = "" }: Anchor): string {
  return title ?? text;
}

/** Words as readers see them, with those at the ranks `found` apart; ranks are counted from `first`. */
function highlighted(
  tokens: readonly string[],
  found: ReadonlySet<number>,
  first: number,
  cutBefore = false,
  cutAfter = false,
): readonly Run[] {
  const runs: Run[] = [];
  const add = (words: string, isFound = false): void => {
    const last = runs.at(-1);
    if (words === "") return;
    if (last === undefined || isFound || last.found) runs.push({ words, found: isFound });
    else runs[runs.length - 1] = { words: last.words + words, found: false };
  };
  if (cutBefore) add("… ");
  for (const [index, token] of tokens.entries()) {
    if (isUnseen(token)) continue;
    const [, before = "", word = "", after = ""] = AROUND.exec(token) ?? [];
    if (found.has(first + index) && word !== "") {
      add(restoreText(before));
      add(restoreText(word), true);
      add(restoreText(after));
    } else {
      add(restoreText(token));
    }
    // A word ending with a hidden no-break space already has its space.
    if (!token.endsWith("\ue003")) add(" ");
  }
  if (cutAfter) add("…");
  return runs;
}

/** A word without the characters that the index does not contain. */
function spelling(token: string): string {
  return token.replace(/[\ue000-\ue1ff]/g, "");
}

function isUnseen(token: string | undefined): boolean {
  return token?.startsWith("\ue002") ?? false;
}

function endsSentence(token: string | undefined): boolean {
  return token === undefined || /[.!?…]»?$/u.test(token);
}
