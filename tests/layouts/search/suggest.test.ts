import { afterEach, expect, test, vi } from "vitest";
import { suggestion } from "../../../layouts/assets/search/suggest.ts";

afterEach(() => vi.unstubAllGlobals());

/** What a site of these words suggests. */
async function suggested(typed: string, ...words: readonly string[]): Promise<string | undefined> {
  vi.stubGlobal("fetch", async () => Response.json({ terms: [], words }));
  return suggestion(`https://exemple.org/${typed}/`, typed, [typed]);
}

test.each([
  ["bibliotheqe", "bibliothèque"],
  ["abonement", "abonnement"],
  ["formatuer", "formateur"],
])("« %s » is corrected as « %s »", async (typed, meant) => {
  expect(await suggested(typed, meant)).toBe(meant);
});

test.each([
  ["organiste", "organisme"],
  ["marier", "marie"],
  ["donneur", "donner"],
])("« %s » is another word than « %s », of the same root, and is not corrected", async (typed, other) => {
  expect(await suggested(typed, other)).toBeUndefined();
});
