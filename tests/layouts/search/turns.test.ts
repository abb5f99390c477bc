import { describe, expect, test } from "vitest";
import { mayHoldTurn, type TurnContext } from "../../../layouts/assets/search/turn.ts";
import { mayNameDate, readTurns } from "../../../layouts/assets/search/turns.ts";

const CONTEXT: TurnContext = {
  month: "2026-12",
  values: {
    annee: { "2013": 4, "2026": 2, "2027": 9 },
    mois: { "2013-02": 3, "2013-03": 1, "2026-11": 1, "2026-12": 2, "2027-01": 2, "2027-03": 4, "2027-08": 1 },
  },
};

/** « rest | filter filter ». */
function read(query: string): string {
  const { turns, rest } = readTurns(query, CONTEXT);
  // What reads turns is loaded only for such queries.
  if (turns.length > 0) expect(mayHoldTurn(query), query).toBe(true);
  return [rest, turns.map(({ group, values }) => `${group}:${values.join("+")}`).join(" ")].join(" | ");
}

describe("what is to come", () => {
  test.each([
    ["à venir", " | avenir:oui"],
    ["A VENIR", " | avenir:oui"],
    ["formations à venir", "formations | avenir:oui"],
    ["prochaine formation", "formation | avenir:oui"],
    ["les prochains ateliers de poterie", "ateliers de poterie | avenir:oui"],
    ["quelles sont les prochaines activités?", " | avenir:oui"],
    ["prochainement", " | avenir:oui"],
    ["prochaines dates du club", "club | avenir:oui"],
    ["prochaines activités", " | avenir:oui"],
    ["prochaine étape", "prochaine étape | "],
    ["la prochaine fois", "la prochaine fois | "],
    ["la semaine prochaine", " | avenir:oui"],
  ])("« %s »", (query, expected) => expect(read(query)).toBe(expected));
});

describe("what is free, or online", () => {
  test.each([
    ["gratuit", " | prix:Gratuit"],
    ["formation gratuite", "formation | prix:Gratuit"],
    ["activités gratuites et en ligne", " | prix:Gratuit lieu:En ligne"],
    ["sans frais", " | prix:Gratuit"],
    ["en ligne", " | lieu:En ligne"],
    ["formation à distance", "formation | lieu:En ligne"],
    ["webinaires excel", "excel | lieu:En ligne"],
    ["l’intranet en ligne", "l’intranet | lieu:En ligne"],
  ])("« %s »", (query, expected) => expect(read(query)).toBe(expected));
});

describe("months and years", () => {
  test.each([
    ["mars 2027", " | mois:2027-03"],
    ["formations en mars 2027", "formations | mois:2027-03"],
    ["Février 2013", " | mois:2013-02"],
    ["févr. 2013", " | mois:2013-02"],
    ["2027-03", " | mois:2027-03"],
    ["au mois d’août", " | mois:2027-08"],
    ["activités de mars", " | mois:2013-03+2027-03"],
    ["2013", " | annee:2013"],
    ["formations de 2013 sur l'intranet", "formations sur l'intranet | annee:2013"],
    ["JIQ 2013", "JIQ | annee:2013"],
    ["quoi faire en mars 2027?", " | mois:2027-03"],
    ["février et mars 2013", " | mois:2013-02 mois:2013-03"],
    ["février ou mars 2013", " | mois:2013-02 mois:2013-03"],
    ["formations de janvier, février et mars 2027", "formations | mois:2027-01 mois:2027-03"],
    ["de janvier à août 2027", " | mois:2027-01+2027-03+2027-08"],
    ["février et avril 2027", "février et avril 2027 | "],
    ["mars et 2013", " | mois:2013-03 annee:2013"],
    ["ce mois-ci", " | mois:2026-12"],
    ["le mois prochain", " | mois:2027-01"],
    ["le mois dernier", " | mois:2026-11"],
    ["l’an prochain", " | annee:2027"],
    ["cette année", " | annee:2026"],
    ["gratuit en mars 2027 à venir", " | prix:Gratuit mois:2027-03 avenir:oui"],
  ])("« %s »", (query, expected) => expect(read(query)).toBe(expected));
});

describe("words that are only words", () => {
  test.each([
    "intranet",
    "18 février 2013",
    "du 19 au 22 février",
    "1er mars 2027",
    "avril 2031",
    "automne 2027",
    "rentrée 2027",
    "1999",
    "2013-2017",
    "word 2016",
    "ISO 9001",
    "web 2.0",
    "marseille",
    "en",
    "à",
    "ligne",
    "« formations à venir »",
    '"2013"',
    "cet hiver",
    "prix",
    "distance",
    "venir",
  ])("« %s » has no turn", (query) => expect(readTurns(query, CONTEXT)).toEqual({ turns: [], rest: query }));
});

test("after a noun that is not an activity, a turn is doubtful: texts are asked whether they say so", () => {
  const phrases = (query: string) => readTurns(query, CONTEXT).turns.map(({ phrase }) => phrase);
  expect(phrases("services en ligne")).toEqual(["services en ligne"]);
  expect(phrases("les générations à venir")).toEqual(["générations à venir"]);
  expect(phrases("logiciel gratuit")).toEqual(["logiciel gratuit"]);
  expect(phrases("atelier gratuit en ligne")).toEqual([undefined, undefined]);
  expect(phrases("en ligne")).toEqual([undefined]);
});

test("the words of a turn are kept as typed", () => {
  expect(readTurns("Ateliers Gratuits EN LIGNE", CONTEXT).turns.map(({ words }) => words)).toEqual([
    "Gratuits",
    "EN LIGNE",
  ]);
});

test("the values of the site are needed for dates only", () => {
  expect(["mars", "2013", "cette année", "le mois prochain"].filter(mayNameDate)).toHaveLength(4);
  expect(["intranet", "à venir", "formations gratuites", "web 2.0"].filter(mayNameDate)).toEqual([]);
});
