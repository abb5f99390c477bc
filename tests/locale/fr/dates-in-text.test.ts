import { expect, test } from "vitest";
import { datesIn } from "../../../src/locale/fr/dates-in-text.ts";

/** Returns « weekday day/month/year » for each day found. */
const found = (text: string) =>
  datesIn(text).map(({ weekday, day, month, year }) => `${weekday ? `${weekday}:` : ""}${day}/${month}/${year ?? "-"}`);

test.each([
  ["le 15 janvier 2013", ["15/1/2013"]],
  ["le 1er août", ["1/8/-"]],
  ["mardi 15 janvier 2013.", ["2:15/1/2013"]],
  ["les 15 et 16 mars 2013", ["15/3/2013", "16/3/2013"]],
  ["du lundi 18 au vendredi 22 fevrier 2013", ["1:18/2/2013", "5:22/2/2013"]],
  ["le 5, le 12 et le 19 mai 2013", ["5/5/2013", "12/5/2013", "19/5/2013"]],
  ["le 5 mai, puis le 6 juin 2013", ["5/5/-", "6/6/2013"]],
  ["le 15\u00a0janvier\n2013", ["15/1/2013"]],
  ["LE 3 DÉCEMBRE 2013", ["3/12/2013"]],
])("finds the days of « %s »", (text, days) => {
  expect(found(text)).toEqual(days);
});

test("a group number, an hour or a decimal number is not a day", () => {
  expect(found("groupe 1, 15 janvier 2013")).toEqual(["15/1/2013"]);
  expect(found("de 9 h à 16 h 30 et 15 mars")).toEqual(["15/3/-"]);
  expect(found("2,5 mars, 15 marsouins, mars 2013")).toEqual([]);
});

test("the offsets are those of the whole date", () => {
  const text = "Venez les 15 et 16 mars 2013 !";
  expect(datesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "15 et 16 mars 2013",
    "15 et 16 mars 2013",
  ]);
});
