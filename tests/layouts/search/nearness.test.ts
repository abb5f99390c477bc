import { expect, test } from "vitest";
import { distanceOf, isUnwritten } from "../../../layouts/assets/search/near.ts";
import { nearnessOf, nearWords } from "../../../layouts/assets/search/nearness.ts";
import { parseQuery } from "../../../src/output/search/spelling.ts";

const word = (shown: string, instead?: string) => ({
  shown,
  spelling: parseQuery(shown).words,
  phrase: shown.split(" ").map((part) => parseQuery(part).words),
  ...(instead === undefined ? {} : { instead }),
});
const said = (query: string, ...found: readonly ReturnType<typeof word>[]): string =>
  nearWords(nearnessOf(parseQuery(query), found)).replaceAll("\u00a0", " ");

test("nothing is said of a page that has the words, in any number, gender or tense", () => {
  expect(said("planifier des travaux publics", word("planifiez"), word("travail"), word("publique"))).toBe("");
});

test.each([
  ["entrevue", [word("entrée")], "Sans « entrevue »."],
  ["planifier", [word("planification")], "Contient « planification », non « planifier »."],
  ["intelligence", [word("téléphone intelligent", "cellulaire")], "Sans « intelligence »."],
  ["responsive", [word("responsable")], "Contient « responsable », non « responsive »."],
  ["mot de passe", [word("mots"), word("Passée")], "Contient « Passée », non « passe »."],
  ["intra", [word("intranet")], "Contient « intranet », non « intra »."],
  ["e-mail", [word("e-mail", "courriel")], "Contient « courriel », synonyme de « e-mail »."],
  ["L’Érable vert", [word("Érable")], "Sans « vert »."],
  [".quebec", [], "Sans « .quebec »."],
  ["soupe sans sel", [word("soupe")], "Sans « sel »."],
])("for « %s », a page says what it has instead", (query, found, sentence) => {
  expect(said(query, ...found)).toBe(sentence);
});

test("pages that have the words come before those with a synonym, a word of the family, a longer word, none", () => {
  const distances = [
    [word("formation")],
    [word("formation", "stage")],
    [word("formateur")],
    [word("formationniste")],
    [],
  ].map((found) => distanceOf(nearnessOf(parseQuery("formation"), found)));
  expect(distances).toEqual([...distances].sort((a, b) => a - b));
  expect(new Set(distances).size).toBe(distances.length);
});

test("a word that merely begins with a short one is as far as none", () => {
  const far = (query: string, ...found: readonly ReturnType<typeof word>[]): number =>
    distanceOf(nearnessOf(parseQuery(query), found));
  expect(far("cher", word("chercher"))).toBe(far("cher"));
  expect(far("intra", word("intranet"))).toBeLessThan(far("intra"));
});

test("a word is unwritten when every page has another one in its place, or none", () => {
  const page = (...found: readonly ReturnType<typeof word>[]) => ({ near: nearnessOf(parseQuery("entrevue"), found) });
  expect(isUnwritten([page(word("entrée")), page()], "entrevue")).toBe(true);
  expect(isUnwritten([page(word("entrée")), page(word("entrevues"))], "entrevue")).toBe(false);
  expect(isUnwritten([page(word("entrevue", "entretien"))], "entrevue")).toBe(false);
});
