import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { html, render } from "./render.ts";

const TYPED = `it's "quoted": 50% at 9:30, (c) 2013 a -- b -- c ; d ?`;
const ESCAPED = TYPED.replaceAll('"', "&quot;");

describe("a passage in another language keeps its own typography", () => {
  test.each([
    ["a span", `Il dit [${TYPED}]{lang=en} : oui`, `Il dit <span lang="en">${ESCAPED}</span>⍽: oui`],
    ["emphasis in a span", 'Un [*it\'s* "x"]{lang=en}', 'Un <span lang="en"><em>it\'s</em> &quot;x&quot;</span>'],
    ["an inline tag", `Un <i lang="en">${TYPED}</i> !`, `Un <i lang="en">${ESCAPED}</i>!`],
    ["a paragraph", `${TYPED} {lang=de}`, ESCAPED],
    [
      "French inside English",
      "[it's [l'été : oui]{lang=fr} x: y]{lang=en}",
      `<span lang="en">it's <span lang="fr">l’été⍽: oui</span> x: y</span>`,
    ],
    [
      "English inside French inside English",
      "[a: [b: [c: d]{lang=en}]{lang=fr} e: f]{lang=en} g: h",
      `<span lang="en">a: <span lang="fr">b⍽: <span lang="en">c: d</span></span> e: f</span> g⍽: h`,
    ],
  ])("%s", (_name, source, expected) => {
    expect(html(source).replace(/^<p(?: lang="de")?>|<\/p>$/g, "")).toBe(expected);
  });

  test.each([
    ["a quotation", `<blockquote lang="en">\n\n${TYPED}\n\n</blockquote>`],
    ["a list in a division", `<div lang="en">\n\n- ${TYPED}\n\n</div>`],
    ["raw HTML alone", `<div lang="en"><p>${TYPED}</p></div>`],
    ["raw HTML in a quotation in a division", `<div lang="en">\n\n> <p>${TYPED}</p>\n\n</div>`],
    ["raw HTML in an item that says its language", `- <p lang="en">${TYPED}</p>`],
    ["a cell", `| a |\n|---|\n| [${TYPED}]{lang=en} |`],
    ["a box title", `<div lang="en">\n\n::: note ${TYPED}\nx\n:::\n\n</div>`],
  ])("in %s", (_name, source) => {
    expect(load(render(source).html).text()).toContain(TYPED);
  });

  test("typography starts again after the passage", () => {
    expect(html('<div lang="en">\n\na: b\n\n</div>\n\nc: d')).toContain("<p>c⍽: d</p>");
  });

  test("alternative texts and tooltips are in the language around them, or their own", () => {
    expect(html(`[![${TYPED}](a.png "x: y")]{lang=en}`)).toContain(`alt="${ESCAPED}"`);
    expect(html(`![a: b](a.png "x: y"){lang=en} texte`)).toMatch(/alt="a: b".*>x: y<\/small>/);
    expect(html(`[[lien](b "x: y")]{lang=en}`)).toContain('title="x: y"');
    expect(html(`<p lang="en"><img src="a.png" alt="a: b"></p>`)).toContain('alt="a: b"');
    expect(html(`[lien](b "x: y")`)).toContain('title="x⍽: y"');
  });
});

describe("a text entirely in another language", () => {
  const inEnglish = (source: string) => html(source, { lang: "en" });

  test("stays as typed, but for its French passages", () => {
    expect(inEnglish(TYPED)).toBe(`<p>${ESCAPED}</p>`);
    expect(inEnglish(`<p>${TYPED}</p>`)).toBe(`<p>${TYPED}</p>`);
    expect(inEnglish("a: [l'été : b]{lang=fr-CA}")).toBe('<p>a: <span lang="fr-CA">l’été⍽: b</span></p>');
    expect(render(`${TYPED}\n\n## What's: "new"`, { lang: "en" }).headings[0]?.text).toBe(`What's: "new"`);
  });

  test("has its French words marked as French", () => {
    const out = inEnglish("## Title\n\n::: conseil It's: x\ny\n:::\n\nNote[^1].\n\n[^1]: z");
    expect(out).toContain('<span lang="fr">Conseil</span>⍽: It\'s: x');
    expect(out).toMatch(/class="ancre" href="#title" lang="fr"/);
    expect(out).toMatch(/role="doc-noteref" lang="fr"/);
    expect(out).toMatch(/role="doc-backlink" lang="fr"/);
    expect(out).toMatch(/<h2 id="[^"]+" lang="fr">Notes<\/h2>/);
  });
});

describe("code is printed as typed", () => {
  test.each(["code", "kbd", "samp", "tt"])("<%s> among words, in a paragraph, an item and a cell", (tag) => {
    const typed = `echo "bonjour" ; l'heure ... 50% : x`;
    for (const around of [
      `Tapez <${tag}>${typed}</${tag}> ici`,
      `- <${tag}>${typed}</${tag}>`,
      `| a |\n|---|\n| <${tag}>${typed}</${tag}> |`,
    ]) {
      expect(load(render(around).html)(tag === "tt" ? "code" : tag).text(), around).toBe(typed);
    }
  });

  test("French resumes after it, and may surround it", () => {
    expect(html('Tapez <code>a : "b"</code> : oui')).toBe("<p>Tapez <code>a : &quot;b&quot;</code>⍽: oui</p>");
  });
});

describe("any nesting", () => {
  const WORDS = [
    "it's",
    '"a"',
    "b :",
    "50%",
    "9:30",
    "(c) 2013",
    "...",
    "x ;",
    "-- y --",
    "1 700 $",
    "\ufffc",
    "\ue020z",
  ];

  /** A linear congruential generator: the same draws for the same seed. */
  function generator(seed: number): (limit: number) => number {
    let state = seed;
    return (limit) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * limit);
    };
  }

  test("keeps every character of a foreign passage and of code, whatever is around and inside", () => {
    let checked = 0;
    for (let seed = 1; seed <= 250; seed += 1) {
      const below = generator(seed * 7919);
      const words = () => Array.from({ length: 1 + below(5) }, () => WORDS[below(WORDS.length)]).join(" ");
      const kept: string[] = [];
      const passage = (depth: number): string => {
        const keep = words();
        const inside = depth < 4 && below(2) === 0 ? ` ${passage(depth + 1)} ` : "";
        const form = below(6);
        if (form > 3 && depth > 0) return `[${words()}${inside}]{lang=fr}`;
        kept.push(keep);
        if (form === 0) return `[${keep}${inside}]{lang=en}`;
        if (form === 1) return `<i lang="en">${keep}</i>${inside}`;
        if (form === 2) return `**<span lang="de">${keep}</span>**${inside}`;
        return `<code>${keep}</code>${inside}`;
      };
      const line = `${words()} ${passage(0)} ${words()}`;
      const source = [line, `> - ${line}`, `| a |\n|---|\n| ${line} |`, `<div>\n\n${line}\n\n</div>`][below(4)] ?? line;
      const shown = load(render(source).html).text();
      for (const words of kept) {
        expect(shown, source).toContain(words);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(250);
  });
});
