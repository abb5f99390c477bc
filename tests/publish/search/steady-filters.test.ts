import { expect, test } from "vitest";
import { listOf, textItem } from "../../../src/publish/search/cbor.ts";
import { steadyFilter } from "../../../src/publish/search/steady-filters.ts";

const filter = (...values: readonly string[]) =>
  listOf([
    textItem("annee"),
    listOf(values.map((value) => listOf([textItem(value), listOf([Uint8Array.of(value.length)])]))),
  ]);

test("the values of a filter have one order, whatever the order they come in", () => {
  const years = ["2013", "2009", "2011"];
  expect(steadyFilter(filter(...years))).toEqual(Buffer.from(filter("2009", "2011", "2013")));
  expect(steadyFilter(filter(...years.reverse()))).toEqual(Buffer.from(filter("2009", "2011", "2013")));
});

test("a value keeps its pages", () => {
  expect(steadyFilter(filter("Québec", "Lévis", "Trois-Rivières"))).toEqual(
    Buffer.from(filter("Lévis", "Québec", "Trois-Rivières")),
  );
});

test("another format is an error, never a guess", () => {
  expect(() => steadyFilter(listOf([textItem("annee")]))).toThrow(/format/);
});
