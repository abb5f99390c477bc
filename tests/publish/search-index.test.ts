import { expect, test } from "vitest";
import type { SearchDocument } from "../../src/publish/search-documents.ts";
import { buildSearchIndex } from "../../src/publish/search-index.ts";

const page = (name: string): SearchDocument => ({
  url: `/articles/${name}/`,
  html: `<!doctype html><html lang="fr"><head><title>${name}</title><meta data-pagefind-sort="date[content]" content="2013-01-15"></head><body><main data-pagefind-body><h1>${name}</h1><h2 id="a">Un titre</h2><p>L'intranet de l'organisation.</p></main></body></html>`,
});

test("the bundle holds one French index and only the files that a browser asks for", async () => {
  const files = await buildSearchIndex([page("un"), page("deux")]);
  const names = files.map(({ path }) => path.replace(/\b[0-9a-f]{5,10}\b/, "x"));
  expect(new Set(names)).toEqual(
    new Set([
      "pagefind/fragment/x.pf_fragment",
      "pagefind/index/x.pf_index",
      "pagefind/pagefind-entry.json",
      "pagefind/pagefind.x.pf_meta",
      "pagefind/pagefind.x.pf_order",
      "pagefind/wasm.fr.pagefind",
    ]),
  );
});

test("the same documents give the same bytes", async () => {
  const documents = Array.from({ length: 80 }, (_, at) => page(`page-${String(at).padStart(2, "0")}`));
  const [first, second] = [await buildSearchIndex(documents), await buildSearchIndex(documents)];
  expect(second).toEqual(first);
});

test("a page that is lost is an error in French", async () => {
  await expect(buildSearchIndex([page("un"), page("un")])).rejects.toThrow("compte 1 pages au lieu de 2");
});
