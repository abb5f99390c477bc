import { expect, test } from "vitest";
import { softHyphens } from "../../../src/locale/fr/soft-hyphens.ts";

const divided = (text: string, longest = 9): string => softHyphens(text, longest).replaceAll("\u00ad", "|");

test("a long word may be divided before a consonant between two vowels, and between two consonants alike", () => {
  expect(divided("planification")).toBe("pla|ni|fi|ca|tion");
  expect(divided("professionnelle")).toBe("pro|fes|sion|nelle");
  expect(divided("ACCESSIBILITÉ")).toBe("ACCES|SI|BI|LITÉ");
});

test("groups of consonants, x and y, and the ends of words stay whole", () => {
  expect(divided("bibliothèque")).toBe("bibliothè|que");
  expect(divided("reproxypage", 5)).not.toMatch(/o\|x|x\|y|o\|y/u);
  expect(divided("abonnement", 5)).toBe("abon|ne|ment");
});

test("shorter words, figures and signs are left as they are", () => {
  expect(divided("Écrire une demande, 9 h à 16 h")).toBe("Écrire une demande, 9 h à 16 h");
});
