import { expect, test } from "vitest";
import { ofName } from "../../../src/locale/fr/of-name.ts";

test.each([
  ["Camille Exemple", "de Camille Exemple"],
  ["Ondine Lanterne", "d’Ondine Lanterne"],
  ["Élise", "d’Élise"],
  ["Œdipe", "d’Œdipe"],
  ["Yves", "d’Yves"],
  ["Yann", "de Yann"],
  ["Hélène", "d’Hélène"],
  ["Henri", "d’Henri"],
  ["Hans", "de Hans"],
  ["L’équipe de rédaction", "de l’équipe de rédaction"],
  ["Le Chantier des arts", "du Chantier des arts"],
  ["La Fabrique", "de la Fabrique"],
  ["Les Rencontres", "des Rencontres"],
  ["Léa", "de Léa"],
])("« de » before %s is « %s »", (name, words) => {
  expect(ofName(name)).toBe(words);
});
