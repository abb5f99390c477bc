import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { fromColumns, inColumns } from "../../../src/publish/search/columns.ts";
import { cborOf } from "./cbor-of.ts";

const number = (value: number) => Uint8Array.of(0x19, value >> 8, value & 255);

test.each([
  ["nothing but a number", Uint8Array.of(7)],
  [
    "numbers of every length, negative ones, and what is neither true nor false",
    cborOf([
      Uint8Array.of(0x18, 200),
      number(65_535),
      Uint8Array.of(0x1a, 1, 2, 3, 4),
      Uint8Array.of(0x1b, 1, 2, 3, 4, 5, 6, 7, 8),
      Uint8Array.of(0x38, 24),
      Uint8Array.of(0xf6),
    ]),
  ],
  ["empty lists and texts", cborOf([cborOf([]), cborOf(""), cborOf([cborOf([cborOf([])])])])],
  ["long texts, in any alphabet", cborOf([cborOf("é".repeat(40_000)), cborOf("名\u{1f600}")])],
  ["a list longer than any rank", cborOf(Array.from({ length: 70_000 }, (_, at) => cborOf(String(at))))],
])("comes back as it was: %s", (_, whole) => {
  expect(Buffer.from(fromColumns(inColumns(whole))).equals(whole)).toBe(true);
});

test("pages and the places of a word are a fifth lighter", () => {
  const pages = cborOf(
    Array.from({ length: 1_000 }, (_, at) =>
      cborOf([
        Uint8Array.of(1 + ((at * at) % 3)),
        cborOf([Uint8Array.of(0x38, 24), number((at * 7_919) % 700), number((at * 104_729) % 500)]),
        cborOf([]),
      ]),
    ),
  );
  expect(gzipSync(inColumns(pages)).length).toBeLessThan(gzipSync(pages).length * 0.8);
});

test("what follows an item is not lost in silence", () => {
  expect(() => inColumns(Uint8Array.of(7, 7))).toThrow("unexpected bytes");
});
