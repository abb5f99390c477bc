import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeCorpus } from "../corpus/realistic.ts";
import { KNOWN_POSTS } from "./known-posts.ts";
import { ask, type SearchSite, searchSite } from "./search-page.ts";
import { writeFiles } from "./write-files.ts";

let site: SearchSite;
let page: Page;
let refused: readonly string[];

beforeAll(async () => {
  const content = await mkdtemp(join(tmpdir(), "babillard-fixture-"));
  afterAll(() => rm(content, { recursive: true, force: true }));
  await writeCorpus(content, { posts: 285, seed: 11 });
  await writeFiles(content, KNOWN_POSTS);
  site = await searchSite("--content", content, "--now", "2014-02-01");
  ({ page, refused } = await site.visit());
});

/** Queries, each with the page that must be first. */
const FIRST: Readonly<Record<string, readonly (readonly [query: string, url: string])[]>> = {
  "accents, given or not": [
    ["émailler", "/formations/poterie/"],
    ["emailler", "/formations/poterie/"],
    ["bégonia", "/articles/jardiner/"],
    ["begonia", "/articles/jardiner/"],
    ["GLAÇURES", "/formations/poterie/"],
    ["glacures", "/formations/poterie/"],
  ],
  "elided words, with ' and with ’": [
    ["argile", "/formations/poterie/"],
    ["l'argile", "/formations/poterie/"],
    ["l’argile", "/formations/poterie/"],
    ["ile d'orleans", "/articles/arc-en-ciel/"],
    ["île d’Orléans", "/articles/arc-en-ciel/"],
    ["aujourd'hui", "/articles/arc-en-ciel/"],
    ["aujourd’hui", "/articles/arc-en-ciel/"],
    ["l'ete indien", "/articles/arc-en-ciel/"],
  ],
  ligatures: [
    ["œnologie", "/articles/oenologie/"],
    ["oenologie", "/articles/oenologie/"],
    ["l’œnologie", "/articles/oenologie/"],
    ["boeuf", "/articles/oenologie/"],
    ["bœufs", "/articles/oenologie/"],
    ["chef d'oeuvre", "/articles/oenologie/"],
    ["chef-d’œuvre", "/articles/oenologie/"],
  ],
  "plurals and forms of verbs": [
    ["cheval", "/articles/chevaux/"],
    ["chevaux", "/articles/chevaux/"],
    ["journal équestre", "/articles/chevaux/"],
    ["hebdomadaire régional", "/articles/chevaux/"],
    ["jardiner", "/articles/jardiner/"],
    ["jardinait", "/articles/jardiner/"],
    ["rempoter", "/articles/jardiner/"],
    ["composter", "/guides/compost/"],
    ["kayakiste", "/articles/arc-en-ciel/"],
  ],
  hyphens: [
    ["arc-en-ciel", "/articles/arc-en-ciel/"],
    ["arc en ciel", "/articles/arc-en-ciel/"],
    ["rendez-vous", "/articles/rendez-vous/"],
    ["rendez vous", "/articles/rendez-vous/"],
    ["week-end", "/articles/rendez-vous/"],
    ["week‑end", "/articles/rendez-vous/"],
    ["weekend", "/articles/rendez-vous/"],
  ],
  "numbers, sizes, telephones": [
    ["1 700", "/conferences/serigraphie/"],
    ["1700", "/conferences/serigraphie/"],
    ["53 000 km", "/conferences/serigraphie/"],
    ["53000", "/conferences/serigraphie/"],
    ["35 %", "/conferences/serigraphie/"],
    ["2,5 Go", "/articles/arc-en-ciel/"],
    ["819 555-0142", "/articles/rendez-vous/"],
    ["819-555-0142", "/articles/rendez-vous/"],
  ],
  prices: [
    ["85 $", "/formations/poterie/"],
    ["85$", "/formations/poterie/"],
    ["85 dollars", "/formations/poterie/"],
    ["1 250 $", "/formations/reliure/"],
    ["1250$", "/formations/reliure/"],
  ],
  hours: [
    ["19 h 45", "/formations/poterie/"],
    ["19h45", "/formations/poterie/"],
    ["19:45", "/formations/poterie/"],
    ["22 h 15", "/formations/poterie/"],
  ],
  "exact phrases": [
    ['"tirer son épingle du jeu"', "/articles/epingle/"],
    ["« épingle du jeu »", "/articles/epingle/"],
    ["“EPINGLE BIEN PLACEE”", "/articles/epingle/"],
    ['"casino du village"', "/articles/jeu/"],
  ],
  "names of people and places": [
    ["zoé l'écuyère", "/conferences/serigraphie/"],
    ["ecuyere", "/conferences/serigraphie/"],
    ["Marie-Ève Gabarit", "/formations/poterie/"],
    ["anne sophie maquette", "/articles/rendez-vous/"],
    ["chicoutimi", "/formations/poterie/"],
    ["quai des bulles", "/formations/poterie/"],
    ["Kamouraska", "/formations/reliure/"],
    ["natashquan", "/articles/quebec/"],
  ],
  "signs that make the word": [
    ["C#", "/articles/csharp/"],
    ["c#", "/articles/csharp/"],
    ["C++", "/articles/cplusplus/"],
    [".NET", "/articles/csharp/"],
    [".quebec", "/articles/quebec/"],
    ["windows 3.1", "/articles/arc-en-ciel/"],
    ["windows3.1", "/articles/arc-en-ciel/"],
  ],
  "sessions and their groups": [
    ["verglas", "/formations/poterie/"],
    ["groupe du soir", "/formations/poterie/"],
  ],
  "other spellings that the vocabulary lists": [
    ["ognon", "/articles/oignon/"],
    ["ognons", "/articles/oignon/"],
    ["impression au pochoir", "/conferences/serigraphie/"],
  ],
};

