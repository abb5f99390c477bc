import { expect, test } from "vitest";
import { createLexicon } from "../../src/publish/search/lexicon.ts";
import { spellPage } from "../../src/publish/search/spelled-page.ts";
import { spellText } from "../../src/publish/search/spelled-text.ts";
import { type SearchDocument, searchDocuments } from "../../src/publish/search-documents.ts";
import { shownText } from "../../src/publish/search-text.ts";
import { siteFrom } from "../site-from.ts";
import { fourGroups } from "./four-groups.ts";

const { site } = siteFrom({
  ...fourGroups(),
  "vocabulary.yml": "tags:\n  - { label: Oignon, synonyms: [ognon, bulbe] }\n",
  "articles/2013-01-05-oeuvre.md":
    "---\ntitle: L’œuvre : <i>Érable</i>\nsummary: Résumé de l’œuvre\ntags: [C#]\n---\n\nAvant tout, l’intranet.\n\n## L’été à 150 $\n\nSous le titre.",
  "articles/2013-01-06-soupe.md": "---\ntitle: Soupe\n---\n\nUne soupe aux légumes, avec un oignon et un bulbe.",
  "guides/2013-01-07-conseils.md":
    "---\ntitle: Conseils\nlists: [{ title: Deux conseils, kind: conseils, count: 2 }]\n---\n\n## Deux conseils\n\n1. Lisez.\n2. Écoutez l’équipe. Puis parlez.\n",
  "pages/contact.md": "---\ntitle: Contact\nsummary: Nous joindre\n---\n\nÉcrivez-nous.",
});
const documents = [...searchDocuments(site)];
const documentOf = (url: string): SearchDocument => {
  const found = documents.find((document) => document.url === url);
  if (found === undefined) throw new Error(`${url} has no document`);
  return found;
};
const formation = documentOf("/formations/medias-sociaux/");
const article = documentOf("/articles/oeuvre/");
const spelled = (url: string) => spellPage(documentOf(url), (block) => spellText(block, createLexicon())).fragment;
const textOf = ({ blocks }: SearchDocument) => blocks.map(({ text }) => text).join("\n");

test("posts and pages are indexed, each with the day it is sorted by; archives are not", () => {
  expect(Object.fromEntries(documents.map(({ url, sortDate }) => [url, sortDate]))).toEqual({
    "/contact/": "2010-09-12",
    "/formations/medias-sociaux/": "2012-12-10",
    "/articles/oeuvre/": "2013-01-05",
    "/articles/soupe/": "2013-01-06",
    "/guides/conseils/": "2013-01-07",
  });
});

test("words are those that readers see, in their typography", () => {
  expect(article.title).toBe("L’œuvre\u00a0: <i>Érable</i>");
  expect(article.blocks[0]).toEqual({ text: article.title, weight: 10 });
  expect(article.date).toBe("5\u00a0janvier 2013");
});

test("documents are plain data, which another thread may receive", () => {
  expect(structuredClone(documents)).toEqual(documents);
});

test("the title weighs most, then the summary, headings, the practical information, the text", () => {
  const practical = formation.blocks.find(({ text }) => text.includes("Prix\u00a0: 150\u00a0$."));
  const heading = formation.blocks.find(({ id }) => id !== undefined);
  expect(
    [...formation.blocks.slice(0, 2), heading, practical, formation.blocks[2]].map((block) => block?.weight),
  ).toEqual([10, 7, 5, 2, 1]);
});

test("headings keep the ids of the page, and each has its own text", () => {
  const post = site.posts.find(({ url }) => url === "/articles/oeuvre/");
  const at = article.blocks.findIndex(({ id }) => id !== undefined);
  expect(article.blocks[at]).toEqual({ text: "L’été à 150\u00a0$", weight: 5, id: post?.text.headings[0]?.id });
  expect(article.blocks[at + 1]?.text).toBe("Sous le titre.");
  expect(article.blocks[2]?.text).toBe("Avant tout, l’intranet.");
});

test("each session of a training is a result of its own", () => {
  const headings = formation.blocks.filter(({ id }) => id !== undefined);
  expect(headings.map(({ id }) => id)).toEqual([
    "session-manufacturier",
    "session-commerce",
    "session-culture",
    "session-communautaire",
  ]);
  expect(headings[2]?.text).toBe("Arts et culture – mars 2013 (date à préciser)");
});

test("numbered items of announced lists are results too, named by their first sentence", () => {
  const fragment = spelled("/guides/conseils/");
  const anchor = fragment.anchors.find(({ id }) => id === "conseil-2");
  expect(shownText(anchor?.text ?? "")).toBe("Écoutez l’équipe.");
  const following = fragment.content.split(" ").slice(anchor?.location).join(" ");
  expect(shownText(following)).toMatch(/^Écoutez l’équipe\. Puis parlez\./);
});

test("the spellings that a text lacks of a term it holds are found there, and never shown", () => {
  const unseen = documentOf("/articles/soupe/").blocks.filter((block) => block.unseen);
  expect(unseen.map(({ text }) => text)).toEqual(["ognon"]);
  const { content } = spelled("/articles/soupe/");
  expect(content).toContain("\ue002ognon");
  expect(shownText(content)).not.toContain("ognon ");
  expect(textOf(article)).not.toContain("ognon");
});

test("filters are those of the post: places by town, people, what is still to come", () => {
  const filter = (name: string) => formation.filters.find(([own]) => own === name)?.[1];
  expect(["type", "categorie", "annee", "lieu", "personne", "avenir"].map(filter)).toEqual([
    "Formation",
    "Médias sociaux",
    "2012",
    "Plessisville",
    "Isabelle Poirier",
    "oui",
  ]);
  expect(documentOf("/articles/soupe/").filters.map(([name]) => name)).not.toContain("avenir");
});
