import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { buildSearchBundle, type PageToIndex } from "../../../src/output/search/search-bundle.ts";
import { chance } from "../../corpus/random.ts";
import { folderFrom } from "../../site-from.ts";

const page = (name: string): PageToIndex => ({
  url: `/articles/${name}/`,
  copy: () =>
    `<html lang="fr"><body><main data-pagefind-body data-pagefind-sort="date:2013-01-15"><h1 data-pagefind-meta="title">${name}</h1><p>Une organisation, des éléments et des équipes.</p><i data-pagefind-filter="type:Article"></i></main></body></html>`,
});
const PAGES = Array.from({ length: 40 }, (_, at) => page(`n${at}`));

afterEach(() => vi.unstubAllEnvs());

/** Replaces Pagefind’s program. */
function stubProgram(script: string): void {
  const program = join(folderFrom({}), "pagefind");
  writeFileSync(program, `#!/bin/sh\n${script}\n`);
  chmodSync(program, 0o755);
  vi.stubEnv("PAGEFIND_EXTENDED_BINARY_PATH", program);
}

test("the bundle contains Pagefind’s client, its worker and the index, and no user interface of Pagefind", async () => {
  const paths = (await buildSearchBundle(PAGES)).map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(["pagefind/pagefind.js", "pagefind/pagefind-worker.js", "pagefind/pagefind-entry.json"]),
  );
  expect(paths.filter((path) => /(?:ui|highlight)\.|unknown|playground/.test(path))).toEqual([]);
  expect(paths.filter((path) => path.startsWith("pagefind/wasm"))).toHaveLength(1);
  expect(paths.filter((path) => path.startsWith("pagefind/fragment/"))).toHaveLength(PAGES.length);
}, 60_000);

test("the same pages give the same bytes, in whatever order they come", async () => {
  const first = await buildSearchBundle(PAGES);
  const random = chance(3);
  const shuffled = PAGES.map((own) => ({ own, rank: random.between(0, 1_000) })).sort((a, b) => a.rank - b.rank);
  expect(await buildSearchBundle(shuffled.map(({ own }) => own))).toEqual(first);
  expect(await buildSearchBundle(PAGES.toReversed())).toEqual(first);
}, 60_000);

test("a page without text to index is left out", async () => {
  const files = await buildSearchBundle([page("un"), { url: "/liste/", copy: () => undefined }]);
  expect(files.filter(({ path }) => path.startsWith("pagefind/fragment/"))).toHaveLength(1);
}, 60_000);

test("a copy that cannot be made fails the whole bundle, in French", async () => {
  const broken: PageToIndex = {
    url: "/b/",
    copy: () => {
      throw new Error("illisible");
    },
  };
  await expect(buildSearchBundle([page("a"), broken])).rejects.toThrow(
    "L’index de recherche ne peut pas être produit : illisible",
  );
  // The failure leaves no state behind.
  expect((await buildSearchBundle([page("a")])).length).toBeGreaterThan(4);
}, 60_000);

test.skipIf(process.platform === "win32").each([
  ["is not there", "", 60_000],
  ["dies at once", "exit 1", 60_000],
  ["dies under way", "head -c 20 >/dev/null; exit 1", 60_000],
  ["answers nothing", "exec sleep 60", 1_500],
])(
  "a program that %s fails the whole bundle, in French",
  async (_, script, limit) => {
    // Pagefind's own message, in English.
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    if (script === "") vi.stubEnv("PAGEFIND_EXTENDED_BINARY_PATH", join(folderFrom({}), "absent"));
    else stubProgram(script);
    const started = performance.now();
    await expect(buildSearchBundle(PAGES, limit)).rejects.toThrow(/^L’index de recherche ne peut pas être produit : /);
    expect(performance.now() - started).toBeLessThan(30_000);
    logged.mockRestore();
  },
  60_000,
);
