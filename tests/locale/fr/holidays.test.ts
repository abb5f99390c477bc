import { expect, test } from "vitest";
import { isoDate } from "../../../src/locale/fr/calendar-date.ts";
import { holiday } from "../../../src/locale/fr/repetition/holidays.ts";

test.each([
  ["le lundi de paques", 2024, "2024-04-01"],
  ["lundi de paques", 2026, "2026-04-06"],
  ["vendredi saint", 2027, "2027-03-26"],
  ["dimanche de paques", 2038, "2038-04-25"],
  ["journee nationale des patriotes", 2026, "2026-05-18"],
  ["fete des patriotes", 2027, "2027-05-24"],
  ["la saint-jean", 2027, "2027-06-24"],
  ["fete du travail", 2026, "2026-09-07"],
  ["l'action de grace", 2026, "2026-10-12"],
  ["noel", 2026, "2026-12-25"],
])("« %s » of %i is %s", (name, year, day) => {
  const found = holiday(name, year);
  expect(found && isoDate(found)).toBe(day);
});

test.each(["paques", "les fetes", "la relache", "les jours feries"])("« %s » may be several days", (name) => {
  expect(holiday(name, 2027)).toBeUndefined();
});
