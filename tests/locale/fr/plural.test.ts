import { expect, test } from "vitest";
import { listText, plural, pluralWord } from "../../../src/locale/fr/plural.ts";
import { visible } from "./visible.ts";

test.each([
  [0, "0⍽séance"],
  [1, "1⍽séance"],
  [1.5, "1,5⍽séance"],
  [2, "2⍽séances"],
  [1700, "1⍽700⍽séances"],
])("formats %d as « %s »", (count, text) => {
  expect(visible(plural(count, "séance"))).toBe(text);
});

test("a noun in s, x or z does not change, one in eau takes x, an irregular one is given", () => {
  expect(pluralWord(3, "cours")).toBe("cours");
  expect(pluralWord(3, "prix")).toBe("prix");
  expect(pluralWord(3, "niveau")).toBe("niveaux");
  expect(pluralWord(3, "journal", "journaux")).toBe("journaux");
  expect(pluralWord(1, "place libre", "places libres")).toBe("place libre");
});

test("a list ends with « et »", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listText)).toEqual(["", "a", "a et b", "a, b et c"]);
});