describe.each(Object.entries(FIRST))("%s", (_, queries) => {
  test.each(queries)("« %s » finds %s first", async (query, url) => {
    const { urls, note } = await ask(page, query);
    expect(urls[0]).toBe(url);
    expect(note).not.toMatch(/ne contient “|Voici ce que donne/);
  });
});

test.each([
  ["compstage", "compostage", "/guides/compost/"],
  ["seriographie", "Sérigraphie", "/conferences/serigraphie/"],
  ["oignnon", "oignon", "/articles/oignon/"],
  ["chicoutmi", "chicoutimi", "/formations/poterie/"],
])("a typing error: « %s » gives the results of « %s », and says so", async (query, meant, url) => {
  const { urls, note } = await ask(page, query);
  expect(urls[0]).toBe(url);
  expect(note).toContain(`Aucune page ne contient «\u00a0${query}\u00a0»`);
  expect(note.toLowerCase()).toContain(`«\u00a0${meant.toLowerCase()}\u00a0»`);
});

test("a phrase that no text contains gives the texts with its words, and says so", async () => {
  const { urls, note } = await ask(page, '"épingle du casino"');
  expect([...urls].sort()).toEqual(["/articles/epingle/", "/articles/jeu/"]);
  expect(note).toContain("dans cet ordre");
});

test("a word that no text contains does not prevent results for the others, and is reported", async () => {
  const { urls, note } = await ask(page, "poterie xyzzyx");
  expect(urls[0]).toBe("/formations/poterie/");
  expect(note).toContain("«\u00a0xyzzyx\u00a0»");
});

test.each(["xyzzyx", "!!!", "kwyjibo", '"xyzzyx"'])(
  "« %s » has no result, but links to the archives",
  async (query) => {
    const { heading, urls, note } = await ask(page, query);
    expect(heading).toMatch(/^Aucun résultat/);
    expect(urls).toEqual([]);
    expect(note).toContain("archives");
  },
);

test("headings, sessions and numbered items link to their position in the page", async () => {
  expect((await ask(page, "moucherons")).parts).toEqual(["/guides/compost/#conseil-2"]);
  expect((await ask(page, "glaçures")).parts).toEqual(["/formations/poterie/#ce-que-l-on-emaille"]);
  expect((await ask(page, "verglas")).parts).toEqual(["/formations/poterie/#session-congelateur"]);
});

test("nothing was blocked by the content security policy, requested from another host, or broken", () => {
  expect(refused).toEqual([]);
});
