import { expect, test } from "vitest";
import { loadContent } from "../../src/content/collection/load-content.ts";
import { severalNames } from "../../src/locale/fr/several-names.ts";
import { folderFrom } from "../site-from.ts";

test.each([
  ["Camille Exemple et Dominique Essai", ["Camille Exemple", "Dominique Essai"]],
  ["Marie-Ève Lord & Jean-Guy d’Essai", ["Marie-Ève Lord", "Jean-Guy d’Essai"]],
  ["Ana Modèle, Luc Essai et Zoé Exemple", ["Ana Modèle", "Luc Essai", "Zoé Exemple"]],
  ["Camille Exemple et Ville de Québec", ["Camille Exemple", "Ville de Québec"]],
  ["Ana de la Tour and Luc Essai", ["Ana de la Tour", "Luc Essai"]],
])("« %s » names several people", (text, names) => {
  expect(severalNames(text)).toEqual(names);
});

test.each([
  "Camille Exemple",
  "Camille Exemple, Conseil Exemple",
  "Recherche et développement",
  "Essai et associés",
  "Arts et Lettres",
  "Camille et Dominique Exemple",
  "Camille Exemple et l’équipe",
  "Camille Exemple et",
  "Ville de Québec et Réseau Action TI",
  "Chambre de Commerce et Industrie Exemple",
  "Conseil Exemple & Fondation Essai",
  "La Société Exemple et Fils Essai",
])("« %s » is left as it is", (text) => {
  expect(severalNames(text)).toBeUndefined();
});

const entry = (keys: string) => `---\ntitle: T\ndate: 2013-01-15\nsummary: S.\n${keys}\n---\n\nTexte.\n`;

test.each([
  ["formations/a.md", "trainers: Camille Exemple et Dominique Essai", 5],
  ["articles/a.md", "authors:\n  - Camille Exemple & Dominique Essai", 6],
  ["conferences/a.md", "event: JEX\nspeakers: [Camille Exemple et Dominique Essai]", 6],
])("in %s it is told at its line, with the list to write", (path, keys, line) => {
  const { problems } = loadContent(folderFrom({ "site.yml": "title: S\n", [path]: entry(keys) }), "2013-02-01");
  const told = problems.filter(({ code }) => code === "plusieurs-noms");
  expect(told).toMatchObject([{ severity: "warning", line }]);
  expect(told[0]?.advice).toContain("`[Camille Exemple, Dominique Essai]`");
});

test("someone of people.yml may have such a name", () => {
  const files = {
    "people.yml": "- { id: duo, name: Camille Exemple et Dominique Essai }\n",
    "articles/a.md": entry("authors: [Camille Exemple et Dominique Essai]"),
  };
  expect(loadContent(folderFrom(files), "2013-02-01").problems).toEqual([]);
});
