import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "cheerio";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { FoundPage } from "../../layouts/assets/search/pagefind.ts";
import { restoreText } from "../../src/output/search/shown-text.ts";
import { parseQuery } from "../../src/output/search/spelling.ts";
import type { SearchTerms } from "../../src/output/search/terms.ts";
import { pagesOf } from "../printed.ts";
import { ask, type SearchSite, searchSite } from "./search-page.ts";

let site: SearchSite;
let page: Page;
let refused: readonly string[];

beforeAll(async () => {
  site = await searchSite("--now", "2013-02-01", "--drafts");
  ({ page, refused } = await site.visit());
});

const ERABLE = "/formations/medias-sociaux-mrc-erable/";
const EVENTS = "/conferences/trois-evenements-web-a-quebec/";
const INTRANET = "/conferences/intranet-1-0-symptome/";
const CEFRIO = "/guides/cefrio-web-2-0-organisations-publiques/";
const OPEN_DATA = "/articles/donnees-ouvertes-par-ou-commencer/";
const BRITISH_COLUMBIA = "/conferences/donnees-ouvertes-colombie-britannique/";
const WEB_2 = "/formations/web-2-0-planification-strategique/";
const KRUZENISKI = "/conferences/entretien-mike-kruzeniski/";
const JIQ = "/conferences/jiq-2013-experience-ti/";
const LAW = "/conferences/partager-retransmettre-aspects-legaux/";
const DOMAINS = "/conferences/nouvelles-extensions-noms-de-domaine/";
const DOMAIN = "/articles/nom-de-domaine-choisir-et-garder/";
const ACCESSIBLE = "/guides/rediger-un-texte-accessible/";

/** Queries, each with the page that must be found and its worst allowed rank. */
const QUERIES: readonly (readonly [query: string, url: string, rank: 1 | 2 | 3])[] = [
  ["érable", ERABLE, 1],
  ["erable", ERABLE, 1],
  ["L’Érable", ERABLE, 1],
  ["l'erable", ERABLE, 1],
  ["MRC de l’érable", ERABLE, 1],
  ["événement", EVENTS, 1],
  ["évènement", EVENTS, 1],
  ["l'evenement", EVENTS, 1],
  ["l’évènement", EVENTS, 1],
  ["evenements", EVENTS, 1],
  ["quebec", "/evenements/webcamp-quebec/", 3],
  ["WAQ", "/evenements/waq/", 1],
  ["18 février 2013", EVENTS, 1],
  ["du 19 au 22 février", EVENTS, 1],
  ["hashtag", "/articles/rediger-pour-le-web/", 1],
  ["mots-clics", EVENTS, 2],
  ["intranet", INTRANET, 1],
  ["l'intranet", INTRANET, 1],
  ["l’intranet 1.0", INTRANET, 1],
  ['"l’intranet 1.0"', INTRANET, 1],
  ["intranets", "/articles/intranet-par-ou-commencer/", 3],
  ["web 2.0", WEB_2, 3],
  ["Web 2.0", CEFRIO, 3],
  ["web2.0", WEB_2, 3],
  ['"web 2.0"', WEB_2, 3],
  ["planification stratégique", WEB_2, 3],
  ["planifier", "/guides/planification-strategique-pas-a-pas/", 3],
  ["plan strategique", "/guides/planification-strategique-pas-a-pas/", 3],
  ["cefrio", CEFRIO, 1],
  ["quinze conseils", CEFRIO, 1],
  ["comité interdisciplinaire", CEFRIO, 1],
  ["médias sociaux", ERABLE, 3],
  ["medias sociaux", CEFRIO, 3],
  ["réseaux sociaux", "/articles/preparer-sa-presence-web/", 3],
  ["données ouvertes", OPEN_DATA, 1],
  ["donnee ouverte", OPEN_DATA, 2],
  ["open data", BRITISH_COLUMBIA, 2],
  ["l'ouverture des données", OPEN_DATA, 3],
  ["David Hume", BRITISH_COLUMBIA, 1],
  ["colombie britannique", BRITISH_COLUMBIA, 1],
  ["Colombie-Britannique", BRITISH_COLUMBIA, 1],
  ["mike kruzeniski", KRUZENISKI, 1],
  ["kruzeniski", KRUZENISKI, 1],
  ["l’entretien", KRUZENISKI, 2],
  ["1 700", JIQ, 1],
  ["1700", JIQ, 1],
  ["1700 congressistes", JIQ, 1],
  ["JIQ", "/evenements/jiq/", 1],
  ["journee informatique", "/evenements/jiq/", 1],
  ["35e édition", JIQ, 1],
  ["150 $", ERABLE, 1],
  ["150$", ERABLE, 1],
  ["150 dollars", ERABLE, 1],
  ["13 h 30", "/articles/rediger-pour-le-web/", 1],
  ["13h30", "/articles/rediger-pour-le-web/", 1],
  ["819 362-2333", ERABLE, 1],
  ["Isabelle Poirier", ERABLE, 1],
  ["centre-du-quebec", ERABLE, 1],
  ["Emploi-Québec", WEB_2, 2],
  ["recrutement bénévoles", ERABLE, 1],
  ["Marie-Josée Lapointe", LAW, 2],
  ["marie josee lapointe", DOMAINS, 2],
  ["droit d'auteur", LAW, 1],
  ["droits d’auteurs", LAW, 1],
  ["noms de domaine", DOMAINS, 1],
  ["nom de domaine", DOMAIN, 2],
  ["musée national des beaux-arts", DOMAINS, 3],
  ["ludification", "/conferences/ludification-du-jeu-dans-le-web/", 1],
  ["gamification", "/conferences/ludification-du-jeu-dans-le-web/", 2],
  ["objets connectés", "/conferences/webcamp-quebec-interfaces-mobiles-objets-connectes/", 1],
  ["internet des objets", "/conferences/webcamp-quebec-interfaces-mobiles-objets-connectes/", 1],
  ["accessibilité", "/accessibilite/", 1],
  ["accessibles", ACCESSIBLE, 3],
  ["rédiger", ACCESSIBLE, 2],
  ["rediger pour le web", "/articles/rediger-pour-le-web/", 1],
  ["nommer ses documents", "/guides/bien-nommer-ses-documents/", 1],
  ["préparation d'une formation", "/guides/preparer-une-formation/", 1],
  ["communautés de pratique", "/communaute-de-pratique/", 3],
  ["apdeq", "/articles/communaute-de-pratique-apdeq/", 1],
  ["renseignements personnels", "/confidentialite/", 3],
  ["nous joindre", "/contact/", 2],
  ["étiquettes et catégories", "/articles/etiquettes-et-categories/", 1],
  ["gouvernementale", "/conferences/communication-gouvernementale-a-l-ere-du-web/", 1],
  ["l'ère du web", "/conferences/communication-gouvernementale-a-l-ere-du-web/", 1],
  ["piano", "/formations/enregistrer-un-piano/", 1],
  ["automne 2028", "/formations/enregistrer-un-piano/", 2],
  ["billetterie", "/formations/billetterie-sans-douleur/", 1],
  ["gratuit photos", "/formations/photos-de-famille/", 1],
  ["Aglaé Bruine", "/auteurs/aglae-bruine/", 1],
  ["douze étapes", "/guides/captation-en-douze-etapes/", 1],
  ["marees numeriques", "/evenements/marees-numeriques/", 3],
  ["oeuvre", OPEN_DATA, 3],
  ["œuvre", OPEN_DATA, 3],
];

