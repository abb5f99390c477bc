import { load } from "cheerio";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { beforeAll, describe, expect, test } from "vitest";
import { createPageRenderer } from "../../src/cli/dev-server/page-renderer.ts";
import { publishedFiles } from "../../src/output/files.ts";
import { redirectPage } from "../../src/output/redirects.ts";
import { searchCopy } from "../../src/output/search/search-copy.ts";
import { synonymsOf } from "../../src/output/search/synonyms.ts";
import type { Site } from "../../src/site/model.ts";
import { siteFrom } from "../site-from.ts";

/** Closes an element, a script, a CDATA section, a line, a header; `n` identifies the field. Escaped as YAML reads it in `"…"`. */
const bad = (n: string) =>
  `"${n}</title></script><script>alert('${n}')</script><img src=x onerror=alert(1)> ]]> <!-- \\" ' \\0\\b\\x1b\\uFFFE\\r\\nX-INJECTED:1\\nEND:VCALENDAR\\L X-INJECTED:2"`;

const COMMON = (kind: string) => `title: ${bad(`${kind}-title`)}
summary: ${bad(`${kind}-summary`)}
date: 2013-01-05
categories: [${bad("category")}]
tags: [${bad("tag")}]
authors: [{ name: ${bad("author")}, organisation: ${bad("author-org")} }]
series: { title: ${bad("series")}, part: 1 }
source: { name: ${bad("source")} }
image: { src: plan.svg, alt: ${bad("alt")}, caption: ${bad("caption")}, credit: ${bad("credit")} }
id: ${bad(`${kind}-id`)}
`;
const EVENT = `event: { name: ${bad("event")}, edition: ${bad("edition")}, date: 2013-03-02, place: { name: ${bad("event-place")}, city: ${bad("event-city")} }, organizer: ${bad("event-organizer")} }\n`;
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';

const FILES = {
  "site.yml": `title: ${bad("site-title")}
description: ${bad("site-description")}
url: https://ex.org
organisation: { name: ${bad("organisation")}, address: ${bad("organisation-address")} }
privacy: { title: ${bad("privacy")}, email: a@b.org }
menu: [{ label: ${bad("menu")}, url: /agenda/ }]
calendarHost: ${bad("calendar-host")}
`,
  "vocabulary.yml": `categories: [{ label: ${bad("category")}, description: ${bad("category-description")} }]\n`,
  "people.yml": `- { id: camille, name: ${bad("person")}, organisation: ${bad("person-org")} }\n`,
  "places.yml": `- { id: salle, name: ${bad("place")}, address: ${bad("place-address")}, city: ${bad("place-city")}, region: ${bad("place-region")}, postalCode: ${bad("place-code")} }\n`,
  "articles/a/index.md": `---\n${COMMON("article")}${EVENT}---\n\nTexte ]]> \u0001.\n`,
  "conferences/c/index.md": `---\n${COMMON("conference")}${EVENT}speakers: [{ name: ${bad("speaker")} }]\nvideo: { title: ${bad("video")}, transcript: ${bad("transcript")} }\nphotos: [{ src: plan.svg, alt: ${bad("photo")} }]\n---\n\nTexte.\n`,
  "guides/g/index.md": `---\n${COMMON("guide")}document: { title: ${bad("document")}, publisher: ${bad("publisher")}, url: https://ex.org/d, format: ${bad("format")}, size: ${bad("size")} }\n---\n\nTexte.\n`,
  "formations/f/index.md": `---\n${COMMON("formation")}${EVENT}trainers: [camille, { name: ${bad("trainer")} }]
audience: [${bad("audience")}]
prerequisites: [${bad("prerequisite")}]
bring: [${bad("bring")}]
language: ${bad("language")}
funders: [${bad("funder")}]
organizer: ${bad("organizer")}
registration: { email: a@b.org, contact: ${bad("contact")} }
documents: [{ title: ${bad("document")}, file: plan.svg }]
sessions:
  - { id: un, date: 2013-03-01, start: 9 h, end: 16 h, group: ${bad("group")}, note: ${bad("note")}, place: salle }
  - { id: deux, date: 2013-03-02, place: { name: ${bad("session-place")}, city: ${bad("session-city")} } }
---\n\nTexte.\n`,
  "articles/a/plan.svg": DRAWING,
  "conferences/c/plan.svg": DRAWING,
  "guides/g/plan.svg": DRAWING,
  "formations/f/plan.svg": DRAWING,
};

/** Fields that only calendars, feeds or data show. */
const NOT_IN_PAGES: ReadonlySet<string> = new Set(
  "calendar-host place-region article-id conference-id guide-id formation-id".split(" "),
);

let site: Site;
let pages: readonly { readonly url: string; readonly html: string }[];
let files: readonly { readonly path: string; readonly text: string }[];

