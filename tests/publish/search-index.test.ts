import { expect, test, vi } from "vitest";
import type { SearchDocument } from "../../src/publish/search-documents.ts";
import { buildSearchIndex } from "../../src/publish/search-index.ts";
import { readBundle } from "./search/read-bundle.ts";

const page = (name: string): SearchDocument => ({
  url: `/articles/${name}/`,
  title: name,
  sortDate: "2013-01-15",
  date: "15 janvier 2013",
  filters: [["type", "Article"]],
  blocks: [
    { text: name, weight: 10 },
    { text: "Un titre", weight: 5, id: "a" },
    { text: "L’intranet de l’organisation.", weight: 1 },
  ],
});

test("the bundle holds one French index and only the files that a browser asks for", async () => {
  const files = await buildSearchIndex([page("un"), page("deux")]);
  const names = files.map(({ path }) => path.replace(/\b[0-9a-f]{5,10}\b/, "x"));
  expect(new Set(names)).toEqual(
    new Set([
      "pagefind/filter/x.pf_filter",
      "pagefind/fragment/x.pf_fragment",
      "pagefind/index/x.pf_index",
      "pagefind/pagefind-entry.json",
      "pagefind/pagefind.x.pf_meta",
      "pagefind/wasm.fr.pagefind",
    ]),
  );
});

test("the same documents give the same bytes", async () => {
  const documents = Array.from({ length: 80 }, (_, at) => page(`page-${String(at).padStart(2, "0")}`));
  const [first, second] = [await buildSearchIndex(documents), await buildSearchIndex(documents)];
  expect(second).toEqual(first);
});

test("pages are in the order of their dates, then of their addresses, whatever the order in which they come", async () => {
  const documents = [
    { ...page("b"), sortDate: "2013-02-01" },
    page("c"),
    { ...page("a"), sortDate: "2013-02-01" },
    { ...page("d"), sortDate: "2012-01-01" },
  ];
  const files = await buildSearchIndex(documents);
  expect(readBundle(files).pages.map(({ url }) => url)).toEqual(
    ["d", "c", "a", "b"].map((name) => `/articles/${name}/`),
  );
  for (const order of [documents.toReversed(), [documents[2], documents[0], documents[3], documents[1]]])
    expect(await buildSearchIndex(order.filter((document) => document !== undefined))).toEqual(files);
});

test("a document without words, a long one and thousands of others make one index", async () => {
  const empty: SearchDocument = { url: "/vide/", title: "", sortDate: "2013-01-01", filters: [], blocks: [] };
  const long = Array.from({ length: 30_000 }, (_, at) => `mot${at}`).join(" ");
  const others = Array.from({ length: 3_000 }, (_, at) => page(`n${at}`));
  const files = await buildSearchIndex([empty, { ...page("long"), blocks: [{ text: long, weight: 1 }] }, ...others]);
  expect(files.filter(({ path }) => path.includes("/fragment/"))).toHaveLength(3_002);
});

test("without the program of Pagefind, or when it fails, an error in French says so", async () => {
  vi.stubEnv("PAGEFIND_BINARY_PATH", "/absent");
  await expect(buildSearchIndex([page("un")])).rejects.toThrow("L’index de recherche ne peut pas être produit");
  vi.stubEnv("PAGEFIND_BINARY_PATH", process.execPath);
  await expect(buildSearchIndex([page("un")])).rejects.toThrow("L’index de recherche ne peut pas être produit");
  vi.unstubAllEnvs();
});

test("a site whose texts have all left the search has an index without texts, and the program that says so", async () => {
  const files = await buildSearchIndex([]);
  expect(files.map(({ path }) => path.replace(/\b[0-9a-f]{10}\b/, "x"))).toEqual([
    "pagefind/pagefind-entry.json",
    "pagefind/pagefind.x.pf_meta",
    "pagefind/wasm.fr.pagefind",
  ]);
});
