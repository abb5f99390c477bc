import { describe, expect, test } from "vitest";
import { datedPrice, isFree, leastToday } from "../../../../src/locale/fr/price/price-days.ts";
import { priceText } from "../../../../src/locale/fr/price/price-text.ts";
import { isUnderstood, joinPrices, readPrice } from "../../../../src/locale/fr/price/read-price.ts";

/** What is typed, what is printed, and the least that anybody pays (hundredths; « – » when the words do not say). */
const TABLE: readonly (readonly [typed: string | number, printed: string, least: number | undefined])[] = [
  [150, "150 $", 15_000],
  [12.5, "12,50 $", 1_250],
  [0, "Gratuit", 0],
  ["150", "150 $", 15_000],
  ["150 $", "150 $", 15_000],
  ["150$", "150 $", 15_000],
  ["$150", "150 $", 15_000],
  ["150.00$", "150 $", 15_000],
  ["150,00 $", "150 $", 15_000],
  ["150,5 $", "150,50 $", 15_050],
  ["1 500 $", "1 500 $", 150_000],
  ["1\u00a0150,50\u00a0$", "1 150,50 $", 115_050],
  ["1,150.50 $", "1 150,50 $", 115_050],
  ["CAD 150", "150 $", 15_000],
  ["150 $ CAD", "150 $", 15_000],
  ["150 $ CAN", "150 $", 15_000],
  ["150 dollars", "150 $", 15_000],
  ["40 €", "40 €", 4_000],
  ["40 euros", "40 €", 4_000],
  ["40 USD", "40 $ US", 4_000],
  ["200 $ US", "200 $ US", 20_000],
  ["CHF 80", "80 CHF", 8_000],
  ["Prix : 150 $", "150 $", 15_000],
  ["gratuit", "Gratuit", 0],
  ["Gratuit!", "Gratuit", 0],
  ["GRATUITE", "Gratuit", 0],
  ["Entrée libre", "Gratuit", 0],
  ["0 $", "Gratuit", 0],
  ["150,50 $ + taxes", "150,50 $, plus taxes", 15_050],
  ["150,00 $ + taxes", "150 $, plus taxes", 15_000],
  ["150 $, plus taxes", "150 $, plus taxes", 15_000],
  ["150 $ (taxes en sus)", "150 $, plus taxes", 15_000],
  ["150 $ avant taxes", "150 $, plus taxes", 15_000],
  ["150 $ + tx", "150 $, plus taxes", 15_000],
  ["150 $ taxes incluses", "150 $, taxes comprises", 15_000],
  ["150 $ TTC", "150 $, taxes comprises", 15_000],
  ["25 $/pers.", "25 $ par personne", 2_500],
  ["25 $ / personne", "25 $ par personne", 2_500],
  ["25 $ par personne, taxes incluses", "25 $ par personne, taxes comprises", 2_500],
  ["45 $ par groupe", "45 $ par groupe", 4_500],
  ["150 $ par jour", "150 $ par jour", 15_000],
  ["120 $ l'atelier", "120 $ l’atelier", 12_000],
  ["400 $ les quatre", "400 $ les quatre", 40_000],
  ["à partir de 95 $", "À partir de 95 $", 9_500],
  ["dès 95 $", "À partir de 95 $", 9_500],
  ["95 $ et plus", "À partir de 95 $", 9_500],
  ["minimum 20 $", "À partir de 20 $", 2_000],
  ["20 $ minimum", "À partir de 20 $", 2_000],
  ["jusqu’à 200 $", "Au plus 200 $", undefined],
  ["environ 100 $", "Environ 100 $", undefined],
  ["entre 100 et 150 $", "De 100 $ à 150 $", 10_000],
  ["100 à 150 $", "De 100 $ à 150 $", 10_000],
  ["100-150 $", "De 100 $ à 150 $", 10_000],
  ["de 100 $ à 150 $ par personne", "De 100 $ à 150 $ par personne", 10_000],
  ["contribution volontaire", "Contribution volontaire", 0],
  ["prix libre", "Contribution volontaire", 0],
  ["contribution suggérée de 10 $", "Contribution suggérée : 10 $", 0],
  ["don suggéré : 5 $", "Contribution suggérée : 5 $", 0],
  ["à confirmer", "Prix à confirmer", undefined],
  ["à venir", "Prix à confirmer", undefined],
  ["prix à déterminer", "Prix à confirmer", undefined],
  ["150 $ (membres : 100 $)", "150 $; membres : 100 $", 15_000],
  ["gratuit pour les membres, 40 $ pour les autres", "40 $; membres : gratuit", 4_000],
  ["30 $ pour les membres et 45 $ pour les non-membres", "Membres : 30 $; non-membres : 45 $", undefined],
  ["100 $ membres, 150 $ non-membres", "Membres : 100 $; non-membres : 150 $", undefined],
  ["Étudiants : 50 $; adultes : 80 $", "Étudiants : 50 $; adultes : 80 $", undefined],
  ["12 $ / 8 $ étudiants", "12 $; étudiants : 8 $", 1_200],
  ["gratuit pour les membres", "Membres : gratuit", undefined],
  ["150 € HT (gratuit pour les membres)", "150 €, plus taxes; membres : gratuit", 15_000],
  ["95 $ avant le 1er décembre, 120 $ ensuite", "95 $ jusqu’au 30 novembre, puis 120 $", 9_500],
  ["95 $ jusqu'au 30 novembre 2026, puis 120 $", "95 $ jusqu’au 30 novembre 2026, puis 120 $", 12_000],
  ["120 $ à partir du 1er mars 2028", "120 $ à partir du 1er mars 2028", undefined],
  ["25 $ (CAD)", "25 $", 2_500],
  ["10 $ CDN", "10 $", 1_000],
  ["45 $ tx incl.", "45 $, taxes comprises", 4_500],
  ["45 $ TPS et TVQ incluses", "45 $, taxes comprises", 4_500],
  ["45 $ + TPS/TVQ", "45 $, plus taxes", 4_500],
  ["45$ par participant·e", "45 $ par personne", 4_500],
  ["45 $ par participant(e)", "45 $ par personne", 4_500],
  ["45 $ par couple", "45 $ par couple", 4_500],
  ["12 $/h", "12 $ par heure", 1_200],
  ["90 $ pour les 6 ateliers", "90 $ pour les 6 ateliers", 9_000],
  ["60 $ pour la journée", "60 $ pour la journée", 6_000],
  ["25 $ / 4 personnes", "25 $ pour 4 personnes", 2_500],
  ["les quatre : 500 $", "500 $ les quatre", 50_000],
  ["5 $ par enfant", "5 $ par enfant", 500],
  ["5 $ par enfant, 10 $ par adulte", "Enfants : 5 $; adultes : 10 $", undefined],
  ["25 $ par personne ou 40 $ par couple", "25 $ par personne; couples : 40 $", 2_500],
  ["Adulte : 10 $ / Enfant : 5 $", "Adulte : 10 $; enfant : 5 $", undefined],
  ["Adultes 10$ – Enfants 5$", "Adultes : 10 $; enfants : 5 $", undefined],
  ["Gratuit pour les 12 ans et moins, 10 $ pour les autres", "10 $; 12 ans et moins : gratuit", 1_000],
  ["Gratuit pour les enfants de moins de 5 ans", "Enfants de moins de 5 ans : gratuit", undefined],
  ["10 $ – gratuit pour les moins de 18 ans", "10 $; moins de 18 ans : gratuit", 1_000],
  [
    "0-5 ans gratuit, 6-12 ans 5 $, 13 ans et plus 10 $",
    "0-5 ans : gratuit; 6-12 ans : 5 $; 13 ans et plus : 10 $",
    undefined,
  ],
  ["65+ : 8 $, autres : 12 $", "12 $; 65+ : 8 $", 1_200],
  ["15 $ (12 $ pour les groupes de 10 et plus)", "15 $; groupes de 10 et plus : 12 $", 1_500],
  ["60$ (résidents de la MRC), 90$ (autres)", "90 $; résidents de la MRC : 60 $", 9_000],
  ["OBNL : 75 $; entreprise : 150 $", "OBNL : 75 $; entreprise : 150 $", undefined],
  ["25 $ (étudiant(e)s : 15 $)", "25 $; étudiant(e)s : 15 $", 2_500],
  ["100 $ (membre) ou 150 $ (non membre)", "Membre : 100 $; non membre : 150 $", undefined],
  ["20 $ en prévente, 25 $ à la porte", "En prévente : 20 $; à la porte : 25 $", undefined],
  [
    "Tarif hâtif 95 $ (avant le 15 janv. 2026), tarif régulier 120 $",
    "120 $; hâtif : 95 $ jusqu’au 14 janvier 2026",
    12_000,
  ],
  ["95 $ jusqu’au 15 janvier 2026, 120 $ après cette date", "95 $ jusqu’au 15 janvier 2026, puis 120 $", 12_000],
  ["Frais d’inscription : 25 $", "25 $", 2_500],
  ["Billets : 15 $ à 45 $", "De 15 $ à 45 $", 1_500],
  ["À compter de 35 $", "À partir de 35 $", 3_500],
  ["moins de 50 $", "Au plus 50 $", undefined],
  ["C’est gratuit!", "Gratuit", 0],
  ["Activité gratuite", "Gratuit", 0],
  ["Gratuit et ouvert à tous", "Gratuit", 0],
  ["Aucuns frais", "Gratuit", 0],
  ["contribution volontaire (suggérée : 10 $)", "Contribution suggérée : 10 $", 0],
  ["5 $ suggérés", "Contribution suggérée : 5 $", 0],
];

