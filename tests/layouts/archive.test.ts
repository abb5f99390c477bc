import { expect, test } from "vitest";
import { render } from "../../layouts/pages/archive.11ty.tsx";
import { siteFrom } from "../site-from.ts";
import { renderView } from "./rendered-page.ts";

const posts = Object.fromEntries(
  Array.from({ length: 45 }, (_, at) => [
    `articles/a${at}.md`,
    `---\ntitle: Article ${at}\ndate: 2012-${String((at % 12) + 1).padStart(2, "0")}-10\nsummary: Résumé.\n---\nTexte.\n`,
  ]),
);
const { site } = siteFrom(posts, { base: "/blogue/" });
const pages = [1, 2, 3].map((number) =>
  renderView(
    render,
    site,
    "archive",
    number === 1
      ? "/articles/"
      : (site.views.archive.filter(({ url }) => url.startsWith("/articles/"))[number - 1]?.url ?? ""),
  ),
);

test("the title is the only link of a card, and each page has at most twenty cards", () => {
  expect(pages.map((page) => page("main .card").length)).toEqual([20, 20, 5]);
  expect(pages.map((page) => page("main .card a").length)).toEqual([20, 20, 5]);
});

test("a card whose excerpt the editor ended leads on, by words that name the text", () => {
  const head = (title: string) => `---\ntitle: ${title}\ndate: 2012-01-10\n`;
  const { site } = siteFrom({
    "articles/a.md": `${head("Un")}---\nLe début.\n\n<!--suite-->\n\nLa fin.\n`,
    "articles/b.md": `${head("Deux")}summary: Le résumé.\n---\nLe début.\n\n<!--suite-->\n\nLa fin.\n`,
  });
  const page = renderView(render, site, "archive", "/articles/");
  expect(page("main .card-summary").text()).toContain("Le début.");
  expect(page("main").text()).not.toContain("La fin.");
  expect(page("main .card-more").text()).toBe("Lire la suite : Un");
});

test("pages are linked in the head and in the pagination", () => {
  const [, second] = pages;
  const printed = second as NonNullable<typeof second>;
  expect(printed("link[rel=prev]").attr("href")).toMatch(/\/blogue\/articles\/$/);
  expect(printed("nav[aria-label=Pagination] a[rel=next]").attr("href")).toMatch(/^\/blogue\/articles\/.*3/);
  expect(printed("nav[aria-label=Pagination] [aria-current=page]").text()).toBe("Page 2");
});

test("every URL of the site has the base path", () => {
  for (const page of pages) {
    const local = page("a[href^='/'], link[href^='/'], form[action^='/']")
      .toArray()
      .map((element) => page(element).attr("href") ?? page(element).attr("action"));
    expect(local.filter((address) => !address?.startsWith("/blogue/"))).toEqual([]);
  }
});

test("a list where nothing is published says so, and how to be told", () => {
  const { site: empty } = siteFrom({});
  const articles = renderView(render, empty, "archive", "/articles/");
  expect(articles(".empty").text()).toContain("Rien n’est encore paru ici.");
  expect(articles(".empty a").attr("href")).toBe("/flux/");
  expect(articles("main").text()).not.toContain("0\u00a0publication");
  const trainings = renderView(render, empty, "archive", "/formations/");
  expect(trainings("main .button").text()).toBe("S’abonner au calendrier");
  expect(trainings("main svg")).toHaveLength(1);
});

const drawing = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><path d="M0 0h9v9z"/></svg>`;

test("a diagram too wide to be read in a card leaves its place to the poster of its text", () => {
  const text = (title: string) =>
    `---\ntitle: ${title}\ndate: 2012-01-10\nsummary: R.\nimage: { src: dessin.svg, alt: Un dessin., credit: Camille Exemple }\n---\nTexte.\n`;
  const { site: drawn } = siteFrom({
    "articles/large/index.md": text("Large"),
    "articles/large/dessin.svg": drawing(900, 300),
    "articles/carre/index.md": text("Carré"),
    "articles/carre/dessin.svg": drawing(400, 300),
  });
  const page = renderView(render, drawn, "archive", "/articles/");
  const sources = page(".card")
    .toArray()
    .map((card) => [page(card).find(".card-title").text(), /affiche-/.test(page(card).find("img").attr("src") ?? "")]);
  expect(Object.fromEntries(sources)).toEqual({ Large: true, Carré: false });
});
