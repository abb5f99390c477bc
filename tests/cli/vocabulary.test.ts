import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { loadSite } from "../../src/build/load-site.ts";
import { termUses, vocabulary } from "../../src/cli/vocabulary.ts";
import { vocabularyReport } from "../../src/content/authoring/vocabulary-report.ts";
import { folderFrom } from "../site-from.ts";

let output = "";

beforeEach(() => {
  output = "";
  for (const way of ["stdout", "stderr"] as const) {
    vi.spyOn(process[way], "write").mockImplementation((text) => {
      output += String(text);
      return true;
    });
  }
});
afterEach(() => vi.restoreAllMocks());

function post(title: string, terms: string): string {
  return `---\ntitle: ${title}\ndate: 2013-01-01\nsummary: Un résumé.\n${terms}\n---\n\nTexte.\n`;
}

const FILES = {
  "vocabulary.yml": "categories:\n  - label: Médias sociaux\n    synonyms: [réseaux sociaux]\n  - label: Patrimoine\n",
  "articles/a.md": post("A", "categories: [medias sociaux]\ntags: [Évènement, blogue, intranet]"),
  "articles/b.md": post("B", "categories: [réseaux sociaux]\ntags: [evenement, blogues, intranet]"),
  "articles/c.md": post("C", "categories: [Médias sociaux]\ntags: [blogue, intranet]"),
  "articles/d.md": post("D", "tags: [intrante, week-end]"),
};

test("the report names spellings, similar, single and unused terms, with the command to type", async () => {
  const folder = folderFrom(FILES);
  expect(await vocabulary(["--content", folder])).toBe(0);
  expect(output).toBe(
    `Catégories

  Graphies d’un même terme (le site les réunit déjà; une seule est plus claire)
    « Médias sociaux » (1 texte), « medias sociaux » (1 texte)
      npm run vocabulaire -- --renommer "medias sociaux" "Médias sociaux"

  Dans le vocabulaire, mais que rien n’utilise
    « Patrimoine »

Étiquettes

  Graphies d’un même terme (le site les réunit déjà; une seule est plus claire)
    « Évènement » (1 texte), « evenement » (1 texte)
      npm run vocabulaire -- --renommer "evenement" "Évènement"

  Termes qui se ressemblent (à vous de voir s’ils n’en font qu’un)
    « blogue » (2 textes), « blogues » (1 texte)
      npm run vocabulaire -- --renommer "blogues" "blogue"
    « intranet » (3 textes), « intrante » (1 texte)
      npm run vocabulaire -- --renommer "intrante" "intranet"

  Utilisés une seule fois : 3
    « blogues » (articles/b.md)
    « intrante » (articles/d.md)
    « week-end » (articles/d.md)
`.replaceAll(/(?<=\d) (?=texte)/gu, "\u00a0"),
  );
});

test("a synonym of the vocabulary counts as its term, and a replaced term is not asked for", () => {
  const uses = termUses([{ path: "a.md", text: post("A", "tags: [WAQ]") }]);
  const tags = [
    { label: "Web à Québec", synonyms: ["WAQ"] },
    { label: "Ancien", synonyms: [], replacedBy: "Web à Québec" },
  ];
  const report = vocabularyReport(uses, { categories: [], tags, synonyms: [] })[1];
  expect(report).toMatchObject({ spellings: [], once: [{ text: "Web à Québec" }], unused: [] });
});

test("merging a term changes the posts, keeps its address and leaves one term", async () => {
  const folder = folderFrom(FILES);
  expect(await vocabulary(["--content", folder, "--renommer", "blogues", "blogue"])).toBe(0);
  expect(output).toContain("articles/b.md\n  vocabulary.yml\n");
  expect(readFileSync(join(folder, "articles/b.md"), "utf8")).toBe(FILES["articles/b.md"].replace("blogues", "blogue"));
  const { site } = loadSite({ content: folder, now: "2013-02-01", drafts: false });
  expect(site?.tags.find(({ label }) => label === "blogue")?.posts).toHaveLength(3);
  expect(site?.redirects).toContainEqual({
    from: "/etiquettes/blogues/",
    to: "/etiquettes/blogue/",
    file: "vocabulary.yml",
  });
});

test("renaming a category of the vocabulary redirects the old page to the new one, synonyms included", async () => {
  const folder = folderFrom(FILES);
  await vocabulary(["--content", folder, "--renommer", "Médias sociaux", "Réseaux et médias"]);
  const { site, problems } = loadSite({ content: folder, now: "2013-02-01", drafts: false });
  // No category is spelled in two ways or unknown: what is left to tell is about tags.
  const told = problems.filter(({ code }) => code.startsWith("terme-")).map(({ code, file }) => [file, code]);
  expect(told).toEqual([
    ["articles/b.md", "terme-fusionne"],
    ["articles/b.md", "terme-ressemblant"],
    ["articles/d.md", "terme-ressemblant"],
  ]);
  expect(site?.categories.map(({ label, posts }) => [label, posts.length])).toEqual([["Réseaux et médias", 3]]);
  const to = "/categories/reseaux-et-medias/";
  expect(site?.redirects.map((redirect) => [redirect.from, redirect.to])).toEqual([
    ["/categories/reseaux-sociaux/", to],
    ["/categories/medias-sociaux/", to],
  ]);
});

test("the second time, there is nothing left to change", async () => {
  const folder = folderFrom(FILES);
  const args = ["--content", folder, "--renommer", "Evenement", "Événement"];
  await vocabulary(args);
  const after = readFileSync(join(folder, "articles/a.md"), "utf8");
  expect(after).toContain("tags: [Événement, blogue");
  output = "";
  expect(await vocabulary(args)).toBe(0);
  expect(output).toBe("« Événement » est déjà la seule graphie : rien à changer.\n");
});

test("an unknown term is rejected with the nearest one, and a simulation writes nothing", async () => {
  const folder = folderFrom(FILES);
  expect(await vocabulary(["--content", folder, "--renommer", "intranett", "x"])).toBe(1);
  expect(output).toBe("Aucun texte ne porte le terme « intranett ». Vouliez-vous dire « intranet »?\n");
  expect(
    await vocabulary(["--content", folder, "--simulation", "--renommer", "intranet", "Intranet et extranet"]),
  ).toBe(0);
  expect(readFileSync(join(folder, "articles/a.md"), "utf8")).toBe(FILES["articles/a.md"]);
});
