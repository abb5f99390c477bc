import { describe, expect, test } from "vitest";
import { destinationsFor } from "../../../layouts/assets/search/destinations.ts";
import { destinationFiles } from "../../../src/output/search/destination-files.ts";
import { type Destination, destinations } from "../../../src/output/search/destinations.ts";
import { parseQuery } from "../../../src/output/search/spelling.ts";
import { siteFrom } from "../../site-from.ts";

const { site } = siteFrom(
  {
    "people.yml":
      "- id: camille\n  name: Camille Exemple\n  email: camille@exemple.org\n- id: noe\n  name: Noé Gabarit\n",
    "places.yml": "- id: quai\n  name: Quai des Bulles\n  address: 1, quai de l’Exemple\n  city: Saint-Exemple\n",
    "vocabulary.yml": "categories:\n  - label: Médias sociaux\n    synonyms: [réseaux sociaux]\n  - label: Poterie\n",
    "events.yml":
      "- id: festival\n  name: Festival des bulles (FDB)\n  synonyms: [fête des bulles]\n  editions:\n    - date: 2027-03-12\n",
    "formations/tournage.md":
      "---\ntitle: Tournage\ndate: 2026-11-02\nsummary: R.\ncategories: [Médias sociaux]\ntags: [mots-clics]\ntrainers: [camille]\nplace: quai\nsessions:\n  - id: a\n    date: 2027-03-15\n---\n\nTexte.\n",
    "articles/bulles.md":
      "---\ntitle: Bulles\ndate: 2013-05-02\nsummary: R.\nauthors: [Noé Gabarit]\nevent: Festival des bulles (FDB)\n---\n\nTexte.\n",
    "pages/politique-de-confidentialite.md": "---\ntitle: Confidentialité\nsummary: R.\n---\n\nTexte.\n",
    "pages/qui-nous-sommes.md": "---\ntitle: Qui nous sommes\nsummary: R.\n---\n\nTexte.\n",
    "pages/le-reseau.md": "---\ntitle: Le réseau\naliases: [/nous-joindre/]\nsummary: R.\n---\n\nTexte.\n",
    "articles/son.md": "---\ntitle: Son\ndate: 2013-05-02\nsummary: R.\ntags: [balado]\n---\n\nTexte.\n",
    "pages/ca-bouge.md": "---\ntitle: Ça bouge\nsummary: R.\n---\n\nTexte.\n",
    "pages/cachee.md": "---\ntitle: Entre nous\nsummary: R.\nnoindex: true\n---\n\nTexte.\n",
  },
  { now: "2026-12-01" },
);

const list = destinations(site);
const published = destinationFiles(site);

/** The published list of a sign. */
async function load(initial: string): Promise<readonly Destination[]> {
  const file = published.files.find(({ path }) => path.endsWith(`.${initial}.json`));
  return file === undefined ? [] : JSON.parse(file.content);
}

/** The addresses that a query leads to. */
async function go(...queries: readonly string[]): Promise<readonly string[]> {
  return (await destinationsFor(queries, load, parseQuery)).map(([, url]) => url);
}

test.each([
  ["heures d’ouverture", "/le-reseau/"],
  ["podcast", "/etiquettes/balado/"],
  ["1 quai de l'exemple", "/lieux/quai/"],
  ["1, quai de l’Exemple, Saint-Exemple", "/lieux/quai/"],
  ["camille@exemple.org", "/auteurs/camille/"],
])(
  "« %s » leads to what a former address, a word of Quebec, a street or an e-mail address names: %s",
  async (query, url) => {
    expect(await go(query)).toContain(url);
  },
);

