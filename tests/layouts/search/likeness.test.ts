import { expect, test } from "vitest";
import { isLike } from "../../../layouts/assets/search/likeness.ts";

test.each([
  ["formation", "formations"],
  ["formations", "formation"],
  ["planifier", "planification"],
  ["organisations", "organiser"],
  ["publique", "publics"],
  ["journaux", "journal"],
  ["erable", "Érable"],
  ["eve", "Marie-Ève"],
  ["oeuvre", "chef-d'oeuvre"],
  ["intra", "intranet"],
  ["150", "150dollars"],
])("« %s » matches « %s »", (asked, found) => {
  expect(isLike(asked, found)).toBe(true);
});

test.each([
  ["fromation", "frontière"],
  ["formationnnn", "formation"],
  ["plessisville", "plein"],
  ["motsclics", "mot"],
  ["zzzz", ""],
])("« %s » does not match « %s », which only starts like it", (asked, found) => {
  expect(isLike(asked, found)).toBe(false);
});
