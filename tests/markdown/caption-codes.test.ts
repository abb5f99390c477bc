/** `[caption]` of WordPress around a picture is the caption of that picture. */
import { expect, test } from "vitest";
import { html, problems } from "./render.ts";

const OPEN = '[caption id="attachment_12" align="alignright" width="300"]';

test.each([
  ["a Markdown picture", `${OPEN}![La salle](salle.png) La salle pleine[/caption]`],
  ["on several lines", `${OPEN}\n![La salle](salle.png)\nLa salle\npleine\n[/caption]`],
  ["its older form", '[caption caption="La salle pleine"]![La salle](salle.png)[/caption]'],
  ["wp_caption", "[wp_caption]![La salle](salle.png) La salle pleine[/wp_caption]"],
  [
    "an HTML picture",
    `${OPEN}<img class="size-full" src="salle.png" alt="La salle" title="IMG_12" /> La salle pleine[/caption]`,
  ],
])("the words are the caption of %s", (_, source) => {
  const found = html(source);
  expect(found).toMatch(
    /<figure[^>]*>.*<img[^>]*src="\/base\/salle\.png"[^>]*>.*<figcaption>La salle pleine<\/figcaption><\/figure>/su,
  );
  expect(found).not.toMatch(/caption\]|IMG_12/u);
  expect(problems(source)).toEqual([]);
});

test("a picture that is a link keeps it", () => {
  const found = html(`${OPEN}[![La salle](salle.png)](/plan/) La salle pleine[/caption]`);
  expect(found).toContain('<a href="/base/plan/">');
  expect(found).toContain("<figcaption>La salle pleine</figcaption>");
});

test("what stands around it stays", () => {
  const found = html(`Avant ${OPEN}![La salle](salle.png) Pleine[/caption] après.`);
  expect(found).toContain("Avant ");
  expect(found).toContain("après.");
  expect(found).toContain("Pleine");
  expect(found).not.toContain("caption]");
});

test("words after a second closing code stay, and the code is told", () => {
  const source = `${OPEN}![La salle](salle.png) Pleine[/caption] puis [/caption] vide.`;
  expect(html(source)).toContain("vide.");
  expect(problems(source)).not.toEqual([]);
});

test.each([
  ["nothing but words", "[caption width=3]Salle[/caption]"],
  ["two pictures", "[caption width=3]![A](a.png)![B](b.png) Mots[/caption]"],
  ["a link among its words", "[caption width=3]![A](a.png) Par [elle](/x/)[/caption]"],
  ["a picture whose address is refused", '[caption width=3]<img src="javascript:x()" alt="A"> Mots[/caption]'],
  ["no end", "[caption width=3]![A](a.png) Mots"],
])("with %s it is told, and nothing is lost", (_, source) => {
  expect(problems(source)).toContain("1:1 code-court");
});

test("in code it is an example", () => {
  expect(html(`\`${OPEN}![A](a.png) Mots[/caption]\``)).toContain("[caption id=");
});
