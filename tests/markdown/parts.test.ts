import { expect, test } from "vitest";
import { render, wordsOf } from "./render.ts";

test("the excerpt ends where the editor says, between two blocks", () => {
  const { excerptHtml, html } = render("Un.\n\n<!--suite-->\n\nDeux.");
  expect(excerptHtml).toBe("<p>Un.</p>");
  expect(html).toContain("<p>Deux.</p>");
  expect(html).not.toContain("suite");
});

test.each(["<!-- more -->", "<!--SUITE-->", "<!--more Lire la suite-->"])(
  "%s ends it too, even inside a paragraph",
  (mark) => {
    const { excerptHtml, html } = render(`Un *deux*. ${mark} Trois.`);
    expect(excerptHtml).toBe("<p>Un <em>deux</em>. </p>");
    expect(html).toContain("Trois.");
  },
);

test("what is open at the end of the excerpt is closed in it, and in the page", () => {
  const { excerptHtml, html } = render("<div>\n\nUn\n\n<!--more-->\n\nDeux\n\n</div>");
  expect(excerptHtml?.match(/<\/?div>/g)).toEqual(["<div>", "</div>"]);
  expect(html.match(/<\/?div>/g)).toEqual(["<div>", "</div>"]);
});

test("an excerpt has no ids, anchors, footnote references or named regions, since several share a page", () => {
  const source =
    "## Un {#un}\n\nMot[^a], [plus bas](#un), [x]{#y}.\n\n| A |\n|---|\n| 1 |\n\n<!--suite-->\n\n[^a]: Note.";
  const { excerptHtml } = render(source);
  expect(excerptHtml).not.toMatch(/ id=|class="ancre"|appel|href="#|aria-label/);
  expect(excerptHtml).toContain("plus bas");
});

test("a text without the comment has no excerpt", () => {
  expect(render("Un.\n\n<!-- suite du projet -->\n\nDeux.")).not.toHaveProperty("excerptHtml");
});

test("the words of a text are those of its headings and blocks, without markup", () => {
  expect(wordsOf("Avant.\n\n## Un\n\nDu **gras** et [un lien](a).\n\n- a\n- b\n\n### Deux\n\n`code`")).toBe(
    "Avant. Un Du gras et un lien. a b Deux code",
  );
});

test("words of raw HTML, captions, boxes and code are read, and those of footnotes counted", () => {
  const source = '<p>brut &eacute;</p>\n\n![alt](a.png "légende")\n\n::: note boîte\nx\n:::\n\n~~~\nligne\n~~~\n\nfin';
  for (const word of ["brut é", "légende", "boîte", "ligne", "fin"]) expect(wordsOf(source)).toContain(word);
  expect(render(`${source}[^1]\n\n[^1]: tout en bas`).words - render(source).words).toBe(4);
});

test("raw HTML headings are headings too", () => {
  const source = "<p>a</p>\n<h2>Un &amp; deux</h2>\n<p>b</p>\n<h1>Trois</h1>\n<p>c</p>";
  expect(render(source).headings.map(({ level, id }) => [level, id])).toEqual([
    [2, "un-et-deux"],
    [2, "trois"],
  ]);
  expect(wordsOf(source)).toBe("a Un & deux b Trois c");
});

test("each word is counted once, headings included", () => {
  expect(render("## Deux mots\n\nEt trois mots : *l’été* à 2.").words).toBe(8);
});

test("the lead is the first paragraph, cut at a word", () => {
  expect(render("## Titre\n\n![x y](a.png)\n\nLe **premier** paragraphe.\n\nAutre.").lead).toBe(
    "Le premier paragraphe.",
  );
  const { lead } = render(`${"mot ".repeat(100)}`);
  expect(lead).toMatch(/ mot…$/);
  expect(lead.length).toBeLessThanOrEqual(201);
});

test("an empty text renders to nothing", () => {
  expect(render("")).toEqual({
    html: "",
    lead: "",
    headings: [],
    words: 0,
    items: [],
    images: [],
    problems: [],
  });
});

test("diagnostics are in file order", () => {
  const lines = render("[](a)\n\n<font>x</font>\n\n##\n\n![](b.png)").problems.map(({ line }) => line);
  expect(lines).toEqual([1, 3, 5, 7]);
});

test("rendering one text does not affect the next", () => {
  const first = render("## Plan\n\n*[CLD]: Centre\n\nUn[^1]\n\n[^1]: x");
  expect(render("## Plan\n\nCLD[^1]").html).not.toMatch(/abbr|plan-2|note-1/);
  expect(render("## Plan\n\n*[CLD]: Centre\n\nUn[^1]\n\n[^1]: x")).toEqual(first);
});

test("what is before <!--suite--> is the summary, whole; without it, a summary ends with a sentence", () => {
  const long = `${"Un mot de plus dans la phrase, ".repeat(12)}enfin.`;
  expect(render(`${long}\n\n- Un\n- Deux\n\n<!--suite-->\n\nTrois.`).lead).toBe(`${long} Un Deux`);
  expect(render(`Un *deux*. <!--more--> Trois.`).lead).toBe("Un deux.");
  expect(render("<!--suite-->\n\nUn.").lead).toBe("Un.");
  const sentence = "Cette phrase compte soixante signes, ou à peu près, avec M. Exemple.";
  expect(render(`${sentence} `.repeat(6)).lead.replaceAll("\u00a0", " ")).toBe(`${sentence} ${sentence}`);
  expect(render(`${"mot ".repeat(60)}fin. Une autre.`).lead).toBe(`${"mot ".repeat(60)}fin.`);
  expect(render("mot ".repeat(300)).lead).toMatch(/^(?:mot )+mot…$/);
  expect(render("mot ".repeat(300)).lead.length).toBeLessThan(202);
});
