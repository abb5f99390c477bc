/** Makes the excerpt of a found page around the words searched, in the page's typography. */
import { FACT_END } from "../../../src/output/search/shown-text.ts";
import type { Asked } from "../../../src/output/search/spelling.ts";
import {
  areTogether,
  type Found,
  foundIn,
  highlightedRanks,
  isUnseen,
  ranksIn,
  shownWord,
  spellingOf,
} from "./matches.ts";
import type { FoundPage } from "./pagefind.ts";
import { highlighted, type Run } from "./runs.ts";
import { footerOf, isPart, partsOf, type SubResult } from "./sub-results.ts";

const LENGTH = 30;
/** An excerpt starts with a sentence when one starts at most this many words before, and ends with one from `ENOUGH` words on. */
const BEFORE = 12;
const ENOUGH = 14;
const SHORTEST = 6;

export interface Reading {
  readonly title: readonly Run[];
  readonly excerpt: readonly Run[];
  readonly parts: readonly SubResult[];
  /** The words found, as pages show them, each once, in text order. */
  readonly words: readonly string[];
  /** Every word found, with those of the date, which have no location. */
  readonly found: readonly Found[];
  /** True when the page has the words one after the other, as they were asked. */
  readonly isTogether: boolean;
}

/** Returns what a result shows of a page, with at most `mostParts` headings. */
export function readPage(page: FoundPage, mostParts: number, asked?: Asked): Reading {
  const tokens = page.content.split(" ");
  const titled = titleAt(page, tokens);
  const title = titled + page.meta.title.split(" ").length;
  const ranks = ranksIn(page, tokens, asked);
  const found = new Set(highlightedRanks(tokens, ranks, asked));
  const footer = footerOf(page);
  const isUnseenFound = (at: number): boolean => isUnseen(tokens[at]) && found.has(at);
  // « conseil 7 », which is not shown, names what follows; « conseil » alone does not.
  const tells = (at: number): boolean => !isUnseen(tokens[at]) || isUnseenFound(at - 1) || isUnseenFound(at + 1);
  const locations = [...found].filter((at) => (at < titled || at >= title) && at < footer && tells(at));
  const words = [...found].map((at) => shownWord(tokens[at] ?? "")).filter((word) => word !== "");
  return {
    title: highlighted(page.meta.title.split(" "), found, titled),
    excerpt: locations.length === 0 ? opening(tokens, page, title) : around(tokens, page, locations, title, titled),
    parts: partsOf(page, mostParts, found),
    words: [...new Map(words.map((word) => [word.toLowerCase(), word])).values()],
    found: foundIn(page, tokens, ranks),
    isTogether: asked !== undefined && areTogether(page, tokens, asked),
  };
}

/** Where the title is: what someone does stands before their name. */
function titleAt(page: FoundPage, tokens: readonly string[]): number {
  const words = page.meta.title.trim().split(" ");
  const at = tokens.findIndex((_, from) => words.every((word, offset) => tokens[from + offset]?.startsWith(word)));
  return Math.max(0, at);
}

/** Without any word to show: the summary, then the text, without the facts between them. */
function opening(tokens: readonly string[], page: FoundPage, start: number): readonly Run[] {
  const { anchors } = page;
  const facts = factRanks(tokens);
  const summary = anchors.find(({ id }) => id === "resume");
  const text = anchors.find(({ id }) => id === "texte")?.location;
  // Without a text of its own, a page opens with what stands before its first heading.
  const [part = footerOf(page)] = anchors
    .filter((anchor) => isPart(anchor) && anchor.location > start + ENOUGH)
    .map(({ location }) => location)
    .sort((a, b) => a - b);
  const end = text === undefined ? part : footerOf(page);
  const length = summary?.text?.trim().split(/\s+/).length ?? 0;
  const words = [
    ...(summary ? tokens.slice(summary.location, summary.location + length) : []),
    ...tokens.slice(text ?? start, end).filter((_, at) => !facts.has((text ?? start) + at)),
  ].filter((token) => !isUnseen(token));
  return highlighted(words.slice(0, LENGTH), new Set(), 0, false, words.length > LENGTH);
}

