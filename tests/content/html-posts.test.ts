/** Posts whose body is HTML, as Jekyll, Eleventy and exports of WordPress give them. */
import { expect, test } from "vitest";
import { htmlBlocks } from "../../src/markdown/html/html-blocks.ts";
import { siteFrom } from "../site-from.ts";

const HEAD = "---\ntitle: Un billet\ndate: 2013-01-10\nsummary: Un résumé.\n---\n";
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

function rendered(body: string, others: Readonly<Record<string, string | Uint8Array>> = {}) {
  const { site, problems } = siteFrom({ "articles/billet.html": HEAD + body, ...others });
  return { post: site.posts.find(({ entry }) => entry.file === "articles/billet.html"), problems };
}

test.each(["html", "htm", "HTML", "markdown", "mdown"])("a text in .%s with front matter is read", (extension) => {
  const { site } = siteFrom({
    [`articles/2013-01-10-un-billet.${extension}`]: "---\ntitle: Un billet\n---\nDes mots.",
  });
  expect(site.posts.map(({ url }) => url)).toEqual(["/articles/un-billet/"]);
  expect(site.posts[0]?.text.html).toBe(`<p>Des mots.</p>${/htm/i.test(extension) ? "" : "\n"}`);
});

test("an HTML file without front matter is no text", () => {
  for (const body of ["<p>Des mots</p>", "<!doctype html>\n---\ntitle: X\n---\n", " ---\ntitle: X\n---\n"]) {
    const { site } = siteFrom({ "articles/page.html": body, "articles/a.md": `${HEAD}Texte` });
    expect(site.posts).toHaveLength(1);
  }
});

test("words between blocks are paragraphs, parted by blank lines", () => {
  const { post } = rendered("Un <b>premier</b>\ntexte\n\nUn autre\n<ul><li>a\n\nb</li></ul>\n<br>\nfin &amp; fin");
  expect(post?.text.html.replace(/\s*\n\s*/gu, " ")).toBe(
    "<p>Un <b>premier</b> texte</p> <p>Un autre</p> <ul><li>a b</li></ul> <p><br /> fin &amp; fin</p>",
  );
});

test("the blocks of a body keep its lines, whatever is unclosed in it", () => {
  for (const body of [
    "<div>\n\n<p>a\n\n<p>b</div>\n\nc\n\n<!--more-->\nd\n<b>e\n\nf<hr>\n<",
    "</p>a\n</div>\n\n<table><tr><td>b\n</table>c\n\n<?php a > b ?>\n<body>\nd\n\ne</body>",
  ])
    expect(
      htmlBlocks(body)
        .join("")
        .replace(/<\/?p>/gu, ""),
    ).toBe(body.replace(/<\/?p>/gu, ""));
});

test("its words get the typography of the site, and no Markdown or template is read in them", () => {
  const { post } = rendered(
    "<p>Que faire ? *rien* {{ page.title }} {% include x %}</p>\n\n    quatre espaces\n\n# dièse",
  );
  expect(post?.text.html).toContain("<p>Que faire? *rien* {{ page.title }} {% include x %}</p>");
  expect(post?.text.html).not.toMatch(/<(?:em|pre|h[1-6])\b/u);
});

test("it passes through the same sanitizer, and what is removed is told at its line", () => {
  const { post, problems } = rendered(
    '<p onclick="x()">a</p>\n<script>alert(1)</script>\n\n<p>b</p>\n<iframe src="https://www.youtube.com/embed/abc"></iframe>',
  );
  expect(post?.text.html).not.toMatch(/script|onclick|iframe|alert/u);
  expect(post?.text.html).toContain("https://www.youtube.com/watch?v=abc");
  expect(problems.filter(({ code }) => code === "html-retire").map(({ line }) => line)).toEqual([6, 7]);
});

