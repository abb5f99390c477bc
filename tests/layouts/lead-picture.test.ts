/** The lead picture of a post wherever it goes: page, card, feeds, structured data; its credit apart from its caption. */
import { load } from "cheerio";
import { expect, test } from "vitest";
import { asset, styleSheet } from "../../layouts/assets.ts";
import { render as renderArchive } from "../../layouts/pages/archive.11ty.tsx";
import { render } from "../../layouts/pages/post.11ty.tsx";
import { SHAPES } from "../../src/content/picture-shape.ts";
import { atom } from "../../src/output/feeds/atom.ts";
import { jsonFeed } from "../../src/output/feeds/json-feed.ts";
import { faultsOf } from "../conformance.ts";
import { noise } from "../noise.ts";
import { siteFrom } from "../site-from.ts";
import { renderView } from "./rendered-page.ts";

const photo = await noise(1600, 1200).jpeg({ quality: 50 }).toBuffer();
const portrait = await noise(600, 1000).jpeg({ quality: 50 }).toBuffer();
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="600" viewBox="0 0 1000 600"/>';
const post = (title: string, keys: string, body = "Un texte.") =>
  `---\ntitle: ${title}\ndate: 2013-01-05\nsummary: Un résumé.\n${keys}---\n\n${body}\n`;

const { site, problems } = siteFrom({
  "articles/salle/index.md": post(
    "Salle",
    "image: {src: salle.jpg, alt: Une salle, caption: 'La salle. photo : Camille Exemple'}\n",
  ),
  "articles/salle/salle.jpg": photo,
  "articles/cadre/index.md": post(
    "Cadre",
    "image: {src: p.jpg, alt: Une personne, focus: haut, credit: © Musée Exemple}\n",
  ),
  "articles/cadre/p.jpg": portrait,
  "articles/haut/index.md": post("Haut", "image: {src: p.jpg, alt: Une personne}\n"),
  "articles/haut/p.jpg": portrait,
  "articles/plan/index.md": post("Plan", "image: {src: plan.svg, alt: Un plan}\n", "![Un plan](plan.svg)"),
  "articles/plan/plan.svg": drawing,
  "articles/nu.md": post("Nu", ""),
  "conferences/fete/index.md": post(
    "Fête",
    "photos:\n  - {src: a.jpg, alt: A, caption: La scène, credit: 'photo : Camille'}\n  - {src: b.jpg, alt: B}\n",
  ),
  "conferences/fete/a.jpg": photo,
  "conferences/fete/b.jpg": portrait,
});
const page = (url: string) => renderView(render, site, "post", url);
const feed = site.feeds.find(({ pageUrl }) => pageUrl === "/");
if (feed === undefined) throw new Error("no feed of the whole site");

test("the site is without a fault, and its pages are valid", async () => {
  expect(problems).toEqual([]);
  const pages = site.views.post.map(({ url }) => {
    const $ = page(url);
    return { file: url, url, html: $.html().replace("<!DOCTYPE", "<!doctype").replaceAll(' hidden=""', " hidden"), $ };
  });
  expect(await faultsOf(pages)).toEqual([]);
});

test("a picture is shown whole, or around its focal point, by classes and without inline styles", () => {
  expect(page("/articles/salle/")(".lead-picture").attr("class")).toBe("lead-picture shape-133");
  expect(page("/articles/cadre/")(".lead-picture").attr("class")).toBe(
    "lead-picture shape-56 focused focus-x-50 focus-y-0",
  );
  const cards = renderView(renderArchive, site, "archive", "/articles/");
  const classOf = (title: string) =>
    cards(`.card:has(.card-title:contains("${title}")) .card-picture`).attr("class")?.split(" ").slice(1);
  expect(classOf("Salle")).toEqual([]);
  expect(classOf("Cadre")).toEqual(["focused", "focus-x-50", "focus-y-0"]);
  expect(classOf("Haut")).toEqual(["card-whole"]);
  expect(classOf("Plan")).toEqual(["card-whole", "drawing"]);
  expect(page("/articles/cadre/")("[style]").toArray()).toEqual([]);
});

