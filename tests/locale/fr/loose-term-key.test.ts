import { expect, test } from "vitest";
import { looseTermKey } from "../../../src/locale/fr/loose-term-key.ts";

test.each([
  ["journal", "Journaux"],
  ["réseau social", "réseaux sociaux"],
  ["week-end", "weekends"],
  ["événement", "Évènements"],
  ["oignon", "ognons"],
  ["nénuphar", "nénufars"],
  ["chariot", "charriot"],
  ["imbécillité", "imbécilité"],
  ["joaillier", "joailler"],
  ["porte-monnaie", "portemonnaie"],
  ["prix", "Prix"],
])("« %s » and « %s » have the same key", (a, b) => {
  expect(looseTermKey(a)).toBe(looseTermKey(b));
});

test.each([
  ["C", "C#"],
  ["C", "C++"],
  ["CSS", "CS"],
  ["web", "web 2.0"],
  ["art", "artiste"],
  ["cours", "course"],
])("« %s » and « %s » have different keys", (a, b) => {
  expect(looseTermKey(a)).not.toBe(looseTermKey(b));
});