test("its pictures and links are those of the site", () => {
  const { post, problems } = rendered(
    '<p><img src="a.png" alt="Un point"> <a href="autre.html">autre</a> <a href="perdu.html">perdu</a> <a href="https://ailleurs.example/">ailleurs</a></p>',
    { "articles/a.png": PICTURE, "articles/autre.html": "---\ntitle: Autre\ndate: 2013-01-11\n---\n<p>Mots</p>" },
  );
  expect(post?.text.html).toMatch(/<img [^>]*width="1"/u);
  expect(post?.text.html).toContain('href="/articles/autre/"');
  expect(post?.text.html).toContain('class="externe"');
  expect(problems.filter(({ code }) => code === "lien-interne-casse").map(({ line }) => line)).toEqual([6]);
});

test("its headings make its contents, and its own h1 is its title", () => {
  const { site } = siteFrom({
    "articles/billet.html":
      "---\ndate: 2013-01-10\n---\n<h1>Le titre</h1>\n<p>Mots</p>\n<h2>Un</h2>\n<p>a</p>\n<h3>Deux</h3>",
  });
  const [post] = site.posts;
  expect(post?.entry.title).toBe("Le titre");
  expect(post?.text.html).not.toContain("Le titre");
  expect(post?.text.headings).toEqual([
    { level: 2, id: "un", text: "Un" },
    { level: 3, id: "deux", text: "Deux" },
  ]);
  expect(post?.text.lead).toBe("Mots");
  expect(post?.text.words).toBe(4);
});

test.each(["<p>Début</p>\n<!--more-->\n<p>Suite</p>", "<p>Début<!--suite--> Suite</p>"])(
  "%j gives the excerpt that it marks",
  (body) => {
    const { post } = rendered(body);
    expect(post?.text.excerptHtml).toBe("<p>Début</p>");
    expect(post?.text.html).toContain("Suite");
  },
);

test("a whole HTML document gives its body, without its title", () => {
  const { post } = rendered(
    "<!doctype html>\n<html><head><title>Onglet</title><style>p{}</style></head><body>\nDes mots\n\nD’autres\n</body></html>",
  );
  expect(post?.text.html.trim().split(/\s*\n\s*/u)).toEqual(["<p>Des mots</p>", "<p>D’autres</p>"]);
});

test.each([
  "articles/x.draft.html",
  "articles/x.brouillon.htm",
  "articles/x.private.mdown",
  "articles/_x.html",
  "articles/x~.html",
  "articles/~$x.html",
  "_drafts/x.html",
  "drafts/index.html",
  "brouillons/x.html",
])("%s is not published, and this is told", (file) => {
  const { site, problems } = siteFrom({ [file]: `${HEAD}Secret`, "articles/a.md": `${HEAD}Texte` });
  expect(site.posts).toHaveLength(1);
  expect(problems.map(({ code }) => code)).toContainEqual(expect.stringMatching(/^(?:fichier|dossier)-non-publie$/u));
});

test.each(["draft: true", "published: false", "status: private", "password: x", "publishOn: 2014-01-01"])(
  "an HTML text with %s is hidden",
  (key) => {
    const { site } = siteFrom({
      "articles/x/index.html": `---\ntitle: X\ndate: 2013-01-10\n${key}\n---\n<p>Secret <a href="plan.pdf">plan</a></p>`,
      "articles/x/plan.pdf": "%PDF-1.4",
      "articles/a.md": `${HEAD}[plan](x/plan.pdf)`,
    });
    expect(site.posts.map(({ entry }) => entry.file)).toEqual(["articles/a.md"]);
    expect(site.assets.map(({ path }) => path)).toEqual([]);
  },
);

test("what another tool would have run in it is told, at its line, unless it is code", () => {
  const { problems } = rendered(
    "<p>{% include carte.html %}</p>\n<p>{{ page.title }}</p>\n[gallery ids=1]\n\n<p>[caption id=2]x[/caption]</p>\n<pre>{{ code }} [gallery]</pre>",
  );
  const told = problems.filter(({ code }) => code === "gabarit-imprime" || code === "code-court");
  expect(told.map(({ code, line }) => `${line} ${code}`)).toEqual([
    "6 gabarit-imprime",
    "7 gabarit-imprime",
    "8 code-court",
    "10 code-court",
  ]);
});
