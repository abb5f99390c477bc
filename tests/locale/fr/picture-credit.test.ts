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
])("« %s »", (text, caption, credit) => {
  expect(creditedCaption(text)).toEqual({ caption, credit });
});

test.each([
  "On voit sur la photo : la salle",
  "Une photo de la salle",
  "Photo de groupe",
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
