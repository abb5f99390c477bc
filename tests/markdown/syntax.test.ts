import { expect, test } from "vitest";
import { html, problems } from "./render.ts";

test("words in another language get a `lang` attribute: [open data]{lang=en}", () => {
  expect(html("Les [open *data*]{lang=en} d’ici")).toBe('<p>Les <span lang="en">open <em>data</em></span> d’ici</p>');
});

test("attributes apply to links, code, pictures, headings, paragraphs and tight list items", () => {
  expect(html("[a](b){.x lang=en}")).toContain('<a href="/base/b" class="x" lang="en">');
  expect(html("`a`{.x}")).toContain('<code class="x">');
  expect(html("## Plan {#p .x}")).toContain('<h2 id="p" class="x">');
  expect(html("Plain words. {lang=en}")).toBe('<p lang="en">Plain words.</p>');
  expect(html("- un {.x}\n- deux")).toContain('<li class="x">un</li>');
});

test.each([
  "{onclick=alert(1)}",
  "{style=color:red}",
  "{nom}",
  "{a, b}",
  "{lang=1}",
  "{.x onclick=y}",
  "{% x %}",
  "{{ x }}",
])("« %s » is not an attribute list and stays text", (braces) => {
  const out = html(`Des mots ${braces}`);
  expect(out).toMatch(/^<p>Des mots \{.*\}<\/p>$/);
});

test("a duplicate id is made unique, and reported", () => {
  expect(html("[a]{#x} [b]{#x}")).toBe('<p><span id="x">a</span> <span id="x-2">b</span></p>');
  expect(problems("[a]{#x} [b]{#x}")).toEqual(["1:5 ancre-en-double"]);
});

test("definition lists and abbreviations are rendered", () => {
  expect(html("Terme\n: Sens du mot")).toBe("<dl>\n<dt>Terme</dt>\n<dd>Sens du mot</dd>\n</dl>");
  expect(html("Le CLD.\n\n*[CLD]: Centre local de développement")).toBe(
    '<p>Le <abbr title="Centre local de développement">CLD</abbr>.</p>',
  );
});

test("a box is a note with a visible label, and its title if it has one", () => {
  expect(html("::: attention\nDu *texte*.\n:::")).toBe(
    '<div class="encadre encadre-attention" role="note" aria-label="Attention">\n<p class="encadre-titre" data-pagefind-ignore>Attention</p>\n<p>Du <em>texte</em>.</p>\n</div>',
  );
  expect(html("::: conseil Pour commencer\nx\n:::")).toContain('<p class="encadre-titre">Conseil⍽: Pour commencer</p>');
});

test("an unknown box is rendered as typed, and reported", () => {
  expect(problems("::: truc\nx\n:::")).toEqual(["1:1 encadre-inconnu"]);
});

test("links to and from a footnote have an accessible name", () => {
  const out = html("Un[^a] et deux[^a].\n\n[^a]: La note.");
  expect(out).toContain(
    '<sup class="appel"><a href="#note-1" id="appel-1" role="doc-noteref" aria-label="Note 1">1</a></sup>',
  );
  expect(out).toContain('id="appel-1-2"');
  expect(out).toContain('<li id="note-1"><p>La note. <a href="#appel-1"');
  expect(out).toContain('aria-label="Retour au texte, note 1, appel 2"');
});

test("an unreferenced footnote is rendered anyway, and reported", () => {
  expect(html("Texte.\n\n[^a]: Perdue.")).toContain('<li id="note-1"><p>Perdue.</p>');
  expect(problems("Texte.\n\n[^a]: Perdue.")).toEqual(["3:1 note-sans-appel"]);
});

test("of two footnotes with the same name, neither is lost", () => {
  const source = "Texte[^a].\n\n[^a]: Première.\n\n[^a]: Seconde.";
  expect(html(source)).toMatch(/Seconde\..*Première\./s);
  expect(problems(source)).toEqual(["3:1 note-en-double"]);
});

test("a table is keyboard-scrollable in a named region, and aligned without a style attribute", () => {
  const out = html("| Lieu | Prix |\n|---|--:|\n| Québec | 5 $ |");
  expect(out).toMatch(/^<section class="table" tabindex="0" aria-label="Tableau 1⍽: Lieu, Prix"><table>/);
  expect(out).toContain('<th class="droite" scope="col">Prix</th>');
  expect(out).toContain('<td class="droite">5⍽$</td>');
  expect(out).not.toContain("style=");
});

test("a table whose first header cell is empty has row headers", () => {
  expect(html("| | A |\n|---|---|\n| Un | 1 |")).toContain('<td></td>\n<th scope="col">A</th>');
  expect(html("| | A |\n|---|---|\n| Un | 1 |")).toContain('<th scope="row">Un</th>\n<td>1</td>');
});

test("a code block is keyboard-scrollable", () => {
  expect(html("~~~js\nx < 1\n~~~")).toBe('<pre tabindex="0"><code class="language-js">x &lt; 1\n</code></pre>');
});
