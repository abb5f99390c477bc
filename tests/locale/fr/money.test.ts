import { expect, test } from "vitest";
import { parsePrice, priceDecimal, priceText } from "../../../src/locale/fr/money.ts";
import { visible } from "./visible.ts";

test.each([
  ["150 $", 15_000],
  ["150$", 15_000],
  ["150", 15_000],
  [150, 15_000],
  [12.5, 1_250],
  ["150,00 $", 15_000],
  ["1 150,50 $", 115_050],
  ["1\u00a0150,50\u00a0$", 115_050],
  ["1\u202f150 $", 115_000],
  ["1150.50", 115_050],
  ["1,150.50 $", 115_050],
  ["150 $ CA", 15_000],
  ["150 $ CAD", 15_000],
  ["$150", 15_000],
  ["150 dollars", 15_000],
  ["45$/pers", 4_500],
  ["45 $ / personne", 4_500],
  ["42,50 $ par personne", 4_250],
  ["0", 0],
  [0, 0],
  ["Gratuit", 0],
  ["gratuite", 0],
  ["Entrée libre", 0],
])("parses the price « %s »", (text, cents) => {
  expect(parsePrice(text)).toEqual({ cents });
});

test.each([
  "",
  "à confirmer",
  "$",
  "-5 $",
  -5,
  "1,150 $",
  "12,345",
  "150 € ",
  "150 $ US",
  "12 34 $",
  "150 $ par jour",
  "20 $ (membres 15 $)",
  "150 $ + taxes",
  Number.NaN,
])("finds no price in « %s »", (text) => {
  expect(parsePrice(text)).toBeUndefined();
});

test("prices are formatted one way, with no-break spaces", () => {
  expect(visible(priceText({ cents: 15_000 }))).toBe("150⍽$");
  expect(visible(priceText({ cents: 115_050 }))).toBe("1⍽150,50⍽$");
  expect(visible(priceText({ cents: 5 }))).toBe("0,05⍽$");
  expect(priceText({ cents: 0 })).toBe("Gratuit");
});

test("machines get a point and two decimals", () => {
  expect([15_000, 115_050, 5, 0].map((cents) => priceDecimal({ cents }))).toEqual([
    "150.00",
    "1150.50",
    "0.05",
    "0.00",
  ]);
});
