import { expect, test } from "vitest";
import { countWords, readingMinutes } from "../../../src/locale/fr/reading-time.ts";

test.each([
  ["", 0],
  ["  \n ", 0],
  ["L’été à l’œuvre", 3],
  ["Titre\u00a0: suite – fin", 3],
  ["« Déjà ! »", 1],
  ["Évènement\nsur\tdeux lignes", 4],
  ["150 $", 1],
])("« %s » has %d words", (text, words) => {
  expect(countWords(text)).toBe(words);
});

test("a text takes at least a minute, then one for each 230 words", () => {
  expect([0, 100, 344, 346, 2300].map(readingMinutes)).toEqual([1, 1, 1, 2, 10]);
});
