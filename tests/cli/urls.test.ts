import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { loadSite } from "../../src/build/load-site.ts";
import { urls } from "../../src/cli/urls.ts";
import { readRedirectRules } from "../../src/content/collection/redirect-manifest.ts";
import { readUrlManifest, withAddresses } from "../../src/content/collection/url-manifest.ts";
import { publishedFiles } from "../../src/output/files.ts";
import { folderFrom } from "../site-from.ts";

const text = (title: string, more = "") =>
  `---\ntitle: ${title}\ndate: 2013-01-10\nsummary: Une phrase.\n${more}---\nBonjour.\n`;
const FILES = {
  "site.yml": "title: Essai\nurl: https://essai.example\n",
  "articles/rediger-pour-le-web.md": text("Rédiger pour le Web", "tags: [rédaction]\n"),
  "articles/nommer-ses-fichiers.md": text("Nommer ses fichiers"),
  "pages/contact.md": "---\ntitle: Contact\n---\nÉcrivez-nous.\n",
} as const;
const WEB = "articles/rediger-pour-le-web.md";

beforeEach(() => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
});
afterEach(() => vi.restoreAllMocks());

const load = (content: string) => loadSite({ content, now: "2013-02-01", drafts: false });

/** A folder whose addresses are all in its URL manifest. */
async function recorded(): Promise<string> {
  const folder = folderFrom(FILES);
  expect(await urls(["--content", folder, "--now", "2013-02-01"])).toBe(0);
  return folder;
}

const ledgerOf = (folder: string) => readFileSync(join(folder, "urls.txt"), "utf8");
const lostIn = (folder: string) => load(folder).problems.filter(({ code }) => code === "adresse-perdue");

test("the URL manifest lists pages, feeds and lists once, sorted, with the titles of posts", async () => {
  const folder = await recorded();
  const lines = ledgerOf(folder)
    .split("\n")
    .filter((line) => line.startsWith("/"));
  expect(lines).toContain("/articles/rediger-pour-le-web/  # articles/rediger-pour-le-web · Rédiger pour le Web");
  expect(lines).toContain("/etiquettes/redaction/flux.atom");
  const addresses = readUrlManifest(ledgerOf(folder)).map(({ url }) => url);
  expect(addresses).toEqual([...new Set(addresses)].sort());
  expect(await urls(["--content", folder, "--now", "2013-02-01", "--verifier"])).toBe(0);
  expect(load(folder).problems).toEqual([]);
});

test("a new address is added, and « --verifier » only reports it", async () => {
  const folder = await recorded();
  writeFileSync(join(folder, "articles/tout-neuf.md"), text("Tout neuf"));
  expect(await urls(["--content", folder, "--now", "2013-02-01", "--verifier"])).toBe(1);
  expect(ledgerOf(folder)).not.toContain("tout-neuf");
  expect(await urls(["--content", folder, "--now", "2013-02-01"])).toBe(0);
  expect(ledgerOf(folder)).toContain("/articles/tout-neuf/");
});

test.each([
  ["its title", text("Rédiger pour le Web"), "articles/ecrire-en-ligne.md"],
  ["its permanent id", text("Écrire en ligne", "id: articles/rediger-pour-le-web\n"), "articles/ecrire-en-ligne.md"],
  ["a name that is nearly the same", text("Écrire en ligne"), "articles/rediger-pour-le-webe.md"],
  ["a name with words added", text("Écrire en ligne"), "articles/rediger-pour-le-web-mobile.md"],
])("a moved post is an error that finds it by %s", async (_, moved, file) => {
  const folder = await recorded();
  rmSync(join(folder, WEB));
  writeFileSync(join(folder, file), moved);
  const { site } = load(folder);
  const [problem] = lostIn(folder);
  expect(site).toBeUndefined();
  expect(problem?.advice).toContain(file);
  expect(problem?.advice).toContain("aliases: [/articles/rediger-pour-le-web/]");
  expect(problem?.excerpt).toContain("/articles/rediger-pour-le-web/");
});

