import { load } from "cheerio";
import { expect, test } from "vitest";
import { searchDocuments } from "../../src/publish/search-documents.ts";
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
const pageOf = (url: string) => load(documents.find((document) => document.url === url)?.html ?? "");
const formation = pageOf("/formations/medias-sociaux/");
const article = pageOf("/articles/oeuvre/");

test("posts and pages are indexed, oldest first; archives are not", () => {
  expect(documents.map(({ url }) => url)).toEqual([
    "/contact/",
    "/formations/medias-sociaux/",
    "/articles/oeuvre/",
    "/articles/soupe/",
    "/guides/conseils/",
  ]);
});

test("words are spelled for the index, and shown in their own typography", () => {
  expect(shownText(article("h1").text())).toBe("L’œuvre\u00a0: <i>Érable</i>");
  expect(article("main").text()).not.toMatch(/[œ\u00a0\u202f]/);
  expect(shownText(article('meta[data-pagefind-meta="date[content]"]').attr("content") ?? "")).toBe(
    "5\u00a0janvier 2013",
  );
});

test("the title weighs most, then the summary, headings, the practical information, the text", () => {
  const weight = (node: { attr(name: string): string | undefined }) => Number(node.attr("data-pagefind-weight") ?? 1);
  const practical = formation("p").filter((_, node) =>
    shownText(formation(node).text()).includes("Prix\u00a0: 150\u00a0$."),
  );
  expect(
    [formation("h1"), formation("h1 + p"), formation("h2"), practical, formation("h1 + p + p")].map(weight),
  ).toEqual([10, 7, 5, 2, 1]);
});

test("headings keep the ids of the page, and each has its own text", () => {
  const post = site.posts.find(({ url }) => url === "/articles/oeuvre/");
  expect(article("h2").attr("id")).toBe(post?.text.headings[0]?.id);
  expect(shownText(article("h2").text())).toBe("L’été à 150\u00a0$");
  expect(shownText(article("h2").next().text())).toBe("Sous le titre.");
  expect(shownText(article("h1").nextAll("p").eq(1).text())).toBe("Avant tout, l’intranet.");
});

test("each session of a training is a result of its own", () => {
  const ids = formation("h2").map((_, heading) => formation(heading).attr("id"));
  expect(ids.get()).toEqual(["session-manufacturier", "session-commerce", "session-culture", "session-communautaire"]);
  expect(shownText(formation("#session-culture").text())).toBe("Arts et culture – mars 2013 (date à préciser)");
});

test("numbered items of announced lists are results too, named by their first sentence", () => {
  const $ = pageOf("/guides/conseils/");
  expect(shownText($("#conseil-2").text())).toBe("Écoutez l’équipe.");
  expect(shownText($("#conseil-2").parent().text())).toContain("Écoutez l’équipe. Puis parlez.");
});

test("the spellings that a text lacks of a term it holds are found there, and never shown", () => {
  const words = pageOf("/articles/soupe/")("main").text();
  expect(words).toContain("\ue002ognon");
  expect(words).not.toContain("\ue002bulbe");
  expect(shownText(words)).not.toContain("ognon ");
  expect(article("main").text()).not.toContain("\ue002");
});

test("filters are those of the post: places by town, people, what is still to come", () => {
  const filter = (name: string) => formation(`meta[data-pagefind-filter="${name}[content]"]`).attr("content");
  const values = ["type", "categorie", "annee", "lieu", "personne", "avenir"].map(filter);
  expect(values).toEqual(["Formation", "Médias sociaux", "2012", "Plessisville", "Isabelle Poirier", "oui"]);
  expect(pageOf("/articles/soupe/")('meta[data-pagefind-filter="avenir[content]"]')).toHaveLength(0);
});
