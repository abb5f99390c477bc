import { expect, test } from "vitest";
import { html, problems, render, wordsOf } from "./render.ts";

test("a picture alone in its paragraph is a figure, with its dimensions and lazy loading", () => {
  expect(html("![Deux courbes](a.png)")).toBe(
    '<figure><img src="/base/a.png" alt="Deux courbes" width="640" height="480" loading="lazy" decoding="async"><a class="enlarge enlarge-narrow" href="/base/a.png" data-pagefind-ignore>Agrandir l’image</a></figure>',
  );
});

test("the title of a figure is its caption, with the credit in its own element", () => {
  expect(html('![Une salle](a.png "La salle pleine. Photo : Camille Exemple")')).toContain(
    '<figcaption>La salle pleine. <small class="credit">Crédit⍽: Camille Exemple</small></figcaption>',
  );
});

test("a photograph is large enough; a drawing or a screenshot may be enlarged, unless it leads somewhere or says nothing", () => {
  const sized = (width: number) => ({ resolveImage: (src: string) => ({ src, width, height: 300 }) });
  expect(html("![Une salle](a.jpg)")).not.toContain("Agrandir");
  expect(html("![Un plan](a.svg)", sized(1200))).toContain('<a class="enlarge" href="a.svg"');
  expect(html("![Un plan](a.svg)", sized(300))).not.toContain("Agrandir");
  expect(html("[![Un plan](a.svg)](b.md)", sized(1200))).not.toContain("Agrandir");
  expect(html("![](a.svg){.decor}", sized(1200))).not.toContain("Agrandir");
  expect(html("![Un plan](a.svg)")).toContain('<figure class="drawing">');
});

test("a linked picture alone in its paragraph is a figure too", () => {
  expect(html("[![Une salle](a.png)](b.md)")).toMatch(/^<figure><a href="\/base\/b\.md"><img /);
});

test("a picture among words stays inline", () => {
  expect(html("Voir ![le signe](a.png) ici.")).toMatch(/^<p>Voir <img .*> ici\.<\/p>$/);
});

test.each(["mon%20image.jpg", "<mon image.jpg>"])("« %s » finds the file « mon image.jpg »", (src) => {
  const { images, html: out } = render(`![Une image](${src})`);
  expect(images).toEqual(["mon image.jpg"]);
  expect(out).toContain('src="/base/mon%20image.jpg"');
});

test("a missing picture is an error at its position", () => {
  const [problem] = render("Texte\n\n![Une image](absente.png)").problems;
  expect(problem).toMatchObject({ code: "image-introuvable", severity: "error", line: 3, column: 14, length: 11 });
});

test("a picture without alternative text is reported, unless it is marked as decorative", () => {
  expect(problems("![](a.png)")).toEqual(["1:1 image-sans-alt"]);
  expect(problems("![](a.png){.decor}")).toEqual([]);
  expect(html("![Filet](a.png){.decor}")).toContain('alt=""');
});

test("a file name is not an alternative text", () => {
  expect(problems("![IMG_2031.jpg](a.png)")).toEqual(["1:1 image-alt-fichier"]);
});

test("a picture of another site becomes a link, since pages load nothing from third parties", () => {
  const source = "![Une carte](https://autre.example/carte.png)";
  expect(html(source)).not.toContain("<img");
  expect(html(source)).toContain(">Voir l’image⍽: Une carte (autre.example)</a>");
  expect(problems(source)).toEqual(["1:14 image-externe"]);
});

test("a caption escapes HTML special characters", () => {
  expect(html('![x y](a.png "a < b & <script>")')).toContain("<figcaption>a &lt; b &amp; &lt;script&gt;</figcaption>");
});

test.each([
  'Un mot ![Une salle](a.png "La salle. Photo : Camille Exemple") entre autres.',
  '![Une salle](a.png "La salle. Photo : Camille Exemple") ![Un plan](b.png)',
  '| A |\n|---|\n| ![Une salle](a.png "La salle. Photo : Camille Exemple") |',
  '- ![Une salle](a.png "La salle. Photo : Camille Exemple")',
  '[![Une salle](a.png "La salle. Photo : Camille Exemple")](/agenda/)',
  'Voir [![Une salle](a.png "La salle. Photo : Camille Exemple")](/agenda/) ici',
  '![Une salle](https://autre.example/a.png "La salle. Photo : Camille Exemple")',
])("a caption is kept wherever its picture stands: %s", (source) => {
  expect(html(source)).toContain('La salle. <small class="credit">Crédit⍽: Camille Exemple</small>');
  expect(wordsOf(source)).toContain("La salle.");
});

test("a picture is the content of its link", () => {
  const codes = (source: string) => problems(source).map((problem) => problem.split(" ")[1]);
  expect(codes("[![Une salle](a.png)](/agenda/)")).toEqual([]);
  expect(codes('[<img src="a.png" alt="Une salle">](/agenda/)')).toEqual([]);
  expect(codes("[ ![](a.png) ](/agenda/)")).toEqual(["image-sans-alt"]);
  expect(codes("[![](a.png){.decor}](/agenda/)")).toEqual(["lien-vide"]);
});
