import { expect, test } from "vitest";
import { singularOf } from "../../../src/locale/fr/singular.ts";

test.each([
  ["conseils", "conseil"],
  ["étapes", "étape"],
  ["choix", "choix"],
  ["avis", "avis"],
  ["tableaux", "tableau"],
  ["enjeux", "enjeu"],
  ["signaux", "signal"],
  ["travaux", "travail"],
  ["erreurs fréquentes", "erreur fréquente"],
  ["quiz", "quiz"],
])("one of the « %s » is « %s »", (many, one) => {
  expect(singularOf(many)).toBe(one);
});