/** The text where the words are densest. */
function around(
  tokens: readonly string[],
  page: FoundPage,
  locations: readonly number[],
  start: number,
  titled: number,
): readonly Run[] {
  const [from, to] = window(tokens, page, locations, start, titled);
  const found = new Set(locations);
  // A heading alone says no more than the title.
  const isHeading = page.anchors.some(({ element, location }) => location === from && /^h[1-6]$/.test(element));
  if (isHeading && to - from < SHORTEST) return opening(tokens, page, start);
  return highlighted(
    tokens.slice(from, to),
    found,
    from,
    from > 0 && from !== start && !endsSentence(tokens[from - 1]),
    !endsSentence(tokens[to - 1]),
  );
}

/** Range of tokens where the words are densest, within one section of the page. */
function window(
  tokens: readonly string[],
  page: FoundPage,
  locations: readonly number[],
  start: number,
  titled: number,
): [number, number] {
  const facts = factRanks(tokens);
  const ranks = [...locations].sort((a, b) => a - b);
  const spellings = new Map(
    ranks.map((at) => [
      at,
      spellingOf(tokens[at] ?? "")
        .toLowerCase()
        .replace(/s?[^\p{L}\p{N}]*$/u, ""),
    ]),
  );
  const counts = new Map<string, number>();
  for (const spelling of spellings.values()) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  // Sentences say more than facts.
  const rarity = (at: number): number => (facts.has(at) ? 0.1 : 1) / (counts.get(spellings.get(at) ?? "") ?? 1);
  // Rare words, and words that follow one another as they may have been asked.
  const density = (rank: number): number =>
    ranks.reduce(
      (sum, at) => (at >= rank && at < rank + LENGTH ? sum + rarity(at) : sum),
      spellings.has(rank + 1) ? 1 : 0,
    );
  const best = ranks.reduce((best, rank) => (density(rank) > density(best) ? rank : best));
  const starts = page.anchors.filter(isPart).map(({ location }) => location);
  const isOther = (at: number): boolean => facts.has(at) !== facts.has(best);
  const others = tokens.map((_, at) => at).filter(isOther);
  const low = Math.max(
    best < titled ? 0 : start,
    ...starts.filter((location) => location <= best),
    (others.findLast((at) => at < best) ?? -1) + 1,
  );
  const high = Math.min(
    best < titled ? titled : footerOf(page),
    tokens.length,
    ...starts.filter((location) => location > best),
    others.find((at) => at > best) ?? tokens.length,
  );
  const sentences = tokens.map((_, at) => at).filter((at) => at === low || endsSentence(tokens[at - 1]));
  const near = (least: number): number | undefined => sentences.find((at) => at >= least && at <= best);
  const opening = sentences.findLast((at) => at <= best && at >= Math.max(low, best - BEFORE));
  let from = opening ?? Math.max(low, best - BEFORE / 2);
  const last = Math.min(high, from + LENGTH);
  const to = sentences.findLast((at) => at > best && at >= from + ENOUGH && at <= last) ?? last;
  // At the end of a section, a sentence before.
  if (to - from < ENOUGH) from = near(Math.max(low, to - LENGTH)) ?? from;
  return [from, to];
}

/** A fact ends as a sentence does. */
function endsSentence(token: string | undefined): boolean {
  return token === undefined || /[.!?…]»?$/u.test(token) || token.endsWith(FACT_END);
}

/** The ranks of the words of facts: from the end of the sentence before to their own. */
function factRanks(tokens: readonly string[]): ReadonlySet<number> {
  const ranks = new Set<number>();
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    if (!endsSentence(token)) continue;
    if (token.endsWith(FACT_END)) for (let rank = from; rank <= at; rank += 1) ranks.add(rank);
    from = at + 1;
  }
  return ranks;
}
