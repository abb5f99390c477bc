import { expect, test } from "vitest";
import { loadSite } from "../../../src/commands/load-site.ts";
import { type SearchDocument, searchDocuments } from "../../../src/publish/search-documents.ts";
import { buildSearchIndex } from "../../../src/publish/search-index.ts";
import { indexedByPagefind } from "./as-pagefind.ts";
import { listIn, type Places, type ReadBundle, readBundle, readPagefind } from "./read-bundle.ts";

/** A word that a query can ask for. */
const ASKABLE = /^[\p{L}\p{N}\p{M}_]+\|/u;

const page = (...texts: readonly string[]): SearchDocument => ({
  url: "/articles/x/",
  title: "L’été à l’école",
  sortDate: "2013-03-03",
  date: "3 mars 2013",
  filters: [
    ["type", "Article"],
    ["annee", "2013"],
  ],
  blocks: [
    { text: "L’été à l’école", weight: 10 },
    ...texts.map((text, at) => ({ text, weight: [1, 2, 7][at % 3] ?? 1 })),
    { text: "Un titre", weight: 5, id: "un-titre" },
    { text: "du texte", weight: 1 },
  ],
});

/** Pagefind keeps the order in which it is given documents. */
async function both(given: readonly SearchDocument[]): Promise<readonly [ours: ReadBundle, theirs: ReadBundle]> {
  const order = ({ sortDate, url }: SearchDocument): string => `${sortDate} ${url}`;
  const documents = given.toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
  return [readBundle(await buildSearchIndex(documents), true), readPagefind(await indexedByPagefind(documents))];
}

test("the words of every text of the sample site stand where Pagefind puts them", async () => {
  const { site } = loadSite({ content: "content", now: "2026-11-21", drafts: false });
  if (site === undefined) throw new Error("the sample site has errors");
  const [ours, theirs] = await both([...searchDocuments(site)]);
  expect(ours.words.size).toBeGreaterThan(2_500);
  expectSameWords(ours, theirs);
  expectSamePages(ours, theirs);
});

test.each([
  [
    "compounds and capitals",
    "Peut-être aujourd’hui, vu-vu-été… JavaScript iPhone5s ABCDef QUÉbec ÉcoleNumérique R2-D2",
  ],
  ["figures and signs", "13:30 13h30, 3,5 web2.0 C++ C# PDF/UA 2PM 100dollars 1er 2e x² ½ 150 $ 50 % 2025-2026 1 700"],
  ["other alphabets and accents", "straße Ærø łódź ﬁn İx naïve cœur 日本 привет Ёлка n° l² a‿b 👍 é É"],
  [
    "addresses and code",
    "https://exemple.org/page-un?a=1&b=2 <b>gras</b> &amp; &nbsp; _souligné_ a_b `code` {{ x }} {% y %}",
  ],
  [
    "odd spaces and marks",
    "un\u00a0: deux\u202fmots\u2009! trois\tquatre\ncinq \u200bsix a\u0301b « sept » (huit) 'neuf' dix\u2011onze",
  ],
])("words are read as by Pagefind: %s", async (_, text) => {
  const [ours, theirs] = await both([page(text, text, `${text} fin`)]);
  expectSameWords(ours, theirs);
  expectSamePages(ours, theirs);
});

test("what looks like a sign of Pagefind is text like any other", async () => {
  const text = "___PAGEFIND_WEIGHT___9 mot ___END_PAGEFIND_WEIGHT___ ___PAGEFIND_ANCHOR___h2:0:x __init__";
  const { words, pages } = readBundle(await buildSearchIndex([page(text)]));
  expect(words.get("mot|")?.["/articles/x/"]?.[0]).toEqual([-25, 3]);
  expect(words.has("anchor|")).toBe(true);
  expect(pages[0]?.fragment.content).toContain("___PAGEFIND_WEIGHT___9 mot ___END_PAGEFIND_WEIGHT___");
  expect(pages[0]?.fragment.anchors.map(({ id }) => id)).toEqual(["un-titre"]);
});

function expectSameWords(ours: ReadBundle, theirs: ReadBundle): void {
  const askable = [...theirs.words].filter(([word]) => ASKABLE.test(word));
  const missing = askable.filter(([word]) => !ours.words.has(word)).map(([word]) => word);
  expect(missing).toEqual([]);
  expect([...ours.words.keys()].filter((word) => !theirs.words.has(word))).toEqual([]);
  for (const [word, places] of askable) expectSamePlaces(word, ours.words.get(word), places);
}

/** A plain word between signs is itself, and not a part of a compound too: Pagefind may count it a second time, less. */
function expectSamePlaces(word: string, ours: Places | undefined, theirs: Places): void {
  expect(Object.keys(ours ?? {}).sort(), word).toEqual(Object.keys(theirs).sort());
  for (const [url, [text, fields]] of Object.entries(ours ?? {})) {
    const [theirText = [], theirFields] = theirs[url] ?? [];
    expect(fields, `${word} ${url}`).toEqual(theirFields);
    const own = weighted(text);
    const others = weighted(theirText).filter((place) => !own.includes(place));
    expect(
      own.filter((place) => !weighted(theirText).includes(place)),
      `${word} ${url}`,
    ).toEqual([]);
    const heavier = others.filter((place) => {
      const [at, weight] = place.split(" ").map(Number);
      return !own.some((known) => Number(known.split(" ")[0]) === at && Number(known.split(" ")[1]) > (weight ?? 0));
    });
    expect(heavier, `${word} ${url}`).toEqual([]);
  }
}

/** `rank weight` of each place. */
function weighted(places: unknown): readonly string[] {
  let weight = 0;
  let at = 0;
  return listIn(places as never).flatMap((number) => {
    if (Number(number) < 0) {
      weight = -Number(number) - 1;
      at = 0;
      return [];
    }
    at += Number(number);
    return [`${at} ${weight}`];
  });
}

function expectSamePages(ours: ReadBundle, theirs: ReadBundle): void {
  expect(ours.pages.length).toBe(theirs.pages.length);
  for (const { url, length, fragment } of ours.pages) {
    const other = theirs.pages.find((candidate) => candidate.url === url);
    expect(length).toBe(other?.length);
    const { content, meta, filters, anchors } = other?.fragment ?? {};
    const named = anchors?.map(({ id, text, location }) => ({ id, text, location }));
    expect(fragment).toEqual({ url, content, meta, filters, anchors: named });
  }
}
