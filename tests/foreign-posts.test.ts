/** A text in another language, from its front matter to every page, feed, calendar and datum that shows its words. */
import { type CheerioAPI, load } from "cheerio";
import { expect, test } from "vitest";
import { renderHtml } from "../layouts/render-page.ts";
import { TEMPLATES } from "../layouts/templates.ts";
import { publishedFiles } from "../src/output/files.ts";
import type { Site } from "../src/site/model.ts";
import { siteFrom } from "./site-from.ts";

/** Everything that French typography would change; « zqe » is in English words only. */
const words = (name: string) => `zqe ${name}'s "best": 50% at 9:30 ...`;
const quoted = (name: string) => JSON.stringify(words(name));

const FILES = {
  "articles/en.md": `---\ntitle: ${quoted("title")}\ndate: 2013-01-02\nsummary: ${quoted("summary")}\nlang: en\nseries: {title: Série, part: 1}\ntags: ["l'été"]\nrelated: [fr]\n---\n\nzqe text.\n`,
  "articles/fr.md": `---\ntitle: "L'été: 50%"\ndate: 2013-01-03\nsummary: "L'hiver: 9h30"\nseries: {title: Série, part: 2}\nrelated: [en]\ntags: ["l'été"]\n---\n\nTexte.\n`,
  "articles/he.md": `---\ntitle: "שלום: \\"עולם\\""\ndate: 2013-01-04\nlang: he\n---\n\nטקסט\n`,
  "articles/own.md": `---\ndate: 2013-01-05\nlang: en\n---\n\n# ${words("heading")}\n\nzqe text.\n`,
  "formations/en.md": `---\ntitle: ${quoted("course")}\ndate: 2013-01-02\nsummary: ${quoted("goal")}\nlang: en\naudience: [${quoted("reader")}]\nsessions:\n  - {date: 2013-03-05, start: "9:30", group: ${quoted("group")}, note: ${quoted("note")}}\n  - {date: 2013-03, status: to-confirm}\n---\n\nzqe text.\n`,
  "conferences/v.md": `---\ntitle: "L'été: 50%"\ndate: 2013-01-06\nvideo: {title: ${quoted("video")}, lang: en, transcript: "L'hiver: 50%"}\n---\n\nTexte.\n`,
  "guides/d.md": `---\ntitle: Guide\ndate: 2013-01-06\ndocument: {title: ${quoted("report")}, lang: en, url: "https://ex.org/r.pdf"}\n---\n\nTexte.\n`,
  "pages/en.md": `---\ntitle: ${quoted("page")}\nlang: en-CA\n---\n\nzqe text.\n`,
};

const { site, problems } = siteFrom(FILES);

function* pages(of: Site): Iterable<readonly [string, CheerioAPI]> {
  for (const [name, template] of Object.entries(TEMPLATES)) {
    for (const view of of.views[name as keyof Site["views"]]) {
      const render = template.render as (props: unknown) => Parameters<typeof renderHtml>[0];
      yield [view.url, load(renderHtml(render({ site: of, view })))];
    }
  }
}

const published = new Map([...publishedFiles(site)].map(({ path, content }) => [path, String(content)]));

test("the words of the front matter are as typed, and those of a French text are not", () => {
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const titles = new Map(site.posts.map((post) => [post.entry.file, post.title]));
  expect(titles.get("articles/en.md")).toBe(words("title"));
  expect(titles.get("articles/own.md")).toBe(words("heading"));
  expect(titles.get("articles/fr.md")).toBe("L’été\u00a0: 50\u00a0%");
  const course = site.posts.find(({ kind }) => kind === "formation");
  expect(course?.summary).toBe(words("goal"));
  expect(course?.sessions[0]?.session).toMatchObject({ group: words("group"), note: words("note") });
});

test("a document or a video in another language keeps its title in a French text, whose other words are French", () => {
  const entries = site.posts.map(({ entry }) => entry);
  expect(entries.find(({ file }) => file === "conferences/v.md")).toMatchObject({
    title: "L’été\u00a0: 50\u00a0%",
    video: { title: words("video"), transcript: "L’hiver\u00a0: 50\u00a0%" },
  });
  expect(entries.find(({ file }) => file === "guides/d.md")).toMatchObject({ document: { title: words("report") } });
});

test("terms are words of the site: one tag, whatever the language of the texts", () => {
  expect(site.tags.map(({ label, posts }) => [label, posts.length])).toEqual([["l’été", 2]]);
});

test("on every page, English words are in an element that says so, and our own words are not", () => {
  const shown = new Set<string>();
  for (const [url, $] of pages(site)) {
    const texts = $("*")
      .contents()
      .toArray()
      .filter((node) => node.type === "text" && $(node).closest("script").length === 0);
    for (const node of texts) {
      const text = $(node).text().trim();
      const lang = $(node).closest("[lang]").attr("lang");
      const where = `${url}: ${text}`;
      if (text.includes("zqe")) {
        expect(lang, where).toMatch(/^en/);
        shown.add(text);
      } else if (/Publié le|Précédent|Suivant|À lire aussi|min de lecture|Pour qui|Fil d’Ariane/.test(text)) {
        expect(lang, where).toBe("fr-CA");
      }
      if (/[א-ת]/.test(text)) expect($(node).closest("[dir]").attr("dir"), where).toBe("rtl");
    }
  }
  for (const name of [
    "title",
    "summary",
    "heading",
    "course",
    "goal",
    "reader",
    "group",
    "note",
    "video",
    "report",
    "page",
  ])
    expect(
      [...shown].some((text) => text.includes(words(name))),
      name,
    ).toBe(true);
});

test("feeds, calendars, structured data and shared links say the language", () => {
  const atom =
    published.get("articles/atom.xml") ??
    [...published].find(([path]) => path.endsWith(".atom") || path.endsWith("atom.xml"))?.[1] ??
    "";
  expect(atom).toMatch(/<entry xml:lang="en">(?:(?!<\/entry>)[\s\S])*zqe title/);
  const ics = [...published].filter(([path]) => path.endsWith(".ics")).map(([, text]) => text.replaceAll("\r\n ", ""));
  expect(ics.join("")).toContain(`SUMMARY;LANGUAGE=en:${words("course")}`);
  expect(ics.join("")).toContain("SUMMARY:[Date à confirmer] zqe");
  const [, $] = [...pages(site)].find(([url]) => url === "/articles/en/") ?? [];
  expect($?.('script[type="application/ld+json"]').text()).toContain('"inLanguage":"en"');
  expect($?.('meta[property="og:locale"]').attr("content")).toBe("en_US");
  expect($?.('meta[property="og:title"]').attr("content")).toBe(words("title"));
  expect($?.("title").attr("lang")).toBe("en");
  expect($?.('[data-pagefind-meta="lang:en"]').length).toBe(1);
});

test.each(["en", "de-CH", "English", "42"])(
  "a site whose language is « %s » is refused, with the reason",
  (language) => {
    const told = siteFrom({ ...FILES, "site.yml": `title: Essai\nlanguage: ${language}\n` }).problems;
    expect(told).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: "langue-du-site", file: "site.yml", line: 2, severity: "error" }),
      ]),
    );
  },
);

test.each(["fr", "fr-CA", "fr-FR"])("a site whose language is « %s » is accepted", (language) => {
  const told = siteFrom({ ...FILES, "site.yml": `title: Essai\nlanguage: ${language}\n` }).problems;
  expect(told.filter(({ file }) => file === "site.yml").map(({ code }) => code)).not.toContain("langue-du-site");
});
