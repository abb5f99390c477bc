/** The words for which a page was found: where they are, and what stands there for a synonym. */
import { restoreText, searchedWords, writtenInstead } from "../../../src/output/search/shown-text.ts";
import type { Asked } from "../../../src/output/search/spelling.ts";
import { isBegun, isRelated, isSame } from "./likeness.ts";
import type { FoundPage } from "./pagefind.ts";

/** A word for which a page was found. */
export interface Found {
  /** As the page shows it; a synonym as the vocabulary has it, whole. */
  readonly shown: string;
  /** In the spelling of the index. */
  readonly spelling: string;
  /** What the page has, for a synonym. */
  readonly instead?: string;
  /** Each word of the synonym, in the spelling of the index; the word itself when it is none. */
  readonly phrase: readonly string[];
}

/** Splits a word from what surrounds it: hidden characters before, punctuation on both sides, with its no-break space. */
export const AROUND = /^([\ue001-\ue004\ue020-\ue1ff«“([’'"]*)(.*?)([^\p{L}\p{N}\ue020-\ue09f\ue0a1-\ue0ff]*)$/su;
/** A word that is searched but not shown, and one that follows another in the same synonym. */
const UNSEEN = "\ue002";
const CONTINUED = "\ue002\ue008";

/** Every word found, with those of the date, which have no location. `ranks` are those of `ranksIn`. */
export function foundIn(page: FoundPage, tokens: readonly string[], ranks: readonly number[]): readonly Found[] {
  const dated = (page.meta.date ?? "").split(" ").filter((word) => word !== "");
  return [
    ...ranks.map((at) => foundAt(tokens, at)),
    ...dated.map((token) => ({ shown: shownWord(token), spelling: spellingOf(token), phrase: [spellingOf(token)] })),
  ];
}

/** The ranks of the words for which a page was found, and of all that it has of those that were asked: it may be found for one of them. */
export function ranksIn(page: FoundPage, tokens: readonly string[], asked?: Asked): readonly number[] {
  const found = locationsOf(page);
  if (asked === undefined || asked.exact) return found;
  const folded = unaccented(page.content.replace(/[\ue000-\ue1ff]/g, "")).split(" ");
  const written = askedWords(asked).flatMap((word) => {
    // Only words with the same first letters are compared.
    const start = unaccented(word).slice(0, 3);
    const like = folded.flatMap((token, at) => (token.includes(start) ? [at] : []));
    const same = like.filter((at) => isSame(word, spellingOf(tokens[at] ?? "")));
    if (same.length > 0) return same;
    return like.filter((at) => !/[\ue002@]/.test(tokens[at] ?? "") && isRelated(word, spellingOf(tokens[at] ?? "")));
  });
  return [...new Set([...found, ...written])];
}

/** The ranks of the words to highlight: when the page has all the words that were asked, none that only start like them. */
export function highlightedRanks(
  tokens: readonly string[],
  ranks: readonly number[],
  asked?: Asked,
): readonly number[] {
  const words = asked === undefined || asked.exact ? [] : askedWords(asked);
  const spellings = new Map(ranks.map((at) => [at, spellingOf(tokens[at] ?? "")]));
  const lacking = words.filter((word) => !ranks.some((at) => isSame(word, spellings.get(at) ?? "")));
  const kept = ranks.filter((at) => {
    const spelling = spellings.get(at) ?? "";
    return (
      words.length === 0 ||
      words.some((word) => isSame(word, spelling) && !isInAddress(word, spelling)) ||
      lacking.some((word) => isBegun(word, spelling) || isRelated(word, spelling))
    );
  });
  // A page that has a word in an address only shows it there.
  if (kept.length === 0) return ranks.filter((at) => words.some((word) => isSame(word, spellings.get(at) ?? "")));
  const own = kept.filter((at) => writtenInstead(tokens[at] ?? "") === undefined);
  return [...new Set([...own, ...ranksInstead(tokens, kept)])];
}

/** True when a page has several words one after the other, or in one compound: « mot-clic » for « mots-clics ». */
export function areTogether(page: FoundPage, tokens: readonly string[], { words, apart }: Asked): boolean {
  const asked = (apart?.words ?? words).split(" ");
  const has = (at: number, word = ""): boolean => !isUnseen(tokens[at]) && isSame(word, spellingOf(tokens[at] ?? ""));
  return (
    asked.length > 1 &&
    locationsOf(page).some(
      (at) => asked.every((word) => has(at, word)) || asked.every((word, offset) => has(at + offset, word)),
    )
  );
}

/** A word as the page shows it, without what surrounds it; empty for one that is not shown. */
export function shownWord(token: string): string {
  return isUnseen(token) ? "" : restoreText(AROUND.exec(token)?.[2] ?? "").trim();
}

export function isUnseen(token: string | undefined): boolean {
  return token?.startsWith(UNSEEN) ?? false;
}

/** « formation » is no word of formation@exemple.org. */
function isInAddress(word: string, spelling: string): boolean {
  return spelling.includes("@") && word !== spelling.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

function askedWords({ words, apart }: Asked): readonly string[] {
  return `${words} ${apart?.words ?? ""}`.split(" ").filter((word) => word !== "");
}

function unaccented(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function locationsOf({ weighted_locations }: FoundPage): readonly number[] {
  return [...new Set(weighted_locations.map(({ location }) => location))];
}

function foundAt(tokens: readonly string[], at: number): Found {
  const token = tokens[at] ?? "";
  const instead = writtenInstead(token);
  const spelling = spellingOf(token);
  if (instead === undefined) return { shown: shownWord(token), spelling, phrase: [spelling] };
  const phrase = phraseAt(tokens, at).map((rank) => tokens[rank] ?? "");
  const words = phrase.map((part) => restoreText(part.replace(/^\ue002\ue008?|\ue007.*/gsu, "")).trim());
  return { shown: words.join(" "), spelling, instead, phrase: phrase.map(spellingOf) };
}

/** The ranks of what the page has, for the synonyms all of whose words were found. */
function ranksInstead(tokens: readonly string[], found: readonly number[]): readonly number[] {
  const whole = found.filter(
    (at) => isUnseen(tokens[at]) && phraseAt(tokens, at).every((rank) => found.includes(rank)),
  );
  const phrases = new Set(whole.map((at) => writtenInstead(tokens[at] ?? "") ?? ""));
  return [...phrases].flatMap((phrase) => {
    const words = searchedWords(phrase);
    const isAt = (rank: number): boolean =>
      words.every((word, offset) => {
        const token = tokens[rank + offset] ?? "";
        return !isUnseen(token) && (isSame(word, spellingOf(token)) || isSame(word, shownWord(token)));
      });
    return tokens.flatMap((_, rank) => (isAt(rank) ? words.map((_word, offset) => rank + offset) : []));
  });
}

/** The ranks of the words of a synonym, from one of them. */
function phraseAt(tokens: readonly string[], at: number): readonly number[] {
  let from = at;
  while (tokens[from]?.startsWith(CONTINUED)) from -= 1;
  let to = at + 1;
  while (tokens[to]?.startsWith(CONTINUED)) to += 1;
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}

/** A word without the characters that the index does not contain. */
export function spellingOf(token: string): string {
  return token.replace(/\ue007.*/su, "").replace(/[\ue000-\ue1ff]/g, "");
}
