import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { termKey } from "../src/locale/fr/term-key.ts";
import type { Outcome } from "./command.ts";
import { faultsOf } from "./conformance.ts";
import { type MessyPost, writeMessyCorpus } from "./corpus/messy.ts";
import { LIQUID } from "./corpus/messy-bodies.ts";
import { filesOf, letters, type PageHtml, pagesOf } from "./printed.ts";
import { builtHere, runHere } from "./run-here.ts";

let root: string;
let content: string;
let output: string;
let posts: readonly MessyPost[];
let outcome: Outcome;
let files: ReadonlySet<string>;
/** Pages of posts: those marked as an article. */
let pages: readonly PageHtml[];
let pageOf: ReadonlyMap<MessyPost, PageHtml>;

const options = () => [
  "--content",
  content,
  "--output",
  output,
  "--url",
  "https://blogue.example",
  "--now",
  "2026-11-21",
];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "babillard-messy-"));
  content = join(root, "content");
  output = join(root, "site");
  posts = await writeMessyCorpus(content);
  outcome = await builtHere(...options());
  files = new Set(await filesOf(output));
  pages = (await pagesOf(output, (file) => /^articles\/.+\/index\.html$/.test(file))).filter(
    ({ $ }) => $("main article > header h1").length > 0,
  );
  pageOf = matchPages();
});

afterAll(() => rm(root, { recursive: true, force: true }));

/** Matched by the marker of the last paragraph; a post without text by its title. */
function matchPages(): ReadonlyMap<MessyPost, PageHtml> {
  const byMarker = new Map(
    pages.map((page) => [/repere\d{4}x/.exec(page.$(".prose").text())?.[0] ?? letters(page.$("h1").text()), page]),
  );
  return new Map(
    posts.flatMap((post) => {
      const page = byMarker.get(post.marker ?? letters(post.title));
      return page === undefined ? [] : [[post, page]];
    }),
  );
}

const published = () => posts.filter((post) => post.published);

test("a folder of 740 untidy posts is built, whatever is in it", () => {
  expect(outcome.stderr).not.toMatch(/\berreur\b/);
  expect(outcome.stdout).toMatch(new RegExp(`${published().length}\\spublications`));
  expect(new Set(posts.flatMap((post) => post.tags).map(termKey)).size).toBeGreaterThanOrEqual(1_400);
});

test("every post has a page of its own, with the whole of its text", () => {
  expect(
    published()
      .filter((post) => !pageOf.has(post))
      .map((post) => post.file),
  ).toEqual([]);
  expect(new Set(pageOf.values()).size).toBe(published().length);
  expect(pages).toHaveLength(published().length);
});

test("unpublished posts are nowhere in the site", async () => {
  const hidden = posts.filter((post) => !post.published).flatMap((post) => post.marker ?? []);
  expect(hidden.length).toBeGreaterThan(3);
  for (const file of files) {
    if (!/\.(?:html|atom|json|xml)$/.test(file)) continue;
    const text = await readFile(join(output, file), "utf8");
    expect(
      hidden.filter((marker) => text.includes(marker)),
      file,
    ).toEqual([]);
  }
});

test("every title is the h1 of its page, with entities decoded and tags shown as typed", () => {
  for (const [post, page] of pageOf) expect(letters(page.$("h1").text()), post.file).toBe(letters(post.title));
});

test("two posts with the same title have a page each", () => {
  const twins = posts.filter((post) => post.published && post.title === "Revue de presse");
  expect(twins.length).toBeGreaterThan(3);
  expect(new Set(twins.map((post) => pageOf.get(post)?.url)).size).toBe(twins.length);
});

test("every term typed in a post is on its page and links to an archive that lists the post", async () => {
  const archives = new Map<string, string>();
  for (const page of await pagesOf(output, (file) => /^(?:etiquettes|categories)\/[^/]+\//.test(file))) {
    const archive = page.url.split("/").slice(0, 3).join("/");
    archives.set(archive, (archives.get(archive) ?? "") + page.html);
  }
  for (const [post, page] of pageOf) {
    const links = page.$("main footer a[rel~=tag]").toArray();
    for (const [typed, folder] of [
      ...post.tags.map((tag) => [tag, "/etiquettes/"] as const),
      ...post.categories.map((category) => [category, "/categories/"] as const),
    ]) {
      const link = links.find(
        (a) => termKey(page.$(a).text()) === termKey(letterTerm(typed)) && page.$(a).attr("href")?.startsWith(folder),
      );
      const href = link === undefined ? undefined : page.$(link).attr("href");
      expect(href, `${post.file}: ${typed}`).toBeDefined();
      expect(archives.get(href?.replace(/\/$/, "") ?? ""), `${post.file}: ${typed}`).toContain(`href="${page.url}"`);
    }
  }
});

/** Quebec typography changes the spaces of terms too. */
function letterTerm(typed: string): string {
  return typed.normalize("NFC").replace(/ *: */g, " : ").trim();
}

test("spellings of one term share one archive; terms that differ by a symbol do not", () => {
  const terms = [...files].filter((file) => /^etiquettes\/[^/]+\/index\.html$/.test(file));
  expect(terms).toHaveLength(
    new Set(
      published()
        .flatMap((post) => post.tags)
        .map((tag) => termKey(letterTerm(tag))),
    ).size,
  );
});

test("text that looks like a template is rendered as typed and not run", () => {
  const typed = [...pageOf.values()].map((page) => page.$(".prose").text()).join("\n");
  for (const text of LIQUID) expect(letters(typed)).toContain(letters(text));
  expect(typed).not.toContain("{{ 6 | times: 7 }} 42");
  expect(typed).toContain("{{ en_ligne }}");
});

test("no page of the site runs, frames or styles anything from the posts", () => {
  for (const page of pages) {
    expect(
      page.$("main").find("script, style, iframe, object, embed, form, input, [style], [onerror]").length,
      page.file,
    ).toBe(0);
    expect(page.$("main a[href^='javascript:']").length, page.file).toBe(0);
  }
});

test("however broken the HTML of a post, its page is conforming", async () => {
  // A heading level skipped by its author is reported, not corrected.
  const sample = pages.filter((_, index) => index % 5 === 0);
  expect(await faultsOf(sample, ["heading-level"])).toEqual([]);
});

test("one invalid file among them is named with its line, and the site already built is untouched", async () => {
  const before = await readFile(join(output, "build.json"), "utf8");
  const broken = join(content, "_posts", "2012-02-30 Casse.md");
  await writeFile(
    broken,
    "---\nlayout: post\ntitle: L'intranet : symptome\ncategories: [a\ndate: 2012-02-30\n---\nTexte\n",
  );
  const failed = await runHere("build", ...options());
  await rm(broken);
  expect(failed.code).toBe(1);
  expect(failed.stderr).toMatch(/_posts\/2012-02-30 Casse\.md:[345]:\d+/);
  expect(await readFile(join(output, "build.json"), "utf8")).toBe(before);
  expect(new Set(await filesOf(output))).toEqual(files);
});
