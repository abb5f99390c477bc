import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { atom } from "../../src/output/feeds/atom.ts";
import { jsonFeed } from "../../src/output/feeds/json-feed.ts";
import { type Files, siteFrom } from "../site-from.ts";
import { fourGroups } from "./four-groups.ts";

const FILES: Files = {
  ...fourGroups(),
  "articles/2013-01-05-cote.md": `---
title: "Côté « web » : <b>5 & 6</b> ]]>"
updated: 2013-01-08
summary: Un résumé & demi
categories: [Médias sociaux]
tags: [Médias sociaux, C#]
---

Voir [la suite](#suite) et [la formation](/formations/medias-sociaux/).[^1]

## Suite

Fin.

[^1]: Une note.
`,
  "articles/2012-01-05-ancien.md": "---\ntitle: Ancien\nsummary: Vieux.\n---\n\nTexte.",
};

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ["entry", "link", "category", "author"].includes(name),
});

function siteFeed(files = FILES) {
  const { site } = siteFrom(files);
  const feed = site.feeds.find(({ pageUrl }) => pageUrl === "/");
  if (!feed) throw new Error("the site has a feed");
  return { site, feed, xml: atom(site, feed), json: JSON.parse(jsonFeed(site, feed)) };
}

test("the feed and each entry have everything that RFC 4287 requires", () => {
  const { xml } = siteFeed();
  expect(XMLValidator.validate(xml)).toBe(true);
  const { feed } = parser.parse(xml);
  expect(feed.id).toBe("tag:ex.org,2010-09-12:flux/");
  expect(feed.updated).toBe("2013-01-08T00:00:00-05:00");
  expect(feed.author[0].name).toBe("CLD de L’Érable");
  expect(feed.link.map((link: Record<string, string>) => [link["@_rel"], link["@_href"]])).toEqual([
    ["self", "https://ex.org/flux.atom"],
    ["alternate", "https://ex.org/"],
  ]);
  for (const entry of feed.entry) {
    for (const key of ["id", "title", "updated", "published", "summary", "content"])
      expect(entry[key], key).toBeTruthy();
    expect(entry.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00-0[45]:00$/);
  }
  expect(new Set(feed.entry.map((entry: { id: string }) => entry.id)).size).toBe(3);
});

test("titles with markup and the end of a CDATA section round-trip as text, in both formats", () => {
  const { xml, json } = siteFeed();
  const title = "Côté «\u00a0web\u00a0»\u00a0: <b>5 & 6</b> ]]>";
  expect(parser.parse(xml).feed.entry[0].title["#text"]).toBe(title);
  expect(json.items[0].title).toBe(title);
});

test("the text is complete, with absolute addresses and without ids", () => {
  const { json } = siteFeed();
  const html: string = json.items[0].content_html;
  expect(html).toContain('href="https://ex.org/articles/cote/#suite"');
  expect(html).toContain('href="https://ex.org/formations/medias-sociaux/"');
  expect(html).toContain("Une note.");
  expect(html).not.toMatch(/ (?:id|href="[/#]|src="\/)/);
});

test("a category and a tag with the same name are distinguished by their scheme", () => {
  const { xml } = siteFeed();
  const categories = parser
    .parse(xml)
    .feed.entry[0].category.map((category: Record<string, string>) => `${category["@_scheme"]}${category["@_term"]}`);
  expect(categories).toContain("https://ex.org/categories/medias-sociaux");
  expect(categories).toContain("https://ex.org/etiquettes/medias-sociaux");
});

test("JSON Feed 1.1: version, ids, tags, sessions of trainings", () => {
  const { json } = siteFeed();
  expect(json.version).toBe("https://jsonfeed.org/version/1.1");
  expect(json.feed_url).toBe("https://ex.org/flux.json");
  expect(json.items[0].tags).toEqual(["Médias sociaux", "C#"]);
  const training = json.items.find((item: { _formation?: unknown }) => item._formation);
  expect(training._formation.sessions.map((session: { datePrecision: string }) => session.datePrecision)).toEqual([
    "day",
    "day",
    "month",
    "month",
  ]);
  expect(training.content_html).toContain("mars 2013 (date à confirmer)");
});

test("ids stay when the site moves to another domain; an empty feed has the date the site began", () => {
  const moved = siteFeed({
    ...FILES,
    "site.yml": String(FILES["site.yml"]).replace("https://ex.org", "https://autre.org/blogue"),
  });
  expect(moved.json.items.map((item: { id: string }) => item.id)).toEqual(
    siteFeed().json.items.map((item: { id: string }) => item.id),
  );
  expect(moved.json.items[0].url).toBe("https://autre.org/blogue/articles/cote/");
  const empty = siteFrom(FILES);
  const guides = empty.site.feeds.find(({ pageUrl }) => pageUrl === "/guides/");
  expect(guides && parser.parse(atom(empty.site, guides)).feed.updated).toBe("2010-09-12T00:00:00-04:00");
});
