import { expect, test } from "vitest";
import { synonymsOf } from "../../../src/output/search/synonyms.ts";

const NONE = { categories: [], tags: [], synonyms: [] };
const wordsFor = (text: string, vocabulary: Parameters<typeof synonymsOf>[0] = NONE): readonly string[] =>
  synonymsOf(vocabulary)(text).map(({ word, written }) => `${word} = ${written}`);

test.each([
  ["Écrivez-nous par e-mail.", "courriel = e-mail"],
  ["Nos courriels partent le lundi.", "e-mail = courriel"],
  ["Deux podcasts", "balado = podcast"],
  ["L’ENTREVUE", "entretien = entrevue"],
  ["Abonnez-vous à l’infolettre", "newsletter = infolettre"],
])("« %s » is found by the word of elsewhere: %s", (text, expected) => {
  expect(wordsFor(text)).toContain(expected);
});

test("a word that the text has is not added, and a part of a word is no word", () => {
  expect(wordsFor("Un balado, ou podcast").filter((pair) => pair.startsWith("podcast ="))).toEqual([]);
  expect(wordsFor("Une cloudophobie, un emailleur")).toEqual([]);
  expect(wordsFor("Du bénévolat\u00a0: benevoles@exemple.org")).toContain("bénévole = bénévolat");
});

test("a group of the vocabulary that shares a word with ours joins it", () => {
  const vocabulary = {
    ...NONE,
    synonyms: [
      ["balado", "émission sonore"],
      ["tournoi", "championnat"],
    ],
  };
  expect(wordsFor("Un podcast", vocabulary)).toEqual(expect.arrayContaining(["émission sonore = podcast"]));
  expect(wordsFor("Une émission sonore", vocabulary)).toEqual(expect.arrayContaining(["podcast = émission sonore"]));
  expect(wordsFor("Les tournois", vocabulary)).toEqual(["championnat = tournoi"]);
});

test("a plural in -s or -x is the singular, at the end of a word of three letters or more only", () => {
  const vocabulary = {
    ...NONE,
    synonyms: [
      ["jeu de société", "loisir de table"],
      ["os", "ossature"],
      ["o", "lettre ronde"],
    ],
  };
  expect(wordsFor("Des jeux de sociétés", vocabulary)).toEqual(["loisir de table = jeu de société"]);
  expect(wordsFor("Des os", vocabulary)).toEqual(["ossature = os"]);
  expect(wordsFor("Une mise en jeuxte de société", vocabulary)).toEqual([]);
});
