import { expect, test } from "vitest";
import { ownHeading } from "../../src/content/collection/leading-heading.ts";

test.each([
  ["# Le titre\n\nTexte", "Le titre"],
  ["\n\n# Le titre #\nTexte", "Le titre"],
  ["# Programmer en C#\nTexte", "Programmer en C#"],
  ["Le titre\n===\nTexte", "Le titre"],
  ["# C\\# ou *C++* : `que` __choisir__ ?\n", "C# ou C++\u00a0: que choisir?"],
  ["# Le [guide](https://exemple.org/a_b) du fichier_un {#guide}\n", "Le guide du fichier_un"],
  ["# {{ page.title }}\n", "{{ page.title }}"],
  ["# L&rsquo;&eacute;t&eacute; <b>ici</b>", "L’été ici"],
])("%j opens with a title", (body, title) => {
  expect(ownHeading(body, "markdown")?.title).toBe(title);
});

test("what is not an H1 stays in the body", () => {
  for (const body of ["Texte", "## Titre\n", "#mot-clic du jour\n", "#\n\nTexte", "Texte\n# Titre", "- a\n==="]) {
    expect(ownHeading(body, "markdown")).toBeUndefined();
  }
});

test("the length of the title is what to remove from the body", () => {
  const body = "\n# Titre\nTexte";
  const heading = ownHeading(body, "markdown");
  expect(body.slice(heading?.length)).toBe("Texte");
  expect(heading?.lines).toBe(2);
});

test("an HTML body opens with an h1, and with nothing else", () => {
  const heading = ownHeading('\n<h1 class="x">L&rsquo;été\n<em>ici</em></h1>\n<p>Texte</p>', "html");
  expect(heading?.title).toBe("L’été ici");
  expect(heading?.lines).toBe(3);
  for (const body of ["<p>a</p><h1>b</h1>", "# Titre\n", "<h2>b</h2>"])
    expect(ownHeading(body, "html")).toBeUndefined();
});
