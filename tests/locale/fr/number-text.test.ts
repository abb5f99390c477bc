import { expect, test } from "vitest";
import { numberText, sizeText } from "../../../src/locale/fr/number-text.ts";
import { visible } from "./visible.ts";

test.each([
  [0, "0"],
  [999, "999"],
  [1700, "1⍽700"],
  [53_000, "53⍽000"],
  [1_234_567, "1⍽234⍽567"],
  [2.5, "2,5"],
])("formats %d as « %s »", (value, text) => {
  expect(visible(numberText(value))).toBe(text);
});

test.each([
  [0, "0⍽octet"],
  [512, "512⍽octets"],
  [1000, "1⍽ko"],
  [1540, "1,5⍽ko"],
  [350_000, "350⍽ko"],
  [999_600, "1⍽Mo"],
  [2_300_000, "2,3⍽Mo"],
  [9_960_000, "10⍽Mo"],
  [4_200_000_000, "4,2⍽Go"],
])("formats %d bytes as « %s »", (bytes, text) => {
  expect(visible(sizeText(bytes))).toBe(text);
});
