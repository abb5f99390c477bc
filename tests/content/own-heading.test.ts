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
  expect(ownHeading(body)?.title).toBe(title);
});

test("what is not an H1 stays in the body", () => {
  for (const body of ["Texte", "## Titre\n", "#mot-clic du jour\n", "#\n\nTexte", "Texte\n# Titre", "- a\n==="]) {
    expect(ownHeading(body)).toBeUndefined();
  }
});

test("the length of the title is what to remove from the body", () => {
  const body = "\n# Titre\nTexte";
  const heading = ownHeading(body);
  expect(body.slice(heading?.length)).toBe("Texte");
  expect(heading?.lines).toBe(2);
});