test("the style sheet knows every class of proportions and of focal points", () => {
  const css = Buffer.from(styleSheet(site).bytes).toString();
  for (const shape of SHAPES) expect(css).toContain(`.shape-${shape}{`);
  // 50 % is the default.
  for (const step of [0, 10, 20, 30, 40, 60, 70, 80, 90, 100])
    for (const axis of ["x", "y"]) expect(css).toContain(`.focus-${axis}-${step}{`);
});

test("the credit is in an element of its own, without being typed in a key of its own", () => {
  const $ = page("/articles/salle/");
  expect($(".lead-picture figcaption").contents().first().text().trim()).toBe("La salle.");
  expect($(".lead-picture small.credit").text()).toBe("Crédit\u00a0: Camille Exemple");
  expect(page("/articles/cadre/")("small.credit").text()).toBe("© Musée Exemple");
});

test("structured data say who made a picture", () => {
  const imageOf = (url: string) => {
    const data = JSON.parse(page(url)('script[type="application/ld+json"]').text());
    return data["@graph"].find((node: { image?: unknown }) => node.image !== undefined)?.image;
  };
  expect(imageOf("/articles/salle/")).toMatchObject({
    "@type": "ImageObject",
    caption: "La salle.",
    creditText: "Camille Exemple",
    width: 1600,
  });
  expect(imageOf("/articles/salle/")).not.toHaveProperty("copyrightNotice");
  expect(imageOf("/articles/cadre/")).toMatchObject({ copyrightNotice: "© Musée Exemple" });
  expect(imageOf("/articles/haut/")).toBe("https://site.example/articles/haut/p.jpg");
});

test("the photographs of a report are a gallery; the script that enlarges is on the pages that need it", () => {
  const $ = page("/conferences/fete/");
  expect(
    $(".photos .gallery li")
      .toArray()
      .map((item) => $(item).attr("class")),
  ).toEqual(["shape-133", "shape-56"]);
  expect($(".photos .full").first().attr("href")).toBe("/conferences/fete/a.jpg");
  expect($(".photos .credit").text()).toBe("Crédit\u00a0: Camille");
  const scripts = (url: string) => page(url)(`script[src="${asset("viewer.ts")}"]`).length;
  expect(["/conferences/fete/", "/articles/plan/", "/articles/salle/", "/articles/nu/"].map(scripts)).toEqual([
    1, 1, 0, 0,
  ]);
});

test("a drawing may be enlarged, above the text and in it", () => {
  const links = page("/articles/plan/")("a.enlarge").toArray();
  expect(links.map(({ attribs }) => attribs.href)).toEqual(["/articles/plan/plan.svg", "/articles/plan/plan.svg"]);
});

test("Atom has the picture above the text, with its words, and as an enclosure", () => {
  const $ = load(atom(site, feed), { xml: true });
  const entry = (title: string) => $(`entry:has(> title:contains("${title}"))`);
  const content = load(entry("Salle").find("content").text(), null, false);
  expect(content("figure img").first().attr()).toMatchObject({
    src: "https://site.example/articles/salle/salle.jpg",
    alt: "Une salle",
    width: "1600",
  });
  expect(content("figcaption").text()).toBe("La salle. Crédit\u00a0: Camille Exemple");
  expect(entry("Salle").find('link[rel="enclosure"]').attr()).toEqual({
    rel: "enclosure",
    type: "image/jpeg",
    title: "Une salle",
    href: "https://site.example/articles/salle/salle.jpg",
  });
  expect(entry("Nu").find('link[rel="enclosure"]').attr("href")).toMatch(/\/assets\/partage-.*\.png$/);
  expect(entry("Plan").find("content").text()).not.toContain("Agrandir");
});

test("JSON Feed has the picture, or the one drawn for the post", () => {
  const { items } = JSON.parse(jsonFeed(site, feed)) as { items: { title: string; image?: string }[] };
  const imageOf = (title: string) => items.find((item) => item.title === title)?.image;
  expect(imageOf("Salle")).toBe("https://site.example/articles/salle/salle.jpg");
  expect(imageOf("Nu")).toMatch(/\/assets\/partage-.*\.png$/);
});