test("an alias, or a line of redirects.txt, keeps the address", async () => {
  const folder = await recorded();
  renameSync(join(folder, WEB), join(folder, "articles/ecrire.md"));
  expect(lostIn(folder)).toHaveLength(1);
  writeFileSync(join(folder, "redirects.txt"), "# déménagé\n/articles/rediger-pour-le-web/ → /articles/ecrire/\n");
  expect(load(folder).problems).toEqual([]);
  rmSync(join(folder, "redirects.txt"));
  writeFileSync(join(folder, "articles/ecrire.md"), text("Écrire", "aliases: [/articles/rediger-pour-le-web/]\n"));
  expect(lostIn(folder)).toEqual([]);
});

test("a post that is a draft again is named as such", async () => {
  const folder = await recorded();
  writeFileSync(join(folder, WEB), text("Rédiger pour le Web", "draft: true\n"));
  expect(lostIn(folder)[0]?.advice).toContain("n’est plus publié");
});

test("when most addresses are gone at once, one message says so, with the command that accepts it", async () => {
  const folder = folderFrom({
    ...FILES,
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`articles/exemple-${n}.md`, text(`Exemple ${n}`)])),
  });
  expect(await urls(["--content", folder, "--now", "2013-02-01"])).toBe(0);
  for (const n of [1, 2, 3, 4]) rmSync(join(folder, `articles/exemple-${n}.md`));
  expect(lostIn(folder)).toHaveLength(4);
  for (const n of [5, 6]) rmSync(join(folder, `articles/exemple-${n}.md`));
  const { problems } = load(folder);
  expect(problems.map(({ code }) => code)).toEqual(["adresses-perdues"]);
  expect(problems[0]?.message).toContain("Des 9 textes publiés que nomme le registre, 6 n’y sont plus");
  const command = /npm run urls -- (--\w+)/.exec(problems[0]?.advice ?? "")?.[1] ?? "";
  expect(await urls(["--content", folder, "--now", "2013-02-01", command, "--verifier"])).toBe(1);
  expect(ledgerOf(folder)).toContain("/articles/exemple-1/");
  expect(await urls(["--content", folder, "--now", "2013-02-01", command])).toBe(0);
  expect(ledgerOf(folder)).not.toContain("exemple");
  expect(load(folder).problems).toEqual([]);
});

test("a list that disappears redirects to the list above, and its feeds to a feed", async () => {
  const folder = await recorded();
  writeFileSync(join(folder, WEB), text("Rédiger pour le Web"));
  const { site, problems } = load(folder);
  expect(problems).toEqual([]);
  expect(site?.redirects.map(({ from, to }) => `${from} → ${to}`)).toEqual([
    "/etiquettes/redaction/ → /etiquettes/",
    "/etiquettes/redaction/flux.atom → /flux.atom",
    "/etiquettes/redaction/flux.json → /flux.json",
  ]);
  const files = site && new Map([...publishedFiles(site)].map(({ path, content }) => [path, content]));
  expect(files?.get("etiquettes/redaction/flux.atom")).toBe(files?.get("flux.atom"));
  expect(files?.has("etiquettes/redaction/index.html")).toBe(true);
});

test("existing lines and comments stay as they are", () => {
  const before = "# Tête\n\n# De l’ancien site.\n/b/  # vu en 2010\n/a/\n# Fin\n";
  const after = withAddresses(
    before,
    new Map([
      ["/aa/", { title: "Un  titre" }],
      ["/b/", { title: "Autre" }],
    ]),
  );
  expect(after).toBe("# Tête\n/a/\n/aa/  # Un titre\n\n# De l’ancien site.\n/b/  # vu en 2010\n# Fin\n");
  expect(withAddresses(after, new Map())).toBe(after);
});

test("redirects.txt accepts any arrow, or none; what is not an address of the site is rejected with its line", () => {
  const { rules, problems } = readRedirectRules(
    "# x\n/a/ → /b/\n/c -> https://exemple.org/d\n/e/ /f/#g\n\n/a/ → /z/\nb → /c/\n/x/ → javascript:alert(1)\n/../y → /b/\n/p/ q r\n/s/ → //hôte\n",
  );
  expect(rules.map(({ from, to }) => [from, to])).toEqual([
    ["/a/", "/b/"],
    ["/c", "https://exemple.org/d"],
    ["/e/", "/f/#g"],
  ]);
  expect(problems.map(({ code, line }) => [code, line])).toEqual([
    ["redirection-en-double", 6],
    ...[7, 8, 9, 10, 11].map((line) => ["redirection-illisible", line]),
  ]);
});
