import { expect, test } from "vitest";
import { nearest } from "../../../src/locale/fr/nearest.ts";

const keys = ["title", "date", "updated", "summary", "categories", "tags", "sessions"];

test.each([
  ["titel", "title"],
  ["Titles", "title"],
  ["sumary", "summary"],
  ["categorie", "categories"],
  ["catégories", "categories"],
  ["tag", "tags"],
  ["sesions", "sessions"],
])("for « %s », suggests « %s »", (word, expected) => {
  expect(nearest(word, keys)).toBe(expected);
});

test.each(["prix", "x", "", "lorem ipsum", "data type"])("suggests nothing for « %s »", (word) => {
  expect(nearest(word, keys)).toBeUndefined();
});

test("accents and case do not count, and the candidate is returned as written", () => {
  expect(nearest("evenements", ["Évènement", "Web 2.0"])).toBe("Évènement");
  expect(nearest("L'ERABLE", ["L’Érable"], 0)).toBe("L’Érable");
});

test("the closest wins over the first, the first wins a tie, and a limit can be given", () => {
  expect(nearest("formations", ["informations", "formation"])).toBe("formation");
  expect(nearest("carte", ["carton", "cartes", "cartel"])).toBe("cartes");
  expect(nearest("titre", ["title"], 1)).toBe("title");
  expect(nearest("titer", ["title"], 1)).toBeUndefined();
});
