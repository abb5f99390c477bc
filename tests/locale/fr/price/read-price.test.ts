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
