import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readCbor } from "../../../src/publish/search/cbor.ts";
import { writeFilters } from "../../../src/publish/search/filters.ts";

const read = (pages: Parameters<typeof writeFilters>[0]) =>
  writeFilters(pages).map(({ bytes }) => readCbor(gunzipSync(bytes).subarray(12)));

test("each filter has a file, its values in code-point order, each with its pages", () => {
  expect(
    read([{ type: ["Guide"], annee: ["2013"] }, { type: ["Article"] }, { type: ["Guide"], annee: ["2009"] }]),
  ).toEqual([
    [
      "annee",
      [
        ["2009", [2]],
        ["2013", [0]],
      ],
    ],
    [
      "type",
      [
        ["Article", [1]],
        ["Guide", [0, 2]],
      ],
    ],
  ]);
});

test("a page may have several values, and a site no filter", () => {
  expect(read([{ lieu: ["Québec", "Capitale-Nationale"] }])).toEqual([
    [
      "lieu",
      [
        ["Capitale-Nationale", [0]],
        ["Québec", [0]],
      ],
    ],
  ]);
  expect(read([{}, {}])).toEqual([]);
});
