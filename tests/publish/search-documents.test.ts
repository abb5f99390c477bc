import { load } from "cheerio";
import { expect, test } from "vitest";
import { searchDocuments } from "../../src/publish/search-documents.ts";
import { siteFrom } from "../site-from.ts";
import { fourGroups } from "./four-groups.ts";

const { site } = siteFrom({
  ...fourGroups(),
  "articles/2013-01-05-oeuvre.md":
    "---\ntitle: L’œuvre : <i>Érable</i>\nsummary: Résumé de l’œuvre\ntags: [C#]\n---\n\nAvant tout, l’intranet.\n\n## L’été à 150 $\n\nSous le titre.",
  "pages/contact.md": "---\ntitle: Contact\nsummary: Nous joindre\n---\n\nÉcrivez-nous.",
});
const documents = searchDocuments(site);
const pageOf = (url: string) => load(documents.find((document) => document.url === url)?.html ?? "");

test("posts and pages are indexed, in order of URL, archives are not", () => {
  expect(documents.map(({ url }) => url)).toEqual(["/articles/oeuvre/", "/contact/", "/formations/medias-sociaux/"]);
});

test("words are spelled for the index, titles to show keep their typography", () => {
  const $ = pageOf("/articles/oeuvre/");
  expect($("h1").text()).toBe("L'oeuvre : <i>Érable</i>");
  expect($('meta[data-pagefind-meta="titre[content]"]').attr("content")).toBe("L’œuvre\u00a0: <i>Érable</i>");
  expect($("main").text()).not.toMatch(/[’œ\u00a0\u202f]/);
});

test("headings keep the ids of the page, and each has its own text", () => {
  const $ = pageOf("/articles/oeuvre/");
  const post = site.posts.find(({ url }) => url === "/articles/oeuvre/");
  expect($("h2").attr("id")).toBe(post?.text.headings[0]?.id);
  expect($("h2").text()).toBe("L'été à 150 $");
  expect($("h2").next().text()).toBe("Sous le titre.");
  expect($("h2").prev().text()).toBe("Avant tout, l'intranet.");
});

test("each session of a training is a result of its own", () => {
  const $ = pageOf("/formations/medias-sociaux/");
  expect(
    $("h2")
      .map((_, heading) => $(heading).attr("id"))
      .get(),
  ).toEqual(["session-manufacturier", "session-commerce", "session-culture", "session-communautaire"]);
  expect($("#session-culture").text()).toBe("Arts et culture – mars 2013 (date à préciser)");
});

test("every document can be filtered, and sorted by date: without the key it would vanish", () => {
  for (const { html } of documents) {
    const $ = load(html);
    expect($('meta[data-pagefind-sort="date[content]"]').attr("content")).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect($('meta[data-pagefind-filter="type[content]"]')).toHaveLength(1);
  }
  const $ = pageOf("/formations/medias-sociaux/");
  const filter = (name: string) => $(`meta[data-pagefind-filter="${name}[content]"]`).attr("content");
  expect([
    filter("type"),
    filter("categorie"),
    filter("annee"),
    filter("lieu"),
    filter("personne"),
    filter("avenir"),
  ]).toEqual(["Formation", "Médias sociaux", "2012", "CLD de L’Érable", "Isabelle Poirier", "oui"]);
});
