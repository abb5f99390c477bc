/** Ordinals on every page: « XXIe », « 35e » and « 1er » are set as in dates, wherever their words come from. */
import { load } from "cheerio";
import { expect, test } from "vitest";
import { renderHtml } from "../layouts/render-page.ts";
import { TEMPLATES } from "../layouts/templates.ts";
import type { Site } from "../src/site/model.ts";
import { html, render } from "./markdown/render.ts";
import { siteFrom } from "./site-from.ts";

const WORDS = "le XXIe siècle, 35e fois, 1er essai";
const long = Array.from({ length: 5 }, (_, at) => `## Section ${at}: ${WORDS}\n\n${"mot ".repeat(160)}`).join("\n\n");

const FILES = {
  "vocabulary.yml": `categories:\n  - {label: "Art du XXIe", slug: art, description: "Art, ${WORDS}"}\n`,
  "articles/a.md": `---\ntitle: "A, ${WORDS}"\ndate: 2013-01-02\nsummary: "S, ${WORDS}"\ncategories: [Art du XXIe]\ntags: ["étiquette du XXIe"]\nseries: {title: "Série du XXIe", part: 1}\n---\n\n${WORDS}\n\n${long}\n`,
  "articles/b.md": `---\ntitle: "B, ${WORDS}"\ndate: 2013-01-03\ncategories: [Art du XXIe]\ntags: ["étiquette du XXIe"]\nseries: {title: "Série du XXIe", part: 2}\nrelated: [a]\n---\n\n<p>${WORDS}</p>\n`,
  "formations/f.md": `---\ntitle: "F, ${WORDS}"\ndate: 2013-01-02\naudience: ["${WORDS}"]\nevent: {name: "E, ${WORDS}", edition: 35e édition}\nsessions:\n  - {date: 2013-03-05, group: "G, ${WORDS}", note: "N, ${WORDS}"}\n  - {date: 2013-03-06}\n---\n\nTexte.\n`,
  "pages/p.md": `---\ntitle: "P, ${WORDS}"\n---\n\n- ${WORDS}\n`,
};

test("no page prints an ordinal on the line", () => {
  const { site, problems } = siteFrom(FILES);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const plain = new Set<string>();
  let raised = 0;
  for (const [name, template] of Object.entries(TEMPLATES)) {
    for (const view of site.views[name as keyof Site["views"]]) {
      const show = template.render as (props: unknown) => Parameters<typeof renderHtml>[0];
      const $ = load(renderHtml(show({ site, view })));
      const texts = $("body *")
        .contents()
        .toArray()
        .filter((node) => node.type === "text" && $(node).closest("script, option").length === 0);
      for (const node of texts) {
        const parent = $(node).parent();
        if (/XXIe|35e|1er/.test($(node).text()))
          plain.add(`${name}: ${parent.prop("tagName")}.${parent.attr("class")}: ${$(node).text()}`);
      }
      raised += $("body sup").length;
    }
  }
  expect([...plain]).toEqual([]);
  expect(raised).toBeGreaterThan(100);
});

test("in a text: paragraphs, headings, captions, boxes, raw HTML; the words collected for search are plain", () => {
  expect(html("Au **XXIe** siècle")).toBe("<p>Au <strong>XXI<sup>e</sup></strong> siècle</p>");
  expect(html('![Une salle](a.png "La 35e")')).toContain("<figcaption>La 35<sup>e</sup></figcaption>");
  expect(html("::: note Le 1er mai\nx\n:::")).toContain("Le 1<sup>er</sup>⍽mai</p>");
  expect(html("<div>Le 1er mai</div>")).toBe("<div>Le 1<sup>er</sup>⍽mai</div>");
  const { headings, lead } = render("Le 1er mai\n\n## Au XXIe siècle");
  expect(lead).toBe("Le 1er\u00a0mai");
  expect(headings[0]).toMatchObject({ id: "au-xxie-siecle", text: "Au XXIe siècle" });
});

test.each([
  ["code", "`1er` et <code>1er</code>", "<code>1er</code> et <code>1er</code>"],
  ["an address", "<https://exemple.org/35e>", ">https://exemple.org/35e<"],
  ["another language", "[XXIe]{lang=es}", '<span lang="es">XXIe</span>'],
  ["an ending already raised", "XXI<sup>e</sup>", "XXI<sup>e</sup>"],
])("leaves as typed: %s", (_name, source, expected) => {
  expect(html(source)).toContain(expected);
});