describe("sections are found by their name and what people call them", () => {
  test.each([
    ["agenda", "/agenda/"],
    ["l’agenda", "/agenda/"],
    ["Calendrier", "/agenda/"],
    ["voir le calendrier", "/agenda/"],
    ["activités à venir", "/agenda/"],
    ["archives", "/archives/"],
    ["fils", "/flux/"],
    ["rss", "/flux/"],
    ["Flux RSS", "/flux/"],
    ["les catégories", "/categories/"],
    ["thèmes", "/categories/"],
    ["mots clés", "/etiquettes/"],
    ["évènements", "/evenements/"],
    ["formatrices", "/auteurs/"],
    ["salles", "/lieux/"],
    ["plan du site", "/plan-du-site/"],
    ["cours", "/formations/"],
    ["toutes les formations", "/formations/"],
    ["compte rendu", "/conferences/"],
    ["blogue", "/articles/"],
    ["accueil", "/"],
    ["google agenda", "/agenda/abonnement/"],
  ])("« %s » → %s", async (query, url) => expect(await go(query)).toEqual([url]));

  test("several are named when several are meant", async () => {
    expect(await go("s’abonner")).toEqual(["/agenda/abonnement/", "/flux/"]);
    expect(await go("comment m'abonner?")).toEqual(["/agenda/abonnement/", "/flux/"]);
  });
});

describe("what the site has is found by its names", () => {
  test.each([
    ["médias sociaux", "/categories/medias-sociaux/"],
    ["media social", "/categories/medias-sociaux/"],
    ["réseaux sociaux", "/categories/medias-sociaux/"],
    ["catégorie médias sociaux", "/categories/medias-sociaux/"],
    ["mot-clic", "/etiquettes/mots-clics/"],
    ["camille exemple", "/auteurs/camille/"],
    ["formatrice Camille Exemple", "/auteurs/camille/"],
    ["Gabarit", "/auteurs/noe/"],
    ["quai des bulles", "/lieux/quai/"],
    ["FDB", "/evenements/festival/"],
    ["festival des bulles", "/evenements/festival/"],
    ["fête des bulles", "/evenements/festival/"],
    ["FDB 2027", "/evenements/festival/#edition-2027"],
    ["vie privée", "/politique-de-confidentialite/"],
    ["loi 25", "/politique-de-confidentialite/"],
    ["cookies", "/politique-de-confidentialite/"],
    ["qui êtes-vous?", "/qui-nous-sommes/"],
    ["à propos", "/qui-nous-sommes/"],
    ["mars 2027", "/agenda/2027/03/"],
    ["archives de mai 2013", "/archives/2013/05/"],
    ["2013", "/archives/2013/"],
  ])("« %s » → %s", async (query, url) => expect(await go(query)).toContain(url));

  test.each(["poterie", "entre nous", "tournage bulles", "camille", "zzzz", "", "?", "page"])(
    "« %s » leads nowhere",
    async (query) => expect(await go(query)).toEqual([]),
  );
});

test("a page is not about a subject for two letters of its title", async () => {
  expect(await go("ça bouge")).toEqual(["/ca-bouge/"]);
  expect(await go("conseil d’administration")).toEqual([]);
});

test("the first query that names a page wins: the whole one, then what is left of it", async () => {
  expect(await go("prochaines formations", "formations")).toEqual(["/formations/"]);
});

test("every destination is an address of the site", () => {
  const urls = new Set(Object.values(site.views).flatMap((views) => views.map(({ url }: { url: string }) => url)));
  for (const [, url] of list) expect(urls).toContain(url.replace(/#.*/, ""));
});

test("the lists have a name that changes with their content, and hold every key once", () => {
  const { start, end, initials, files } = published;
  expect(files.map(({ path }) => `/${path}`)).toEqual(initials.map((initial) => start + initial + end));
  expect(start).toMatch(/^\/assets\/destinations\.[0-9a-f]{10}\.$/);
  const keys = files.flatMap(({ content }) =>
    (JSON.parse(content) as Destination[]).flatMap(([, url, , own]) => own.map((key) => `${url} ${key}`)),
  );
  expect(keys.sort()).toEqual(list.flatMap(([, url, , own]) => own.map((key) => `${url} ${key}`)).sort());
  const { site: other } = siteFrom({
    "articles/a.md": "---\ntitle: A\ndate: 2013-05-02\nsummary: R.\n---\n\nTexte.\n",
  });
  expect(destinationFiles(other).start).not.toBe(start);
});
