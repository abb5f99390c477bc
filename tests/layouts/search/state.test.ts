import { expect, test } from "vitest";
import { countFilters, readState, stateUrl } from "../../../layouts/assets/search/state.ts";

test("a URL holds the whole state, and is written back as it was read", () => {
  const address = "?q=l%27%C3%A9t%C3%A9&type=Formation&type=Guide&lieu=Qu%C3%A9bec&avenir=oui&tri=date&n=13";
  const state = readState(address);
  expect(state).toMatchObject({ query: "l'été", coming: true, newestFirst: true, shown: 13 });
  expect(state.filters.type).toEqual(["Formation", "Guide"]);
  expect(countFilters(state)).toBe(4);
  expect(stateUrl(state)).toBe(address);
});

test.each(["", "?n=-4", "?n=abc", "?tri=pertinence", "?inconnu=1"])("« %s » is an empty search", (address) => {
  expect(stateUrl(readState(address))).toBe("");
});

test("no URL shows the whole site at once", () => {
  expect(readState("?n=99999999").shown).toBe(1_000);
});
