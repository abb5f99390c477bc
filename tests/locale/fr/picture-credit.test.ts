import { expect, test } from "vitest";
import { bareCredit, creditedCaption, creditText } from "../../../src/locale/fr/picture-credit.ts";

test.each([
  ["La salle. Photo : Camille Exemple", "La salle.", "Camille Exemple"],
  ["La salle. photo : Camille Exemple", "La salle.", "Camille Exemple"],
  ["La salle. PHOTO: Camille Exemple", "La salle.", "Camille Exemple"],
  ["La salle (photo : Camille Exemple)", "La salle", "Camille Exemple"],
  ["La salle (crédit photo : Camille Exemple).", "La salle", "Camille Exemple"],
  ["La salle, illustration : Camille Exemple", "La salle", "Camille Exemple"],
  ["La salle – Crédit : Camille Exemple", "La salle", "Camille Exemple"],
  ["La salle comble Photo : Camille Exemple", "La salle comble", "Camille Exemple"],
  ["La salle. Crédits photos\u00a0: A et B", "La salle.", "A et B"],
  ["La salle. Photographe : Camille (Studio Exemple)", "La salle.", "Camille (Studio Exemple)"],
  ["La salle. © Musée Exemple, 2012", "La salle.", "© Musée Exemple, 2012"],
  ["Les visites. Source : Institut Exemple", "Les visites.", "Source\u00a0: Institut Exemple"],
  ["Photo : Camille Exemple", "", "Camille Exemple"],
  ["Un plan! dessin : Camille", "Un plan!", "Camille"],
  [
    "Photos\u00a0: de la scène au public. Photo : Camille Exemple",
    "Photos\u00a0: de la scène au public.",
    "Camille Exemple",
  ],
  ["La salle. Photo : La Presse exemple", "La salle.", "La Presse exemple"],
  ["La salle. Photo : l’Institut Exemple", "La salle.", "l’Institut Exemple"],
  ["La salle. Photo : de Camille Exemple", "La salle.", "de Camille Exemple"],
  ["La salle. Photo : de la Presse exemple", "La salle.", "de la Presse exemple"],
  ["La salle. Photo : l’autrice", "La salle.", "l’autrice"],
  ["La salle. Photo : archives de la ville", "La salle.", "archives de la ville"],
  ["La salle. Crédit : la troupe", "La salle.", "la troupe"],
  ["La salle. Source : le rapport de 2012", "La salle.", "Source\u00a0: le rapport de 2012"],
])("« %s »", (text, caption, credit) => {
  expect(creditedCaption(text)).toEqual({ caption, credit });
});

test.each([
  "On voit sur la photo : la salle",
  "Une photo de la salle",
  "Photo de groupe",
  "Photos\u00a0: de la scène au public",
  "Photo : La salle comble",
  "Photo : L’équipement de la salle",
  "La soirée. Photos : 120 personnes dans la salle",
  "Illustration : un plan de la salle",
  "La salle. Crédit :",
  "Le crédit d’impôt",
  "",
])("« %s » credits no one", (caption) => {
  expect(creditedCaption(caption)).toEqual({ caption });
});

test("a key says the credit with or without its word", () => {
  expect(["Camille", "photo : Camille", "Crédit photo: Camille", "© Camille"].map(bareCredit).map(creditText)).toEqual([
    "Crédit\u00a0: Camille",
    "Crédit\u00a0: Camille",
    "Crédit\u00a0: Camille",
    "© Camille",
  ]);
});
