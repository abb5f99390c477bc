import { expect, test } from "vitest";
import { bestFirst } from "../../src/content/collection/taxonomies.ts";

const best = (...spellings: readonly (readonly [text: string, uses: number])[]) =>
  spellings.map(([text, uses]) => ({ text, uses })).sort(bestFirst)[0]?.text;

test("the label of a term is its best-accented spelling, then its most used", () => {
  expect(best(["evenement", 9], ["événement", 1])).toBe("événement");
  expect(best(["coeur", 9], ["cœur", 1])).toBe("cœur");
  expect(best(["Web 2.0", 1], ["web 2.0", 3])).toBe("web 2.0");
  expect(best(["web 2.0", 2], ["Web 2.0", 2])).toBe("Web 2.0");
});

test("a term in capitals yields to a spelling in lower case, an acronym does not", () => {
  expect(best(["DONNÉES OUVERTES", 5], ["données ouvertes", 1])).toBe("données ouvertes");
  expect(best(["EXPÉRIENCES", 1], ["expériences", 1])).toBe("expériences");
  expect(best(["CEFRIO", 3], ["cefrio", 1])).toBe("CEFRIO");
  expect(best(["DONNEES OUVERTES", 1])).toBe("DONNEES OUVERTES");
});
