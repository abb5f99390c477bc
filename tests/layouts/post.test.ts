import { expect, test } from "vitest";
import { render } from "../../layouts/pages/post.11ty.tsx";
import { siteFrom } from "../site-from.ts";
import { renderView } from "./rendered-page.ts";

const post = (title: string, more: string, body: string) =>
  `---\ntitle: ${title}\nsummary: Un résumé.\n${more}\n---\n${body}\n`;
const sections = ["Un", "Deux", "Trois", "Quatre"].map((title) => `## ${title}\n\n${"mot ".repeat(160)}`).join("\n\n");

const { site } = siteFrom({
  "articles/long.md": post("« A » & <b>", "date: 2013-01-01\nupdated: 2013-01-20", sections),
  "articles/court.md": post("Court", "date: 2013-01-02", "## Un\n\n## Deux\n\n## Trois\n\n## Quatre\n\nPeu de mots."),
  "conferences/un.md": post("Première", "date: 2013-01-03\nseries: { title: Droit, part: 1, of: 2 }", "Texte."),
  "conferences/deux.md": post("Seconde", "date: 2013-01-04\nseries: { title: Droit, part: 2, of: 2 }", "Texte."),
});
const page = (url: string) => renderView(render, site, "post", url);

test("a title is text, never markup", () => {
  const printed = page("/articles/long/");
  expect(printed("h1").text()).toBe("« A » & <b>".replace("« ", "«\u00a0").replace(" »", "\u00a0»"));
  expect(printed("h1").children()).toHaveLength(0);
});

test("a long text has a table of contents, a short one does not", () => {
  const links = page("/articles/long/")('nav[aria-label="Sommaire"] a');
  expect(links.toArray()).toHaveLength(4);
  expect(page("/articles/court/")('nav[aria-label="Sommaire"]')).toHaveLength(0);
});

test("the first day of the month is « 1er », and the update has a date", () => {
  const printed = page("/articles/long/");
  expect(printed('.byline time[datetime="2013-01-01"]').html()).toBe("1<sup>er</sup>&nbsp;janvier 2013");
  expect(printed(".byline").text()).toContain("mis à jour le 20\u00a0janvier 2013");
  expect(page("/articles/court/")(".byline").text()).not.toContain("mis à jour");
});

test("a series lists its parts in order and marks the current one", () => {
  const printed = page("/conferences/deux/");
  expect(printed(".series").text()).toContain("2/2");
  expect(
    printed(".series li")
      .toArray()
      .map((item) => printed(item).text()),
  ).toEqual(["Première", "Seconde"]);
  expect(printed('.series [aria-current="page"]').text()).toBe("Seconde");
});

test("the content security policy follows the charset, and nothing is inline", () => {
  const printed = page("/articles/long/");
  expect(printed("head").children().eq(0).attr("charset")).toBe("utf-8");
  expect(printed("head").children().eq(1).attr("http-equiv")).toBe("Content-Security-Policy");
  expect(printed("[style], style, script:not([type='application/ld+json']):not([src])")).toHaveLength(0);
});
