import { expect, test } from "vitest";
import { termKey } from "../../../src/locale/fr/term-key.ts";

test.each([
  ["Évènement", "evenement"],
  ["événement", "evenement"],
  ["EVENEMENT", "evenement"],
  ["Évènement".normalize("NFD"), "evenement"],
  ["L’œuvre", "l'oeuvre"],
  ["l'oeuvre", "l'oeuvre"],
  ["planification\u00a0 strategique ", "planification strategique"],
  ["Marie‑Ève", "marie-eve"],
  ["E–Gouv", "e-gouv"],
  ["C♯", "c#"],
  ["ﬁlm", "film"],
  ["web\u200b 2.0", "web 2.0"],
])("the key of « %s » is « %s »", (text, key) => {
  expect(termKey(text)).toBe(key);
});

test("terms that differ by a symbol have different keys", () => {
  expect(new Set(["C", "C#", "C++", ".NET", "NET"].map(termKey)).size).toBe(5);
});

test("termKey is idempotent", () => {
  for (const text of ["L’Œuvre – 2", "Straße", "½ journée"]) expect(termKey(termKey(text))).toBe(termKey(text));
});
