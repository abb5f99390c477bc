import { expect, test } from "vitest";
import type { CborValue } from "../../../src/publish/search/cbor.ts";
import { lightEntry } from "../../../src/publish/search/heavy-words.ts";
import type { SearchDocument } from "../../../src/publish/search-documents.ts";
import { buildSearchIndex } from "../../../src/publish/search-index.ts";
import { cborOf } from "./cbor-of.ts";
import { listIn, readBundle } from "./read-bundle.ts";

const NAMES = "abricot bouleau cèdre érable frêne hêtre if mélèze noyer orme peuplier saule tilleul".split(" ");
const repeated = "bibliothèque ".repeat(30);

const files = await buildSearchIndex(
  Array.from({ length: 160 }, (_, at): SearchDocument => {
    const words = Array.from(
      { length: 40 },
      (_, word) => `${NAMES[(at * 7 + word * word) % NAMES.length]}${(at * word) % 90}`,
    );
    return {
      url: `/articles/${String(at).padStart(3, "0")}/`,
      title: `Page ${at}`,
      sortDate: "2013-01-15",
      filters: [],
      blocks: [
        { text: `Page ${at}`, weight: 10 },
        { text: `${repeated}L’${words.join(" l’")} 150\u00a0$`, weight: 1 },
      ],
    };
  }),
);
const light = readBundle(files);
const whole = readBundle(files, true);
const [pages = [], chunks = []] = light.table;

test("every word is in the one chunk that the table says, and no chunk is out of it", () => {
  const rows = chunks.map((row) => listIn(row).map(String));
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.length).toBe(files.filter(({ path }) => path.endsWith(".pf_index")).length);
  const between = (from: string, word: string, to: string) => [
    Buffer.compare(Buffer.from(from), Buffer.from(word)),
    Buffer.compare(Buffer.from(word), Buffer.from(to)),
  ];
  for (const [from = "", to = "", name = ""] of rows)
    for (const word of light.stems.get(name) ?? [])
      expect(Math.max(...between(from, word, to)), word).toBeLessThanOrEqual(0);
});

test("no spelling is kept that a query cannot ask for", () => {
  const words = [...light.words.keys()];
  expect(words).toContain("150dollar|");
  expect(words.filter((word) => /[\ue000-\uf8ff’]/.test(word))).toEqual([]);
});

test("the pages of the table are those that can be shown, in the order of the documents", () => {
  expect(light.pages.map(({ url }) => url)).toEqual(light.pages.map(({ url }) => url).sort());
  expect(new Set(pages.map((page) => listIn(page)[0])).size).toBe(160);
});

test("a word that every page repeats keeps two places a page, and all of them for phrases", () => {
  const places = ({ words }: typeof light): readonly number[] =>
    Object.values(words.get("bibliothequ|bibliothèque") ?? {}).map(
      ([text]: readonly [CborValue, CborValue]) => listIn(text).length,
    );
  expect(places(light)).toHaveLength(160);
  expect(Math.max(...places(light))).toBe(3);
  expect(Math.min(...places(whole))).toBe(31);
});

test("a light word is left as it is", () => {
  expect(lightEntry(cborOf(["orme", [], []]))).toBeUndefined();
});
