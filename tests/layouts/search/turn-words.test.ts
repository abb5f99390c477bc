import { expect, test } from "vitest";
import { turnWords } from "../../../layouts/assets/search/turn-words.ts";

test.each([
  [{ group: "avenir", values: ["oui"], words: "prochaines" }, ["à venir"]],
  [{ group: "mois", values: ["2027-03"], words: "mars" }, ["mars 2027"]],
  [{ group: "type", values: ["Formation"], words: "formations" }, ["Formation"]],
  [{ group: "type", values: ["Formation"], words: "ateliers" }, ["Formation («\u00a0ateliers\u00a0»)"]],
] as const)("%o is told as %o", (turn, words) => {
  expect(turnWords(turn)).toEqual(words);
});