const WORDS = [
  "sur demande",
  "150 $, dîner compris",
  "150 $ ou 3 paiements de 50 $",
  "entre 150 et 100 $",
  "XYZ 150",
  "12 34 $",
  "150 € et 200 $",
  "-5 $",
  "100 $, 150 $",
  "selon vos moyens",
  "Gratuit (places limitées)",
  "150 $ + repas",
  "40 $ pour 3 ateliers ou 15 $ chacun",
  // What denies, lowers or doubts is not the name of those who pay.
  "Pas gratuit",
  "Non gratuit",
  "Ce n’est pas gratuit",
  "Presque gratuit",
  "Première séance gratuite, ensuite 10 $",
  "Rabais : 20 $",
  "Rabais 20 $ pour les membres",
  "Seulement 20 $",
  "Dépôt : 50 $",
  "Stationnement 10 $",
  "contribution volontaire entre 5 et 20 $",
  "Participation : 10 $",
  "20 $ pour un, 35 $ pour deux",
  "150 $/atelier, 500 $ pour les quatre",
  "25 $ (étudiants/aînés : 15 $)",
  "gratuit sauf pour les non-membres (20 $)",
];

test.each(TABLE)("« %s » is printed « %s »", (typed, printed) => {
  const price = readPrice(typed);
  expect(priceText(price).replaceAll("\u00a0", " ")).toBe(printed);
  expect(isUnderstood(price)).toBe(true);
});

