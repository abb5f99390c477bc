/** A page with `noindex` stays in the site, but in neither the sitemap nor the site's own search. */
import { expect, test } from "vitest";
import { render as renderPage } from "../../layouts/pages/page.11ty.tsx";
import { render as renderPost } from "../../layouts/pages/post.11ty.tsx";
import { isSearched } from "../../src/output/search/searched.ts";
import { searchTerms } from "../../src/output/search/terms.ts";
import { sitemapFiles } from "../../src/output/sitemap.ts";
import { renderView } from "../layouts/rendered-page.ts";
import { siteFrom } from "../site-from.ts";

const post = (lines: string) =>
  `---\ntitle: Cherchezmoi\ndate: 2013-01-20\nsummary: Un résumé.\ntags: [zqterme]\n${lines}\n---\n\nLe texte.\n`;

function found(lines: string) {
  const { site, problems } = siteFrom({ "articles/bilan.md": post(lines) });
  const page = renderView(renderPost, site, "post", "/articles/bilan/");
  const robots = page('meta[name="robots"]').attr("content");
  return {
    errors: problems.filter(({ severity }) => severity === "error").length,
    listed: site.feeds[0]?.posts.length,
    robots,
    sitemap: sitemapFiles(site).some(({ content }) => content.includes("/articles/bilan/")),
    searched: page("[data-pagefind-body]").length === 1,
    terms: /cherchezmoi|zqterme/i.test(searchTerms(site)),
  };
}

test.each([
  ["noindex: true", "noindex"],
  ["noindex: oui", "noindex"],
  ["NoIndex: 1", "noindex"],
  ["robots: noindex", "noindex"],
  ["robots: [NOINDEX, nofollow]", "noindex, nofollow"],
  ["robots: none", "none"],
  ["googlebot: noindex", "noindex"],
  ["robots: nofollow\nnoindex: true", "noindex, nofollow"],
  ["sitemap: false", "noindex"],
  ["sitemap: { disable: true }", "noindex"],
  ["search: { exclude: true }", "noindex"],
  ["in_search_index: false", "noindex"],
  ["seo: { noindex: true }", "noindex"],
  ["meta: { robots: noindex }", "noindex"],
  ["_yoast_wpseo_meta-robots-noindex: 1", "noindex"],
])("« %s » keeps the page and the lists, and removes it from the rest", (lines, robots) => {
  expect(found(lines)).toEqual({ errors: 0, listed: 1, robots, sitemap: false, searched: false, terms: false });
});

test.each([
  ["noindex: false", undefined],
  ["robots: index, follow", "index, follow"],
  ["robots: nofollow, max-image-preview:none", "nofollow, max-image-preview:none"],
  ["sitemap: true", undefined],
])("« %s » leaves the page indexable", (lines, robots) => {
  expect(found(lines)).toEqual({ errors: 0, listed: 1, robots, sitemap: true, searched: true, terms: true });
});

test("so does a page; and an expired post leaves the search as it leaves the lists", () => {
  const { site } = siteFrom({
    "pages/merci.md": "---\ntitle: Merci\nsummary: R.\nnoindex: true\n---\n\nMerci.\n",
    "pages/vieille.md": "---\ntitle: Vieille\nsummary: R.\nexpires: 2013-01-31\n---\n\nVieux.\n",
    "articles/vieux.md": post("expires: 2013-01-31"),
    "articles/jusqu-a-ce-soir.md": post("expires: 2013-02-01"),
  });
  expect(site.posts.filter(isSearched).map(({ url }) => url)).toEqual(["/articles/jusqu-a-ce-soir/"]);
  expect(renderView(renderPage, site, "page", "/merci/")('meta[name="robots"]').attr("content")).toBe("noindex");
  expect(renderView(renderPage, site, "page", "/vieille/")('meta[name="robots"]').length).toBe(0);
});
