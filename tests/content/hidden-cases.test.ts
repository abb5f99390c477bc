/** Whole folders from other tools: what is published of each, and what is reported. */
import { expect, test } from "vitest";
import { type Files, siteFrom } from "../site-from.ts";

const NOW = "2026-11-28";
const SETTINGS = "title: Essai\nurl: https://essai.example\n";

function post(title: string, lines: string, body = "Le texte."): string {
  return `---\ntitle: ${title}\ndate: 2014-01-05\nsummary: Un résumé qui en dit assez.\n${lines}\n---\n\n${body}\n`;
}

function published(files: Files) {
  const { site, problems } = siteFrom(files, { now: NOW });
  return { titles: site.posts.map(({ title }) => title).sort(), site, problems };
}

test("an export of WordPress: private, pending and password-protected posts stay hidden, published ones are published", () => {
  const { titles, problems } = published({
    "site.yml": SETTINGS,
    "articles/a.md": post("Privé", "status: private"),
    "articles/b.md": post("En attente", "status: draft\npublished:"),
    "articles/c.md": post("Protégé", "password: colombe"),
    "articles/d.md": post("Ouvert", 'status: publish\npassword: ""\npublished: true'),
  });
  expect(titles).toEqual(["Ouvert"]);
  expect(problems.map(({ file, code, line }) => `${file}:${line} ${code}`)).toEqual([
    "articles/a.md:5 texte-non-publie",
    "articles/b.md:5 texte-non-publie",
    "articles/c.md:5 texte-non-publie",
  ]);
});

test("a Jekyll folder: only _posts is published, and each excluded folder is reported once", () => {
  const { titles, problems } = published({
    "_posts/2013-05-01-paru.md": "---\ntitle: Paru\nsummary: R.\n---\n\nParu.\n",
    "_drafts/idee.md": post("Idée", ""),
    "_drafts/autre.md": post("Autre idée", ""),
    "blog/_drafts/2013-05-03-b.md": post("Ébauche", ""),
    "_includes/encart.md": post("Encart", ""),
  });
  expect(titles).toEqual(["Paru"]);
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
    "_drafts dossier-non-publie",
    "_includes dossier-non-publie",
    "blog/_drafts dossier-non-publie",
  ]);
});

test('« draft: "true" » is a draft, without a diagnostic', () => {
  const { titles, problems } = published({
    "site.yml": SETTINGS,
    "articles/x.md": post("Citation", 'draft: "true"'),
    "articles/y.md": post("Parue", 'draft: "false"'),
  });
  expect(titles).toEqual(["Parue"]);
  expect(problems).toEqual([]);
});

test("nothing of a draft is published: not its files, terms or old URLs; a link to it becomes its text", () => {
  const { site, problems } = published({
    "site.yml": SETTINGS,
    "articles/ouvert.md": post("Ouvert", "", "Voir [le projet](cachette/index.md)."),
    "articles/cachette/index.md": post(
      "Cachette",
      "tags: [Cachette]\nauthors: [Camille Cachette]\nseries: { title: Cachette, part: 1 }\naliases: [/cachette-2013/]\nunlisted: true",
      "[Plan](plan.pdf)",
    ),
    "articles/cachette/plan.pdf": "%PDF-1.4\n",
  });
  const { posts, assets, tags, people, series, redirects, views } = site;
  expect(posts.map(({ title }) => title)).toEqual(["Ouvert"]);
  expect([assets, tags, [...people.values()], series, redirects].flat()).toEqual([]);
  expect(
    Object.values(views)
      .flat()
      .filter(({ url }) => url.includes("cachette")),
  ).toEqual([]);
  expect(posts[0]?.text.html).not.toContain("cachette");
  expect(problems.map(({ code }) => code)).toEqual(["texte-non-publie", "lien-vers-brouillon"]);
});

test("a hidden revision does not take the URL of the published post", () => {
  const { site } = published({
    "2014/bilan.md": post("Révision", "status: inherit"),
    "2015/bilan.md": post("Bilan", "status: publish"),
  });
  expect(site.posts.map(({ title, url }) => [title, url])).toEqual([["Bilan", "/articles/bilan/"]]);
});
