import { expect, test } from "vitest";
import { render as renderHome } from "../../layouts/pages/home.11ty.tsx";
import { render } from "../../layouts/pages/post.11ty.tsx";
import { pictureJobs } from "../../src/images/picture-files.ts";
import { faultsOf } from "../conformance.ts";
import { noise } from "../noise.ts";
import { siteFrom } from "../site-from.ts";
import { renderView } from "./rendered-page.ts";

const photo = await noise(2000, 1500).jpeg({ quality: 90 }).toBuffer();
const webp = await noise(1400, 700).webp({ quality: 90 }).toBuffer();
const small = await noise(200, 100).jpeg({ quality: 50 }).toBuffer();
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60"/>';

const text = (image: string, body: string) =>
  `---\ntitle: Salle\ndate: 2013-01-05\nsummary: Un résumé.\nimage: {src: ${image}, alt: Une salle}\n---\n\n${body}\n`;

const { site, problems } = siteFrom(
  {
    "site.yml": "title: Essai\nurl: https://essai.example/blogue\n",
    "articles/salle/index.md": text(
      "salle.jpg",
      '![La salle](salle.jpg)\n\n![Un signe](petite.jpg) <img src="salle.jpg" alt="La salle" width="300">\n\n![Un plan](plan.svg)',
    ),
    "articles/salle/salle.jpg": photo,
    "articles/salle/petite.jpg": small,
    "articles/salle/seule.jpg": photo,
    "articles/salle/plan.svg": drawing,
    "articles/affiche/index.md": text("affiche.webp", "Texte."),
    "articles/affiche/affiche.webp": webp,
    "articles/plan/index.md": text("plan.svg", "Texte."),
    "articles/plan/plan.svg": drawing,
  },
  {},
);
const page = renderView(render, site, "post", "/articles/salle/");
const shared = (url: string) => renderView(render, site, "post", url)('meta[property="og:image"]').attr("content");

test("the lead picture loads first; those of the text load lazily", () => {
  expect(problems.map(({ code, message }) => [code, message.includes("seule.jpg")])).toEqual([
    ["fichiers-inutilises", true],
  ]);
  const lead = page(".lead-picture img");
  expect(lead.attr()).toMatchObject({ fetchpriority: "high", width: "1600", height: "1200", alt: "Une salle" });
  expect(lead.attr("loading")).toBeUndefined();
  expect(page(".prose img").toArray()).toHaveLength(4);
  for (const img of page(".prose img").toArray())
    expect(img.attribs).toMatchObject({
      loading: "lazy",
      decoding: "async",
      width: /^\d+$/.exec(img.attribs.width ?? "")?.[0],
    });
});

test("browsers choose among widths, with the base path; the original format stays as fallback", () => {
  const picture = page(".prose picture").first();
  expect(picture.find("source").attr("type")).toBe("image/webp");
  const candidates = picture.find("source").attr("srcset")?.split(", ") ?? [];
  expect(candidates.map((candidate) => candidate.split(" ")[1])).toEqual(["480w", "960w", "1600w"]);
  expect(candidates[0]).toMatch(/^\/blogue\/assets\/images\/salle-480\.[0-9a-f]{10}\.webp /);
  expect(picture.find("source").attr("sizes")).toBe("(min-width: 624px) 624px, 100vw");
  expect(picture.find("img").attr("src")).toBe("/blogue/articles/salle/salle.jpg");
});

test("the page is valid HTML", async () => {
  const html = page.html().replace("<!DOCTYPE", "<!doctype").replaceAll(' hidden=""', " hidden");
  expect(await faultsOf([{ file: "salle", url: "/articles/salle/", html, $: page }])).toEqual([]);
});

test("`sizes` uses the width typed in HTML", () => {
  expect(page('.prose img[width="300"]').parent("picture").find("source").attr("sizes")).toBe("300px");
});

test("small pictures and drawings have no other file", () => {
  for (const name of ["petite.jpg", "plan.svg"])
    expect(page(`.prose img[src$="${name}"]`).parent("picture")).toHaveLength(0);
});

test("every picture URL of a page is a file that will be written, and no file is written unused", () => {
  const printed = new Set([
    ...pictureJobs(site).keys(),
    ...site.assets.filter((each) => !each.raster).map(({ url }) => url),
  ]);
  const asked = new Set<string>();
  for (const view of site.views.post) {
    const html = renderView(render, site, "post", view.url);
    for (const source of html("source").toArray())
      for (const candidate of (source.attribs.srcset ?? "").split(", ")) asked.add(candidate.split(" ")[0] ?? "");
    for (const img of html("img").toArray()) asked.add(img.attribs.src ?? "");
    asked.add((html('meta[property="og:image"]').attr("content") ?? "").replace("https://essai.example", ""));
  }
  const paths = [...asked]
    .map((address) => address.replace(/^\/blogue/, ""))
    .filter((path) => !path.includes("partage"));
  expect(paths.filter((path) => !printed.has(path))).toEqual([]);
  expect([...printed].filter((path) => !paths.includes(path))).toEqual([]);
});

test("a large bitmap is the share picture, a WebP as JPEG; a drawing leaves that to one drawn for the page", () => {
  expect(shared("/articles/salle/")).toBe("https://essai.example/blogue/articles/salle/salle.jpg");
  expect(shared("/articles/affiche/")).toMatch(/\/assets\/images\/affiche-1200\.[0-9a-f]{10}\.jpg$/);
  expect(shared("/articles/plan/")).toMatch(/\/assets\/partage-plan\.[0-9a-f]{10}\.png$/);
});

test("every card has a picture, its own or its poster, that the title beside it says enough about", () => {
  const home = renderView(renderHome, site, "home", "/");
  const cards = home(".card").toArray();
  expect(cards.length).toBeGreaterThan(0);
  for (const card of cards)
    expect(home(card).find(".card-picture img").attr()).toMatchObject({ alt: "", loading: "lazy" });
});

test("a picture is asked for at the width at which it is shown", () => {
  const home = renderView(renderHome, site, "home", "/");
  const sizes = home(".card source")
    .toArray()
    .map(({ attribs }) => attribs.sizes);
  // The first story is wide; on a phone, the pictures of the others are at the side of their words.
  expect(sizes[0]).toMatch(/100vw$/);
  expect(sizes.slice(1).every((size) => size?.endsWith(" 7rem"))).toBe(true);
  expect(sizes.length).toBeGreaterThan(1);
});