test.each(QUERIES)("« %s » finds %s in the first %i", async (query, url, rank) => {
  const { urls } = await ask(page, query);
  expect(urls.slice(0, rank)).toContain(url);
});

test("at least eighty queries are tested", () => {
  expect(new Set(QUERIES.map(([query]) => query)).size).toBeGreaterThanOrEqual(80);
});

describe("typing errors", () => {
  test.each([
    ["fromation", "/guides/preparer-une-formation/"],
    ["intarnet", INTRANET],
    ["evenment", EVENTS],
    ["kruzenski", KRUZENISKI],
    ["acessibilité", "/accessibilite/"],
  ])("« %s » is corrected, and the page says so", async (query, url) => {
    const { urls, note } = await ask(page, query);
    expect(urls[0]).toBe(url);
    expect(note).toContain(`Aucune page ne contient «\u00a0${query}\u00a0»`);
  });
});

test("every word and name that may be suggested finds a page", async () => {
  const { terms, words } = JSON.parse(
    await readFile(join(site.folder, "recherche/termes.json"), "utf8"),
  ) as SearchTerms;
  const asked = [...terms, ...words].map((name) => parseQuery(name).words).filter((name) => name !== "");
  expect(asked.length).toBeGreaterThan(300);
  // As a string, so that the browser imports it rather than the test runner.
  const lost = await page.evaluate(`(async () => {
    const { search } = await import(document.querySelector("#recherche").dataset.base + "pagefind/pagefind.js");
    const lost = [];
    for (const name of ${JSON.stringify(asked)}) if ((await search(name)).results.length === 0) lost.push(name);
    return lost;
  })()`);
  expect(lost).toEqual([]);
});

test("titles and words are shown as on the pages, whatever the page and word", async () => {
  const found = (await page.evaluate(`(async () => {
    const { search } = await import(document.querySelector("#recherche").dataset.base + "pagefind/pagefind.js");
    return Promise.all((await search(null)).results.map(({ data }) => data()));
  })()`)) as readonly FoundPage[];
  const searched = (await pagesOf(site.folder)).filter(({ $ }) => $("[data-pagefind-body]").length > 0);
  expect(found.map(({ url }) => url.replace("/blogue", "")).sort()).toEqual(searched.map(({ url }) => url).sort());
  expect(found.length).toBeGreaterThan(60);
  for (const { url, meta, content, anchors } of found) {
    const html = await readFile(join(site.folder, url.replace("/blogue/", ""), "index.html"), "utf8");
    // Blocks separate words, inline elements do not.
    const seen = [html, html.replaceAll("<", " <")].map((text) => load(text)("article").first().text());
    expect(restoreText(meta.title)).toBe(load(html)("h1").text());
    // Pagefind adds ends of sentences, and terms have the `#` that the stylesheet adds.
    const words = restoreText(content)
      .split(" ")
      .map((word) => word.replace(/(?:\u00a0:|\.)$/, ""));
    expect(
      // The dash stands between the cells of a table.
      words.filter((word) => word !== "–" && !seen.some((text) => text.includes(word))),
      url,
    ).toEqual([]);
    for (const { title } of anchors) if (title) expect(restoreText(title)).not.toMatch(/[\ue000-\uf8ff]/);
  }
});

test("results keep their typography", async () => {
  await ask(page, "erable");
  const card = page.locator(".results .card").first();
  expect(await card.locator("h3").textContent()).toBe(
    "Utiliser le Web et les médias sociaux, une formation du CLD de L’Érable ",
  );
  expect(await card.locator("mark").first().textContent()).toBe("Érable");
  await ask(page, "150 $");
  expect(await page.locator(".results mark").first().textContent()).toBe("150\u00a0$");
});

test("nothing was blocked by the content security policy, requested from another host, or broken", () => {
  expect(refused).toEqual([]);
});