test.each(TABLE)("the least for anybody under « %s » on 2027-01-01", (typed, _, least) => {
  expect(leastToday(readPrice(typed), "2027-01-01")).toBe(least);
});

test.each(TABLE)("« %s », once printed, is read as the same price", (typed) => {
  const price = readPrice(typed);
  expect(readPrice(priceText(price))).toEqual(price);
});

test("numbers and their signs are not cut at the end of a line (OQLF)", () => {
  expect(priceText(readPrice("1 500 $ (membres : 100 $)"))).toBe("1\u00a0500\u00a0$; membres\u00a0: 100\u00a0$");
});

test.each(WORDS)("« %s » is not guessed: it stays in words", (typed) => {
  expect(readPrice(typed).rates).toEqual([{ cost: { kind: "words", words: typed }, currency: "CAD" }]);
});

test("only what is free for everybody is free", () => {
  expect(["gratuit", "0 $", "entrée libre"].map((typed) => isFree(readPrice(typed)))).toEqual([true, true, true]);
  expect(
    ["gratuit pour les membres", "40 $ (membres : gratuit)", "contribution volontaire", "à confirmer"].map((typed) =>
      isFree(readPrice(typed)),
    ),
  ).toEqual([false, false, false, false]);
});

test("two prices for the same people cannot be joined", () => {
  expect(
    joinPrices([readPrice("5 $ par enfant"), readPrice("10 $ par adulte")])?.rates.map(({ group }) => group),
  ).toEqual(["enfants", "adultes"]);
  expect(joinPrices([readPrice("150 $"), readPrice("100 $")])).toBeUndefined();
  expect(joinPrices([readPrice("Membres : 100 $"), readPrice("150 $")])?.rates.map(({ group }) => group)).toEqual([
    undefined,
    "membres",
  ]);
});

describe("a day without a year", () => {
  const early = readPrice("95 $ avant le 1er décembre, 120 $ ensuite");
  test("is the last one before the day of what is sold", () => {
    expect(datedPrice(early, { year: 2027, month: 1, day: 15 }).rates.map(({ until, from }) => until ?? from)).toEqual([
      { day: 30, month: 11, year: 2026 },
      { day: 1, month: 12, year: 2026 },
    ]);
  });
  test("does not move one that has its year", () => {
    const sure = readPrice("95 $ jusqu’au 30 novembre 2025");
    expect(datedPrice(sure, { year: 2027, month: 1 })).toEqual(sure);
  });
});

test("a day that no year has is left as typed, and becomes no other day", () => {
  for (const typed of [
    "95 $ avant le 31 février, 120 $ ensuite",
    "95 $ jusqu’au 31 juin",
    "95 $ avant le 29 février 2027",
  ])
    expect(priceText(readPrice(typed))).toBe(typed);
  expect(readPrice("95 $ avant le 29 février").rates[0]?.until).toEqual({ day: 28, month: 2 });
});

test("nothing that can be typed makes the reader throw or lose its words", () => {
  const parts = [
    "150 $",
    "à partir de",
    "gratuit",
    "membres",
    "(",
    ")",
    ";",
    ",",
    "avant le 31 février",
    "+ taxes",
    "9".repeat(40),
    "€",
    "/",
    ":",
    "ensuite",
    "puis",
    "\u202f",
    "’",
    "\n",
  ];
  let seed = 7;
  const next = (bound: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % bound;
  };
  for (let round = 0; round < 3_000; round += 1) {
    const typed = Array.from({ length: 1 + next(6) }, () => parts[next(parts.length)]).join(" ");
    const price = readPrice(typed);
    const [first] = price.rates;
    if (first?.cost.kind === "words") expect(first.cost.words).toBe(typed.replace(/\s+/gu, " ").trim());
    else expect(readPrice(priceText(price)), typed).toEqual(price);
  }
});
