/** CommonMark 0.31.2, all 652 examples: which ones markdown-it fails, and which differences each of our rules makes. */
import { type CheerioAPI, load } from "cheerio";
import spec from "commonmark-spec";
import createMarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { createMarkdown } from "../../src/markdown/markdown.ts";

const examples = spec.tests.map(({ number, markdown, html }) => ({
  number,
  source: markdown.replaceAll("→", "\t"),
  expected: html.replaceAll("→", "\t"),
}));

/** markdown-it renders an empty `<blockquote>` without a line break inside. */
const LIBRARY_FAILURES = [218, 239, 240];

/** Examples whose HTML still differs after `plain`, by the rule that explains the difference. */
const CHANGED: Readonly<Record<string, readonly number[]>> = {
  "addresses: schemes other than http, https, mailto, tel and webcal stay text": [596, 598, 599, 601],
  "addresses: a bare address becomes a link": [602, 608, 611, 612],
  "headings: one without words is not printed": [79],
  "links: one without words shows its address": [484],
  "figures: the caption of a picture among words is beside it": [579, 587],
  "links: one without an address is only its words": [200, 485, 486, 487, 567],
  "raw-html: tags and attributes off the list are taken out": [
    150, 163, 169, 171, 201, 475, 491, 524, 536, 613, 614, 615, 616, 617,
  ],
  "raw-html: scripts and styles are taken out with their content": [170, 172, 173, 176, 178],
  "raw-html: instructions are taken out": [180, 182, 627, 628, 629],
  "raw-html: a tag that never ends is taken for words": [156, 157],
  "raw-html: the site encodes the address of a link": [21, 31],
  "raw-html: a tag left open is closed in its block": [148, 187, 191, 344, 476, 477, 494, 630, 631, 642, 643],
};

const markdown = createMarkdown();

function ours(source: string): string {
  return markdown.render({
    source,
    file: "spec.md",
    line: 1,
    resolveLink: (href) => encodeURI(href),
    resolveImage: (src) => ({ src: encodeURI(src) }),
  }).html;
}

/** Undoes each rule that only adds to the page, by name. */
const UNDO: Readonly<Record<string, ($: CheerioAPI) => void>> = {
  headings: ($) => {
    $("a.ancre").remove();
    $("h1, h2, h3, h4, h5, h6").removeAttr("id");
  },
  links: ($) => {
    $("span.hidden, span.format").remove();
    $("a.externe").removeAttr("rel").removeAttr("class");
  },
  figures: ($) => {
    $("img").removeAttr("loading").removeAttr("decoding");
    $("figure").each((_, figure) => {
      const words = $(figure).find("figcaption").text();
      $(figure).find("figcaption").remove();
      if (words !== "") $(figure).find("img").attr("title", words);
      $(figure).replaceWith(`<p>${$(figure).html()}</p>`);
    });
  },
  code: ($) => {
    $("pre").removeAttr("tabindex");
  },
};

/** `#` becomes an h2, since the page's title is the h1. */
function shifted(html: string): string {
  if (!/<h1[ >]/.test(html)) return html;
  return html.replace(/(<\/?h)([1-6])/g, (_, tag: string, level: string) => tag + Math.min(6, Number(level) + 1));
}

/** Makes the characters and spaces that typography changes the same on both sides. */
function untypeset(html: string): string {
  return html
    .replace(/&quot;|[«»“”]/g, '"')
    .replaceAll("’", "'")
    .replace(/—|–/g, (dash) => (dash === "—" ? "---" : "--"))
    .replace(/&nbsp;|\s+/g, "");
}

function plain(html: string): string {
  const $ = load(html.replace(/<!--(?:-?>|[\s\S]*?-->)/g, ""), null, false);
  for (const undo of Object.values(UNDO)) undo($);
  return untypeset($.html());
}

test("markdown-it passes all but 3 of the 652 examples", () => {
  const library = createMarkdownIt("commonmark", { xhtmlOut: true });
  const failures = examples.filter(({ source, expected }) => library.render(source) !== expected);
  expect(examples).toHaveLength(652);
  expect(failures.map(({ number }) => number)).toEqual(LIBRARY_FAILURES);
});

test("our HTML is that of the spec, except for differences that a rule explains", () => {
  const changed = examples.filter(({ source, expected }) => plain(ours(source)) !== plain(shifted(expected)));
  const explained = Object.values(CHANGED).flat();
  expect(new Set(explained).size).toBe(explained.length);
  expect(changed.map(({ number }) => number)).toEqual(explained.toSorted((a, b) => a - b));
});

test("no word of the spec's pages is lost, except in scripts and styles", () => {
  for (const { number, source, expected } of examples) {
    const $ = load(expected.replace(/<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>/g, ""), null, false);
    $("script, style").remove();
    const left = words(load(ours(source), null, false).text());
    for (const word of words($.text())) {
      const at = left.indexOf(word);
      expect(at, `example ${number}: « ${word} »`).toBeGreaterThanOrEqual(0);
      left.splice(0, at + 1);
    }
  }
});

function words(text: string): string[] {
  return text.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];
}
