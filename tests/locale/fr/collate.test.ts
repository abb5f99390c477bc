import { expect, test } from "vitest";
import { compareFrench, sortFrench } from "../../../src/locale/fr/collate.ts";

const sorted = (words: readonly string[]) => sortFrench(words, (word) => word);

test("accents count from the end of the word, as in Canada", () => {
  expect(sorted(["côté", "coté", "côte", "cote"])).toEqual(["cote", "côte", "coté", "côté"]);
});

test("punctuation is ignored: L’Érable comes after La Baie", () => {
  expect(sorted(["L’Érable", "La Baie", "Lévis"])).toEqual(["La Baie", "L’Érable", "Lévis"]);
});

test("œ sorts as oe, digits by their value, case after letters", () => {
  expect(sorted(["œuvre", "offre", "odeur"])).toEqual(["odeur", "œuvre", "offre"]);
  expect(sorted(["10 conseils", "9 conseils"])).toEqual(["9 conseils", "10 conseils"]);
  expect(sorted(["Été", "zoo", "été", "arbre"])).toEqual(["arbre", "été", "Été", "zoo"]);
});

test("two texts that the collator finds equal still have a fixed order", () => {
  expect(compareFrench("e-gouv", "egouv")).toBeLessThan(0);
  expect(compareFrench("egouv", "e-gouv")).toBeGreaterThan(0);
  expect(compareFrench("égouv", "égouv")).toBe(0);
});

test("sorting returns a new list, whatever the initial order", () => {
  const people = [{ name: "Zoé" }, { name: "Éloi" }, { name: "Anaïs" }];
  const names = (list: readonly { name: string }[]) => sortFrench(list, ({ name }) => name).map(({ name }) => name);
  expect(names(people)).toEqual(["Anaïs", "Éloi", "Zoé"]);
  expect(names([...people].reverse())).toEqual(names(people));
  expect(people[0]?.name).toBe("Zoé");
});
