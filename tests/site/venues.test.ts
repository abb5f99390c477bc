import { describe, expect, test } from "vitest";
import { TEMPLATES } from "../../layouts/templates.ts";
import { jsonLd } from "../../src/output/json-ld/json-ld.ts";
import { directionsTo } from "../../src/site/directions.ts";
import { renderView } from "../layouts/rendered-page.ts";
import { type Files, siteFrom } from "../site-from.ts";

const post = (keys: string): string => `---\nsummary: S.\n${keys}\n---\n\nDu texte.\n`;
const FILES: Files = {
  "places.yml": `- id: quais
  name: Maison des Quais
  description: Au deuxième étage.
  address: 1, quai des Songes
  city: Québec
  region: Capitale-Nationale
  postalCode: G1K 0A1
  coordinates: [46.8139, -71.208]
  url: https://quais.example
  access: [rampe, ascenseur]
- { id: deserte, name: Salle déserte, city: Québec }
- { id: sans-ville, name: Chalet, region: Côte-Nord }
`,
  "formations/a-venir.md": post(
    "title: À venir\ndate: 2013-01-15\nplace: quais\nsessions: [{ id: un, date: 2013-03-01 }, { id: deux, date: 2013-04-01, place: Salle louée }]",
  ),
  "formations/passee.md": post(
    "title: Passée\ndate: 2012-01-15\nplace: quais\nsessions: [{ id: un, date: 2012-03-01 }, { id: deux, date: 2012-05-02 }, { id: trois, date: 2012-06-02, status: cancelled }]",
  ),
  "conferences/parole.md": post(
    "title: Parole\ndate: 2012-06-12\nevent: { name: Les Rencontres, date: 2012-06-10, place: Maison des Quais }",
  ),
  "articles/nord.md": post(
    "title: Nord\ndate: 2012-06-12\nevent: { name: Le Nord, date: 2012-06-10, place: sans-ville }",
  ),
};

describe("the venues of places.yml", () => {
  const { site } = siteFrom(FILES);

  test("have a page where something takes place; a place typed in a text has none", () => {
    expect(site.views.place.map(({ url }) => url)).toEqual(["/lieux/sans-ville/", "/lieux/quais/"]);
    const index = site.views.index.find(({ url }) => url === "/lieux/");
    expect(index?.groups.map(({ title, links }) => [title, links.map(({ label }) => label)])).toEqual([
      ["Capitale-Nationale", ["Maison des Quais"]],
      ["Côte-Nord", ["Chalet"]],
    ]);
  });

  test("have no list in a site that uses none", () => {
    const { site } = siteFrom({ "articles/x.md": post("title: X\ndate: 2012-01-15") });
    expect(site.views.index.map(({ url }) => url)).not.toContain("/lieux/");
    const map = site.views.siteMap[0]?.groups.flatMap(({ links }) => links.map(({ url }) => url));
    expect(map).not.toContain("/lieux/");
  });

  test("say where they are, what is to come, then what took place there", () => {
    const page = renderView(TEMPLATES.place.render, site, "place", "/lieux/quais/");
    expect(page(".postal").text()).toBe("1, quai des SongesQuébec (Québec)\u00a0 G1K\u00a00A1Capitale-Nationale");
    expect(
      page(".directions a")
        .map((_, link) => page(link).attr("href"))
        .get(),
    ).toEqual([
      "https://www.google.com/maps/dir/?api=1&destination=46.8139%2C-71.208",
      "https://www.openstreetmap.org/?mlat=46.8139&mlon=-71.208#map=17/46.8139/-71.208",
      "geo:46.8139,-71.208",
      "https://quais.example/",
    ]);
    expect(page(".place-access").text()).toBe("Accessibilité\u00a0: rampe d’accès, ascenseur");
    expect(page("section[aria-labelledby=a-venir] .session").length).toBe(1);
    expect(page("section[aria-labelledby=passees] .traces").text()).toContain("Passée");
    expect(page("section[aria-labelledby=passees] time").attr("datetime")).toBe("2012-05-02");
    expect(page("section[aria-labelledby=passees]").text()).toContain("2\u00a0séances");
    expect(page("section[aria-labelledby=evenements] .trace-title").text()).toBe("Parole");
    const bare = renderView(TEMPLATES.place.render, site, "place", "/lieux/sans-ville/");
    expect([page, bare].map((each) => each("[data-pagefind-body]").length)).toEqual([1, 0]);
  });

  test("show a cancelled day among those to come until it is over, then among those that were", () => {
    const files = {
      ...FILES,
      "formations/annulee.md": post(
        "title: Tombée à l’eau\ndate: 2013-01-15\nplace: quais\nsessions: [{ id: un, date: 2013-03-05, status: cancelled }]",
      ),
    };
    const sections = (now: string) => {
      const page = renderView(TEMPLATES.place.render, siteFrom(files, { now }).site, "place", "/lieux/quais/");
      return ["a-venir", "passees"].map((id) =>
        page(`section[aria-labelledby=${id}]`).text().includes("Tombée à l’eau"),
      );
    };
    expect([sections("2013-02-01"), sections("2013-03-06")]).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test("are linked by their name from the sheet, the sessions and the reports", () => {
    const formation = renderView(TEMPLATES.post.render, site, "post", "/formations/a-venir/");
    expect(
      formation(".session-facts a, .facts a")
        .map((_, link) => formation(link).attr("href"))
        .get(),
    ).toEqual(["/lieux/quais/", "/lieux/quais/"]);
    expect(formation(".session-facts").last().text()).toContain("Salle louée");
    const report = renderView(TEMPLATES.post.render, site, "post", "/conferences/parole/");
    expect(report(".facts a[href='/lieux/quais/']").text()).toBe("Maison des Quais");
  });

  test("have a card on the page of a training that is not over", () => {
    const cards = (url: string) => renderView(TEMPLATES.post.render, site, "post", url)(".who-where .place").length;
    expect(cards("/formations/a-venir/")).toBe(1);
    expect(cards("/formations/passee/")).toBe(0);
  });

  test("are a Place with its coordinates", () => {
    const view = site.views.place.find(({ url }) => url === "/lieux/quais/");
    if (view === undefined) throw new Error("no page");
    const { "@graph": graph } = JSON.parse(jsonLd(site, view)) as { "@graph": Record<string, unknown>[] };
    expect(graph.find((node) => node["@type"] === "Place")).toMatchObject({
      name: "Maison des Quais",
      geo: { "@type": "GeoCoordinates", latitude: 46.8139, longitude: -71.208 },
      sameAs: "https://quais.example/",
      description: "Au deuxième étage.",
    });
  });
});

test("without coordinates, maps look for the address; without even a town, there is no link", () => {
  expect(directionsTo({ id: "a", name: "Salle & Cie", address: "1, rue A", city: "Lévis" })).toEqual({
    map: "https://www.openstreetmap.org/search?query=Salle%20%26%20Cie%2C%201%2C%20rue%20A%2C%20L%C3%A9vis%20(Qu%C3%A9bec)",
    route:
      "https://www.google.com/maps/dir/?api=1&destination=Salle%20%26%20Cie%2C%201%2C%20rue%20A%2C%20L%C3%A9vis%20(Qu%C3%A9bec)",
  });
  expect(directionsTo({ id: "a", name: "Chalet", region: "Côte-Nord" })).toBeUndefined();
});
