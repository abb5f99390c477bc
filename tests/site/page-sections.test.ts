/** Pages in folders have parents: addresses, breadcrumbs, the menu of their section. */
import { load } from "cheerio";
import { expect, test } from "vitest";
import { createPageRenderer } from "../../src/cli/dev-server/page-renderer.ts";
import { type Files, siteFrom } from "../site-from.ts";

const page = (title: string, more = "") => `---\ntitle: ${title}\n${more}---\n\nDu texte.\n`;
const FILES: Files = {
  "pages/services/index.md": page("Nos services"),
  "pages/services/formation.md": page("Formation sur mesure"),
  "pages/services/Accompagnement/index.md": page("Accompagnement"),
  "pages/services/Accompagnement/tarifs.md": page("Tarifs"),
  "pages/contact.md": page("Contact", "related: [formation, un-article, inconnu]\n"),
  "articles/2013-01-10-un-article.md": "---\ntitle: Un article\ndate: 2013-01-10\nsummary: S.\n---\n\nDu texte.\n",
};
const { site, problems } = siteFrom(FILES);
const renderer = createPageRenderer(site);
const html = (url: string) => load(renderer.render(url)?.html ?? "");
const texts = (url: string, selector: string) =>
  html(url)(selector)
    .toArray()
    .map((found) => html(url)(found).text());

test("the address of a page is that of its folder, then its own", () => {
  expect(problems).toEqual([]);
  expect(site.pages.map(({ url }) => url).sort()).toEqual([
    "/contact/",
    "/services/",
    "/services/accompagnement/",
    "/services/accompagnement/tarifs/",
    "/services/formation/",
  ]);
  const slugs = siteFrom({ "pages/services/x.md": page("X", "slug: autre-nom\n") }).site.pages.map(({ url }) => url);
  expect(slugs).toEqual(["/services/autre-nom/"]);
});

test("its breadcrumbs go through the pages above it", () => {
  const trail = html("/services/accompagnement/tarifs/")(".trail li a")
    .toArray()
    .map(({ attribs }) => attribs.href);
  expect(trail).toEqual(["/", "/services/", "/services/accompagnement/"]);
});

test("a page shows the pages beside it, itself marked, and those under it", () => {
  const $ = html("/services/accompagnement/");
  const menu = $("nav[aria-labelledby=section]");
  expect(menu.find("[aria-current=page]").text()).toBe("Accompagnement");
  const links = menu.find("a").toArray();
  expect(links.map(({ attribs }) => attribs.href)).toEqual([
    "/services/",
    "/services/accompagnement/tarifs/",
    "/services/formation/",
  ]);
  expect(texts("/services/", "nav[aria-labelledby=section] li")).toEqual(["Accompagnement", "Formation sur mesure"]);
  expect(html("/contact/")("nav[aria-labelledby=section]").length).toBe(0);
});

test("the file of a section may also be beside its folder, and a folder without a page has no parent", () => {
  const { site: other } = siteFrom({
    "pages/services.md": page("Services"),
    "pages/services/x.md": page("X"),
    "pages/divers/y.md": page("Y"),
  });
  expect(other.pages.map(({ url, parent }) => [url, parent?.url]).sort()).toEqual([
    ["/divers/y/", undefined],
    ["/services/", undefined],
    ["/services/x/", "/services/"],
  ]);
});

test("a page lists the texts and pages that it names, whatever their kind", () => {
  expect(texts("/contact/", "section[aria-labelledby=a-lire-aussi] a")).toEqual(["Formation sur mesure", "Un article"]);
});

test("an expired page leaves the menu of its section", () => {
  const { site: later } = siteFrom({ ...FILES, "pages/services/formation.md": page("F", "expires: 2013-01-01\n") });
  expect(later.pages.find(({ url }) => url === "/services/")?.children.map(({ url }) => url)).toEqual([
    "/services/accompagnement/",
  ]);
});

test("a folder of pages cannot have the name of a list of the site", () => {
  for (const folder of ["agenda", "formations", "assets"]) {
    const told = siteFrom({ [`pages/${folder}/x.md`]: page("X") }).problems;
    expect(told, folder).toMatchObject([{ code: "adresse-reservee" }]);
  }
});
