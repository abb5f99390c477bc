import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { itemsOf, listOf, numberOf, textItem, textOf } from "../../../src/publish/search/cbor.ts";
import { fromColumns } from "../../../src/publish/search/columns.ts";
import { lightEntry } from "../../../src/publish/search/heavy-words.ts";
import { lightenIndex } from "../../../src/publish/search/lighten.ts";
import { buildSearchIndex } from "../../../src/publish/search-index.ts";
import { indexText } from "../../../src/publish/search-text.ts";

const NAMES = "abricot bouleau cèdre érable frêne hêtre if mélèze noyer orme peuplier saule tilleul".split(" ");
const repeated = "bibliothèque ".repeat(30);

const files = await buildSearchIndex(
  Array.from({ length: 160 }, (_, at) => {
    const words = Array.from(
      { length: 40 },
      (_, word) => `${NAMES[(at * 7 + word * word) % NAMES.length]}${(at * word) % 90}`,
    );
    return {
      url: `/articles/${String(at).padStart(3, "0")}/`,
      html: `<!doctype html><html lang="fr"><head><title>${at}</title><meta data-pagefind-sort="date[content]" content="2013-01-${String((at % 28) + 1).padStart(2, "0")}"></head><body><main data-pagefind-body><h1>Page ${at}</h1><p>${indexText(`${repeated}L’${words.join(" l’")} 150\u00a0$`)}</p></main></body></html>`,
    };
  }),
);
const contentOf = (path: RegExp) =>
  files
    .filter((file) => path.test(file.path))
    .map(({ path, bytes }) => ({ path, content: new Uint8Array(gunzipSync(bytes).subarray(12)) }))
    .map(({ path, content }) => ({ path, content: path.endsWith("_order") ? content : fromColumns(content) }));
const [meta] = contentOf(/pf_meta$/);
const [, pages, table, , sorts] = itemsOf(meta?.content ?? new Uint8Array(), 0);
const chunks = contentOf(/pf_index$/);
const wordsIn = (chunk: Uint8Array) =>
  itemsOf(itemsOf(chunk, 0)[0] ?? new Uint8Array(), 0).map((word) => textOf(word, 1));

test("every word is in the one chunk that the table says, and no chunk is out of it", () => {
  const rows = itemsOf(table ?? new Uint8Array(), 0).map((row) => itemsOf(row, 0).map((item) => textOf(item, 0)));
  expect(rows.length).toBe(chunks.length);
  expect(rows.length).toBeGreaterThan(3);
  for (const [from = "", to = "", name] of rows) {
    const chunk = chunks.find(({ path }) => path === `pagefind/index/${name}.pf_index`);
    for (const word of wordsIn(chunk?.content ?? new Uint8Array([0x81, 0x80]))) {
      expect(Buffer.compare(Buffer.from(from), Buffer.from(word))).toBeLessThanOrEqual(0);
      expect(Buffer.compare(Buffer.from(word), Buffer.from(to))).toBeLessThanOrEqual(0);
    }
  }
});

test("no spelling is kept that a query cannot ask for", () => {
  const words = chunks.flatMap(({ content }) => wordsIn(content));
  expect(words).toContain("150dollar");
  expect(words.filter((word) => /[\ue000-\uf8ff’]/.test(word))).toEqual([]);
});

test("pages, fragments and the order of dates agree", () => {
  const names = itemsOf(pages ?? new Uint8Array(), 0).map((page) => textOf(itemsOf(page, 0)[0] ?? new Uint8Array(), 0));
  const fragments = files
    .filter(({ path }) => path.includes("/fragment/"))
    .map(({ path }) => /(\w+)\.pf_fragment$/.exec(path)?.[1]);
  expect(new Set(fragments)).toEqual(new Set(names));
  const order = JSON.parse(Buffer.from(contentOf(/pf_order$/)[0]?.content ?? []).toString() || "[]") as number[];
  expect([...order].sort((a, b) => a - b)).toEqual(names.map((_, at) => at));
  expect(itemsOf(sorts ?? new Uint8Array(), 0)).toEqual([]);
});

test("a word that every page repeats keeps two places a page, and all of them for phrases", () => {
  const places = (path: RegExp) =>
    contentOf(path)
      .flatMap(({ content }) => itemsOf(itemsOf(content, 0)[0] ?? new Uint8Array(), 0))
      .filter((word) => textOf(word, 1).startsWith("bibliothe"))
      .map((word) => {
        const [, plain = listOf([]), accented = listOf([])] = itemsOf(word, 0);
        const spelled = itemsOf(accented, 0).flatMap((spelling) => itemsOf(itemsOf(spelling, 0)[1] ?? listOf([]), 0));
        return [...itemsOf(plain, 0), ...spelled].map((page) => itemsOf(itemsOf(page, 0)[1] ?? listOf([]), 0).length);
      });
  const light = places(/pf_index$/).flat();
  expect(light).toHaveLength(160);
  expect(Math.max(...light)).toBe(3);
  expect(Math.min(...places(/pf_phrases$/).flat())).toBe(31);
});

test("a light word is left as it is", () => {
  expect(lightEntry(listOf([textItem("orme"), listOf([]), listOf([])]))).toBeUndefined();
});

test("an index of another version is refused, never guessed", async () => {
  await expect(lightenIndex([])).rejects.toThrow("incomplet");
  expect(() => numberOf(textItem("un"), 0)).toThrow("number");
});
