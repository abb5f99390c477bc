import { expect, test } from "vitest";
import { isBegun, isRelated, isSame } from "../../../layouts/assets/search/likeness.ts";

test.each([
  ["formation", "formations"],
  ["formations", "formation"],
  ["planifier", "planifiez"],
  ["planifiez", "planifier"],
  ["rédiger", "rédigeons"],
  ["choisir", "choisissez"],
  ["professionnelle", "professionnels"],
  ["nombreuse", "nombreux"],
  ["collective", "collectif"],
  ["journaux", "journal"],
  ["bureaux", "bureau"],
  ["première", "premier"],
  ["erable", "Érable"],
  ["evenements", "évènement"],
  ["eve", "Marie-Ève"],
  ["oeuvre", "chef-d'oeuvre"],
  ["150", "150dollars"],
  ["13", "13h30"],
  ["vert", "vertes"],
  ["marche", "marché"],
  ["marché", "MARCHÉ"],
  ["marché", "MARCHE"],
  ["petites", "petit"],
  ["ans", "an"],
  ["prix", "prix"],
  ["acces", "accès"],
  ["travail", "travaux"],
])("« %s » is the word « %s »", (asked, found) => {
  expect(isSame(asked, found)).toBe(true);
});

test.each([
  ["passe", "Passée"],
  ["responsive", "responsable"],
  ["entrevue", "entrée"],
  ["planifier", "planification"],
  ["organisation", "organiser"],
  ["formation", "former"],
  ["intra", "intranet"],
  ["dire", "directeur"],
  ["15", "150"],
  ["marier", "Marie-Josée"],
  ["CA", "cas"],
  ["marché", "marche"],
  ["marchés", "marches"],
  ["port", "porte"],
  ["portes", "port"],
  ["droit", "droite"],
  ["parti", "parties"],
  ["cour", "cours"],
  ["fonds", "fond"],
  ["zzzz", ""],
])("« %s » is another word than « %s »", (asked, found) => {
  expect(isSame(asked, found)).toBe(false);
});

test("a word that starts with the one asked, or of its family, may stand for it; another may not", () => {
  expect(isBegun("intra", "intranet")).toBe(true);
  expect(isBegun("ève", "Marie-Ève")).toBe(true);
  expect(isBegun("CA", "carte")).toBe(false);
  for (const [asked, found] of [
    ["planifier", "planification"],
    ["souder", "soudage"],
    ["soudure", "souder"],
    ["enregistreur", "enregistrement"],
    ["violon", "violoniste"],
    ["sevrer", "sevrage"],
    ["couture", "couturière"],
  ] as const)
    expect(isRelated(asked, found), asked).toBe(true);
  for (const [asked, found] of [
    ["entrevue", "entrée"],
    ["fromation", "frontière"],
    ["motsclics", "mots"],
    ["les", "lest"],
    ["organe", "organisme"],
    ["contre", "contribution"],
    ["repas", "répond"],
    ["communisme", "communication"],
    ["cours", "courant"],
    ["cours", "courage"],
    ["couture", "coûtent"],
    ["journée", "journaux"],
  ] as const)
    expect(isRelated(asked, found), asked).toBe(false);
});
