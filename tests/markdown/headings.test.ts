import { expect, test } from "vitest";
import { html, problems, render } from "./render.ts";

test("a heading has an id and an anchor link with an accessible name", () => {
  expect(html("## L’été à l’œuvre")).toBe(
    '<h2 id="l-ete-a-l-oeuvre">L’été à l’œuvre <a class="ancre" href="#l-ete-a-l-oeuvre" aria-label="Lien vers la section «⍽L’été à l’œuvre⍽»">#</a></h2>',
  );
});

test("a text that uses # is shifted as a whole, so that its headings start at h2", () => {
  const { headings } = render("# Un\n\n## Deux\n\n###### Six");
  expect(headings.map(({ level, text }) => [level, text])).toEqual([
    [2, "Un"],
    [3, "Deux"],
    [6, "Six"],
  ]);
});

test("a text without # keeps its levels", () => {
  expect(render("## Un\n\n### Deux").headings.map(({ level }) => level)).toEqual([2, 3]);
});

test("two headings with the same words get two ids, in text order", () => {
  expect(render("## Plan\n\n## Plan\n\n## Plan").headings.map(({ id }) => id)).toEqual(["plan", "plan-2", "plan-3"]);
});

test("an id typed by the editor has priority, even after another heading", () => {
  expect(render("## Plan\n\n## Autre {#plan}").headings.map(({ id }) => id)).toEqual(["plan-2", "plan"]);
});

test.each(["Contenu", "Menu", "Recherche", "Sommaire", "Session 1", "Note 1"])(
  "« %s » does not take an id of the page layout",
  (title) => {
    expect(render(`## ${title}`).headings[0]?.id).toMatch(/^texte-/);
  },
);

test("a heading whose words give no id still gets one", () => {
  expect(render("## 日本").headings[0]?.id).toBe("section");
});

test("an id starts with a letter and is ASCII, and a link with accents finds it", () => {
  expect(render("## 2013 : bilan").headings[0]?.id).toBe("section-2013-bilan");
  const text = "[a](#étape-deux) [b](#2013-bilan)\n\n## Étape deux\n\n## 2013 : bilan";
  expect(html(text)).toContain('<a href="#etape-deux">a</a> <a href="#section-2013-bilan">b</a>');
  expect(problems(text)).toEqual([]);
});

test("the text of a heading is plain and in Quebec typography", () => {
  expect(render("## **Quoi** : `x` [y](z) ?").headings[0]?.text).toBe("Quoi\u00a0: x y?");
});

test("a skipped level is reported on its line, with the marks to type", () => {
  const text = "## Un\n\n#### Trois";
  expect(problems(text)).toEqual(["3:1 titre-saute"]);
  expect(render(text).problems[0]?.advice).toContain("«\u00a0###\u00a0»");
});

test("an empty heading is reported and not rendered", () => {
  expect(html("##\n\nTexte")).toBe("<p>Texte</p>");
  expect(problems("##\n\nTexte")).toEqual(["1:1 titre-vide"]);
});

test("the line of a diagnostic is that of the file, not of the text", () => {
  expect(problems("Texte\n\n##", { line: 10 })).toEqual(["12:1 titre-vide"]);
});

test("a short paragraph all in bold is reported as a fake heading", () => {
  expect(problems("**Les dates**\n\nUn **mot** gras.")).toEqual(["1:1 faux-titre"]);
});