beforeAll(() => {
  const loaded = siteFrom(FILES);
  expect(loaded.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  site = loaded.site;
  const renderer = createPageRenderer(site);
  pages = Object.values(site.views)
    .flat()
    .map(({ url }) => ({ url, html: renderer.render(url)?.html ?? "" }));
  files = [...publishedFiles(site)].map(({ path, content }) => ({ path, text: String(content) }));
});

const ofKind = (pattern: RegExp) => {
  const found = files.filter(({ path }) => pattern.test(path));
  expect(found.length).toBeGreaterThan(0);
  return found;
};

/** Line ends, and every control character that XML 1.0 or a header forbids. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters to refuse
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe]/;

test("each field is published on some page, so that every test is meaningful", () => {
  const all = pages.map(({ html }) => html).join("");
  const fields = new Set(
    Object.values(FILES)
      .flatMap((text) => [...text.matchAll(/alert\('([\w-]+)'\)/g)])
      .map(([, n]) => n),
  );
  const unseen = [...fields].filter(
    (field) => !all.includes(`${field}&lt;/title>`) && !all.includes(`${field}\\u003c/title>`),
  );
  expect(unseen.filter((field) => !NOT_IN_PAGES.has(field ?? ""))).toEqual([]);
});

/** A sheet to print tells nothing that its page does not, and is no answer to a search. */
const hasNoData = (url: string): boolean => url === "/404.html" || /\/affiche\/$/.test(url);

describe("pages", () => {
  test("nothing typed in a field becomes an element, an attribute or a script", () => {
    for (const { url, html } of pages) {
      const $ = load(html);
      const scripts = $("script:not([src]):not([type='application/ld+json'])");
      expect([url, scripts.length, $("img[src='x'], [onerror]").length]).toEqual([url, 0, 0]);
      expect($("script[type='application/ld+json']").length, url).toBe(hasNoData(url) ? 0 : 1);
      expect(html, url).not.toMatch(CONTROLS);
    }
  });

  test("structured data is one JSON text without any tag", () => {
    for (const { url, html } of pages) {
      if (hasNoData(url)) continue;
      const data = load(html)("script[type='application/ld+json']").text();
      expect(data, url).not.toContain("<");
      expect(JSON.parse(data)["@graph"].length, url).toBeGreaterThan(0);
    }
  });

  test("neither does a redirect page", () => {
    const $ = load(redirectPage(site, { to: '/"><script>alert(1)</script>' }));
    expect([$("script").length, $("meta[http-equiv='refresh']").length]).toEqual([0, 1]);
  });
});

describe("feeds, data and the index", () => {
  test("XML is well formed, without a forbidden character or the end of a CDATA section", () => {
    for (const { path, text } of ofKind(/\.(?:atom|xml)$/)) {
      expect(XMLValidator.validate(text), path).toBe(true);
      expect(text, path).not.toMatch(CONTROLS);
      expect(text, path).not.toContain("]]>");
    }
    const feed = new XMLParser().parse(ofKind(/^flux\.atom$/)[0]?.text ?? "").feed;
    expect(feed.entry.every(({ title }: { title: string }) => title.includes("script"))).toBe(true);
  });

  test("JSON is parseable, without characters that are invalid in a line", () => {
    for (const { path, text } of ofKind(/\.(?:json|webmanifest)$/)) {
      expect(() => JSON.parse(text), path).not.toThrow();
      expect(text, path).not.toMatch(CONTROLS);
    }
  });

  test("the search copies contain no control character, and no element that was typed", () => {
    const copies = pages.map(({ html }) => searchCopy(html, synonymsOf(site.vocabulary)) ?? "");
    expect(copies.filter((copy) => copy !== "").length).toBe(
      site.posts.length + site.pages.length + site.events.length + site.places.size,
    );
    for (const copy of copies) {
      expect(copy).not.toMatch(CONTROLS);
      expect(load(copy)("script, img, [onerror]").length).toBe(0);
    }
  });
});

test("calendars: every line is valid, and each calendar ends once", () => {
  for (const { path, text } of ofKind(/\.ics$/)) {
    const lines = text.replaceAll("\r\n ", "").split("\r\n");
    expect(text.replaceAll("\r\n", ""), path).not.toMatch(/[\r\n]/);
    expect(text, path).not.toMatch(CONTROLS);
    expect(
      lines.filter((line) => line !== "" && !/^[A-Z-]+[;:]/.test(line)),
      path,
    ).toEqual([]);
    expect(
      lines.filter((line) => line.startsWith("X-INJECTED")),
      path,
    ).toEqual([]);
    expect(
      lines.filter((line) => line === "END:VCALENDAR"),
      path,
    ).toHaveLength(1);
  }
});

test("headers and redirects: no field adds a rule", () => {
  const plain = [...publishedFiles(siteFrom({ "site.yml": "url: https://ex.org\n" }).site)];
  expect(ofKind(/^_headers$/)[0]?.text).toBe(plain.find(({ path }) => path === "_headers")?.content);
  expect(files.find(({ path }) => path === "_redirects")?.text).toBe("");
});
