import { expect, test } from "vitest";
import { render } from "../../layouts/pages/site-map.11ty.tsx";
import { renderView } from "../layouts/rendered-page.ts";
import { type Files, siteFrom } from "../site-from.ts";

/** Returns articles, one per day from 2012-01-01, and a training. */
function filesOf(articles: number): Files {
  const files: Record<string, string> = {
    "formations/poterie.md": "---\ntitle: Poterie\ndate: 2011-05-02\nsummary: S\n---\n\nTexte.",
    "pages/a-propos.md": "---\ntitle: À propos\nsummary: S\n---\n\nTexte.",
  };
  for (let at = 0; at < articles; at += 1) {
    const day = new Date(Date.UTC(2012, 0, 1 + at)).toISOString().slice(0, 10);
    files[`articles/a-${at}.md`] =
      `---\ntitle: Article ${at}\ndate: ${day}\nsummary: S\ncategories: [Web]\n---\n\nTexte.`;
  }
  return files;
}

const small = siteFrom(filesOf(12)).site;
const large = siteFrom(filesOf(320)).site;
const groupsOf = (site: typeof small) => site.views.siteMap[0]?.groups ?? [];
const group = (site: typeof small, title: string) => groupsOf(site).find((found) => found.title === title);

test("a small site lists every post by kind, and leaves nothing out", () => {
  expect(groupsOf(small).map(({ title }) => title)).toEqual(["Rubriques", "Pages", "Formations", "Articles"]);
  expect(group(small, "Articles")?.links).toHaveLength(12);
  expect(groupsOf(small).filter(({ onward }) => onward !== undefined)).toEqual([]);
});

test("a large site links to its archives, with the number of posts of each", () => {
  expect(group(large, "Catégories")?.links).toEqual([{ label: "Web", url: "/categories/web/", count: 320 }]);
  expect(group(large, "Archives")?.links).toEqual([
    { label: "2012", url: "/archives/2012/", count: 320 },
    { label: "2011", url: "/archives/2011/", count: 1 },
  ]);
});

test("a large site lists the latest posts of a kind and links to the others; a kind with few posts is complete", () => {
  expect(
    group(large, "Articles")
      ?.links.map(({ label }) => label)
      .slice(0, 2),
  ).toEqual(["Article 319", "Article 318"]);
  expect(group(large, "Articles")?.links).toHaveLength(10);
  expect(group(large, "Articles")?.onward).toEqual({ label: "Voir les 320\u00a0publications", url: "/articles/" });
  expect(group(large, "Formations")?.links).toEqual([{ label: "Poterie", url: "/formations/poterie/" }]);
  expect(group(large, "Formations")?.onward).toBeUndefined();
});

test("the page shows the numbers, and each of its links leads to a page of the site", () => {
  const page = renderView(render, large, "siteMap", "/plan-du-site/");
  expect(page("main").text()).toContain("2012 320 publications");
  const known = new Set(
    Object.values(large.views)
      .flat()
      .map(({ url }) => url),
  );
  const links = page("main a")
    .toArray()
    .map((link) => page(link).attr("href") ?? "");
  expect(links).toContain("/articles/");
  expect(links.filter((url) => !known.has(url))).toEqual([]);
});
