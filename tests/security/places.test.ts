/** Nothing from `content/` overwrites a page, a feed or an asset, on any disk. */
import { expect, test } from "vitest";
import { loadSite } from "../../src/build/load-site.ts";
import { publishedFiles } from "../../src/output/files.ts";
import { type Files, folderFrom, siteFrom } from "../site-from.ts";
import { PDF } from "./file-samples.ts";

const text = (keys = "", body = "Texte.") =>
  `---\ntitle: Essai\ndate: 2013-01-05\nsummary: Un essai.\n${keys}---\n\n${body}\n`;
/** The errors that stop a build of these files. */
const errors = (files: Files) =>
  loadSite({
    content: folderFrom({ "site.yml": "title: Essai\n", ...files }),
    now: "2013-02-01",
    drafts: false,
  }).problems.filter(({ severity }) => severity === "error");

test.each([
  ["the same address", "url: /x/\n", "url: /x/\n"],
  ["addresses equal but for case", "url: /x/\n", "url: /X/\n"],
  ["addresses equal but for Unicode form", "url: /\u00e9t\u00e9/\n", "url: /e\u0301te\u0301/\n"],
  ["the same, as a file", "url: /x/\n", "url: /x/index.html\n"],
  ["a folder where the other is a file", "url: /x.html\n", "url: /x.html/y/\n"],
])("two posts with %s are an error that names both", (_what, one, other) => {
  const found = errors({ "articles/un.md": text(one), "articles/deux.md": text(other) });
  expect(found).toHaveLength(1);
  expect(["url-en-double", "place-prise"]).toContain(found[0]?.code);
  const output = `${found[0]?.file} ${found[0]?.message}`;
  expect(output).toContain("articles/un.md");
  expect(output).toContain("articles/deux.md");
});

test.each([
  "/Assets/x/",
  "/pagefind/x/",
  "/admin/x/",
  "/FLUX/",
  "/robots.txt/",
  "/Sitemap.xml/",
  "/flux.atom/",
  "/articles/flux.json/",
  "/favicon.ico/",
  "/build.json/",
  "/formations.json/",
  "/next-rebuild.json/",
  "/recherche/termes.json/",
  "/articles/index.html",
  "/404.html/x/",
  "/agenda/abonnement/",
])("a post cannot have the address %s", (url) => {
  const found = errors({ "articles/un.md": text(), "articles/deux.md": text(`url: ${url}\n`) });
  expect(found.map(({ code }) => code)).toEqual([expect.stringMatching(/^(?:adresse-reservee|place-prise)$/)]);
  expect(found[0]?.file).toBe("articles/deux.md");
});

test("a post with the address of a list's second page is an error", () => {
  const posts = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`articles/a${n}.md`, text()]));
  expect(errors({ ...posts, "articles/page-2.md": text() })).toMatchObject([
    { code: "place-prise", file: "articles/page-2.md" },
  ]);
});

const REDIRECTED = [
  "/",
  "/index.html",
  "/Articles/",
  "/agenda/",
  "/flux.atom",
  "/FLUX.ATOM",
  "/robots.txt",
  "/sitemap.xml",
  "/favicon.svg",
  "/pagefind/pagefind.js",
  "/assets/images/x.webp",
  "/assets/style.0123456789.css",
  "/admin/",
  "/articles/autre/",
  "/articles/Autre/index.html",
  "/articles/autre/plan.pdf",
  "/404.html",
];

test.each(REDIRECTED)("an old address cannot be %s", (from) => {
  const files = {
    "articles/autre/index.md": text("", "[Le plan](plan.pdf)"),
    "articles/autre/plan.pdf": PDF,
    "articles/un.md": text(),
    "formations/f.md": text("sessions: [{ date: 2013-05-01 }]\n"),
  };
  const ways: readonly Files[] = [
    { "articles/un.md": text(`aliases: [${from}]\n`) },
    { "redirects.txt": `${from} → /agenda.ics\n` },
    { "redirects.txt": `${from} → /articles/un/\n` },
  ];
  for (const more of ways) {
    const found = errors({ ...files, ...more });
    const isHarmless = /\.atom$/i.test(from) && !JSON.stringify(more).includes(".ics");
    // A feed redirected to a page is only a rule for hosts: no file is written for it.
    expect(found.length, JSON.stringify(more)).toBe(isHarmless ? 0 : 1);
  }
});

test("whatever is requested, no two files of the output differ only by case", () => {
  const { site } = siteFrom({
    "site.yml": "title: Essai\n",
    "articles/un.md": text("aliases: [/Articles/Un/, /ARTICLES/un/index.html, /vieux/, /Vieux]\n"),
  });
  const paths = [...publishedFiles(site)].map(({ path }) => path.toLowerCase());
  expect(paths.filter((path) => path === "articles/un/index.html")).toEqual([]);
  expect(new Set(paths).size).toBe(paths.length);
});

test("an old address that differs from the new one only by case is not an error, nor are two that lead to one target", () => {
  expect(errors({ "articles/un.md": text("aliases: [/Articles/Un/, /vieux, /vieux/]\n") })).toEqual([]);
});

test("two old addresses that differ by case and lead to two posts are an error that names both", () => {
  const found = errors({
    "articles/un.md": text("aliases: [/vieux/]\n"),
    "articles/deux.md": text("aliases: [/Vieux/index.html]\n"),
  });
  expect(found).toMatchObject([{ code: "alias-en-double" }]);
  expect(`${found[0]?.file} ${found[0]?.message}`).toMatch(/deux\.md.*un\.md|un\.md.*deux\.md/);
});
