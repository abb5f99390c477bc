import { expect, test } from "vitest";
import { searchText } from "../../src/publish/search-text.ts";

test.each([
  ["L’Érable", "L'Érable"],
  ["œuvre, Œuvre, ex æquo", "oeuvre, Oeuvre, ex aequo"],
  ["Marie\u2011Ève", "Marie-Ève"],
  ["150\u00a0$, 1\u202f700, 13\u00a0h\u00a030", "150 $, 1 700, 13 h 30"],
  ["co\u00adopérer\u200b", "coopérer"],
  ["e\u0301te\u0301", "été"],
])("%s is indexed and asked for as « %s »", (text, expected) => {
  expect(searchText(text)).toBe(expected);
  expect(searchText(expected)).toBe(expected);
});
