import { expect, test } from "vitest";
import { restoreText } from "../../../src/output/search/shown-text.ts";
import { indexText, parseQuery } from "../../../src/output/search/spelling.ts";

/** Forms of one word, of which the stemmer takes off the plural -s and the ends of regular verbs. */
const FAMILIES = [
  "jeu jeux",
  "enjeu enjeux ENJEUX",
  "bijou bijoux",
  "travail travaux",
  "vitrail vitraux",
  "noyau noyaux",
  "matériau matériaux materiaux",
  "lieu lieux",
  "vœu vœux",
  "photo photos PHOTOS",
  "contenu contenus",
  "agenda agendas",
  "rendu rendus",
  "défi défis",
  "emploi emplois",
  "ciel cieux",
  "œil yeux",
  "directeur directrice directrices",
  "chercheur chercheurs chercheuse chercheuses",
  "actif active actives",
  "créatif créative creative",
  "conseiller conseillère conseillères conseillere",
  "public publique publiques",
  "blanc blanche",
  "doux douce douces",
  "vieil vieux vieille vieilles",
  "nouvel nouveau nouveaux nouvelle",
  "oignon ognon ognons",
  "chariot charriot",
  "combatif combattif combattive",
  "relai relais",
  "exéma eczéma",
  "clé clef clefs",
  "lire lisez lisent",
  "traduire traduisez",
  "apprendre apprenez appris",
  "annulé annulée annulés annulées ANNULEE annulees",
  "numérisé numérisée",
  "inscrire inscrit inscrite inscrivez",
].map((family) => family.split(" "));

/** The stemmer takes -s off after other letters. */
const folded = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/(?<![aiou])s$/, "");

test.each(FAMILIES)("« %s » and « %s » are one word, in a text and in a query", (first, ...others) => {
  const [key = ""] = parseQuery(first).words.split(" ");
  for (const form of others) expect(folded(parseQuery(form).words), form).toBe(folded(key));
  const texts = [first, ...others].map((form) =>
    indexText(form)
      .replace(/[^\p{L}]/gu, "")
      .toLowerCase(),
  );
  expect(new Set(texts.map(folded))).toEqual(new Set([folded(key)]));
});

test("what was written is shown again, in whatever case, alone, elided, compound or beside other rules", () => {
  for (const form of FAMILIES.flat())
    for (const written of [
      form,
      form.toUpperCase(),
      `L’${form}`,
      `des ${form}.`,
      `«\u00a0${form}\u00a0»`,
      `${form}-clé`,
    ])
      expect(restoreText(indexText(written))).toBe(written);
});

test.each([
  "jeune",
  "cadeau",
  "mieux",
  "taux",
  "oublions",
  "rognons",
  "publication",
  "creux",
  "publicités",
  "lit",
  "nous",
  "repas",
  "propos",
  "inclus",
  "français",
  "avis",
  "données",
  "entrée",
])("« %s », which only looks like one of them, keeps its letters", (word) => {
  expect(indexText(word)).toBe(word);
});
