import { describe, expect, test } from "vitest";
import { restoreText, searchedWords, writtenInstead } from "../../../src/output/search/shown-text.ts";
import { indexText, parseQuery, unseenWords } from "../../../src/output/search/spelling.ts";
import { chance } from "../../corpus/random.ts";

/** What Pagefind keeps of a text: the letters and digits of each word. */
function indexed(text: string): string {
  return indexText(text)
    .split(/\s+/)
    .map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""))
    .filter((word) => word !== "")
    .join(" ");
}

test.each([
  ["L’Érable", "érable"],
  ["l’œuvre, Œuvre, ex æquo", "oeuvre oeuvre ex aequo"],
  ["jusqu’à l’été, puisqu’aujourd’hui", "à été aujourdhui"],
  ["Marie\u2011Ève", "marieève"],
  ["150\u00a0$, 35\u00a0%, 1\u00a0700 et 53\u202f000", "150dollars 35pourcent 1700 53000"],
  ["13\u00a0h\u00a030, 9\u00a0h et 16\u00a0h", "13h30 9h 16h"],
  ["le 15\u00a0janvier\u00a02013", "15 janvier 2013"],
  ["C#, C++, .NET, le .quebec et C", "cdiese cplusplus pointnet pointquebec c"],
  ["le Web 2.0, 2,3 Mo, etc. Fin.", "web 2point0 2virgule3 mo etc fin"],
  ["la sécurité des données à Québec", "sécurité données québec"],
  ["LES données", "données"],
  ["un chef-d’œuvre", "chefdoeuvre"],
  ["d’«\u00a0huile\u00a0»", "huile"],
  ["co\u00adopérer\u200b", "coopérer"],
  ["e\u0301te\u0301", "été"],
  ["418\u00a0555-0160, 418.555.0160 ou (418) 555-0160", "4185550160 4185550160 ou 4185550160"],
  ["1\u00a0800\u00a0555-0119, +1-800-555-0119", "8005550119 8005550119"],
  ["1\u00a0800\u00a0555 livres, le 2026-04-30", "1800555 livres 20260430"],
])("« %s » is indexed as « %s »", (text, expected) => {
  expect(indexed(text)).toBe(expected);
});

describe("the text shown to readers keeps its typography", () => {
  test.each([
    "L’Érable et l’œuvre : ŒUVRE, Œil, œnologie, chef-d’œuvre, Æ, œ, jusqu’à aujourd’hui",
    "«\u00a0Web 2.0\u00a0»\u00a0: 1\u00a0700 personnes, 150\u00a0$, 35\u00a0%, 13\u00a0h\u00a030 et 9\u00a0h à 16\u00a0h",
    "C#, C++, .NET, Le 15\u00a0janvier\u00a02013; LES MOTS QUE l’on dit à la fin de la",
    "l'apostrophe droite 'citée' : 5' 10\"",
    "d’«\u00a0huile\u00a0», qu’“ici”",
    "It's O'Brien's \"best\": 50% at 9:30, aujourd'hui et l'été",
    "Au 418\u00a0555-0160, au 418.555.0160, au (418) 555-0160 ou au +1\u00a0800\u00a0555-0119, poste\u00a03",
    "Prix diese de plusplus pourcent dollars point à point",
  ])("for « %s »", (text) => {
    expect(restoreText(indexText(text))).toBe(text);
  });

  test("for any words and symbols, in any order", () => {
    const random = chance(4);
    const pieces =
      "L’|d’|le |Les |à |œ|Œuvre|13\u00a0h\u00a030|1\u00a0700|150\u00a0$|C# | .NET| : |«\u00a0|\u00a0»|été|-|, |. |aujourd’hui|que |\u00a0|mot".split(
        "|",
      );
    for (let round = 0; round < 500; round += 1) {
      const text = Array.from({ length: random.between(1, 12) }, () => random.pick(pieces)).join("");
      expect(restoreText(indexText(text)), JSON.stringify(text)).toBe(text);
    }
  });
});

test("private-use signs that are typed are left out, and neither lose nor move a word", () => {
  const random = chance(9);
  const pieces = [
    "\ue000",
    "\ue001",
    "\ue002",
    "\ue003 ",
    "\ue004",
    "\ue020",
    "\ue0a0",
    "\ue100",
    "\ue17f",
    "\uf8ff",
    "\ufffc",
  ];
  const words = ["l’été", "œuvre", "it's", "mot", "150\u00a0$", "C#", " ", " ", "les ", "13\u00a0h\u00a030"];
  for (let round = 0; round < 1000; round += 1) {
    const typed = Array.from({ length: random.between(1, 12) }, () =>
      random.pick(random.between(0, 1) ? pieces : words),
    );
    const text = typed.join("");
    expect(restoreText(indexText(text)), JSON.stringify(text)).toBe(text.replace(/[\ue000-\uf8ff]/g, ""));
  }
});

test("synonyms are found but not shown", () => {
  expect(indexed("oignon")).toBe("oignon");
  const unseen = unseenWords({ word: "bulbe à goût fort", written: "l’oignon" });
  expect(indexed(unseen)).toBe("bulbe goût fort");
  expect(restoreText(`Une soupe. ${unseen} Un plat.`)).toBe("Une soupe. Un plat.");
  expect(unseen.split(" ").map(writtenInstead)).toEqual(["l’oignon", "l’oignon", "l’oignon"]);
  expect(writtenInstead("bulbe")).toBeUndefined();
});

test.each([
  ["l'evenement", "evenement"],
  ["L’ÉTÉ", "été"],
  ["œuvre", "oeuvre"],
  ["1 700", "1700"],
  ["1700", "1700"],
  ["150$", "150dollars"],
  ["150 $", "150dollars"],
  ["150 dollars", "150dollars"],
  ["35 pour cent", "35pourcent"],
  ["13h30", "13h30"],
  ["13:30", "13h30"],
  ["13 h 30", "13h30"],
  ["c#", "cdiese"],
  ["web2.0", "web 2point0"],
  ["sécurité des données", "sécurité données"],
  ["formation pour", "formation"],
  ["de la", "de la"],
  ["Mme Poirier", "poirier"],
  ["où est l’agenda", "agenda"],
  ["comment s'inscrire à une formation?", "inscri formation"],
  ["quand aura lieu le colloque", "colloque"],
  ["un lieu", "lieu"],
  ["recettes pas chères", "recettes chères"],
  ["1-800-555-0119", "8005550119"],
  ["418.555.0160", "4185550160"],
  ["comment", "comment"],
  ["l'", ""],
  ["!?", ""],
])("the query « %s » searches for « %s »", (typed, words) => {
  expect(parseQuery(typed)).toMatchObject({ words, exact: false });
});

test.each(['"l’intranet 1.0"', "« l'intranet 1.0 »", "“L’intranet 1.0”"])("%s is a phrase", (typed) => {
  expect(parseQuery(typed)).toMatchObject({ words: "intranet 1point0", exact: true });
});

test.each([
  ["L’Érable, c#", ["Érable", "c#"]],
  ["info@exemple.org et .quebec…", ["info@exemple.org", ".quebec"]],
  ["13:30 à 1 700 $", ["13\u00a0h\u00a030", "1\u00a0700\u00a0$"]],
  ["travaux (publics)", ["travaux", "publics"]],
])("the words of « %s » are told as typed, never as the index spells them", (query, typed) => {
  expect(parseQuery(query).typed).toEqual(typed);
});

test("the words of a phrase that are searched are those of the query, in its own letters", () => {
  for (const phrase of ["téléphone d’urgence", "infolettre", "l’érable à sucre", "Le mot de passe", "commune"])
    expect(searchedWords(phrase).join(" ").toLowerCase()).toBe(parseQuery(phrase).typed.join(" ").toLowerCase());
});
