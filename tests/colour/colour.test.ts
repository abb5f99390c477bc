import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contrast, type Hex, readColour } from "../../src/colour/colour.ts";
import { derivedColours } from "../../src/colour/derived-colours.ts";
import { lchOf } from "../../src/colour/oklch.ts";
import { GROUNDS, LEAST_CONTRAST, leastContrast, nearestLegible, schemePair } from "../../src/colour/scheme-pair.ts";
import { packagePath } from "../../src/package-path.ts";

test.each([
  ["#1f3d99", "#1f3d99"],
  ["1F3D99", "#1f3d99"],
  ["#13a", "#1133aa"],
  ["rgb(31, 61, 153)", "#1f3d99"],
  ["navy", "#000080"],
])("« %s » is read as a colour", (typed, read) => {
  expect(readColour(typed)).toBe(read);
});

test.each(["bleu", "", "#12345", "rgb(31 61 153 / 50%)", "url(x)"])("« %s » is not an opaque colour", (typed) => {
  expect(readColour(typed)).toBeUndefined();
});

test("the contrast of black and white is 21 (WCAG 2.2)", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

/** Every hue, from pale to dark, from grey to vivid. */
const WHEEL: readonly Hex[] = Array.from({ length: 24 }, (_, index) => index * 15).flatMap((hue) =>
  [0.02, 0.12, 0.3].flatMap((chroma) =>
    [0.15, 0.45, 0.75, 0.98].map((l) => readColour(`oklch(${l} ${chroma} ${hue})`) as Hex),
  ),
);

test("any colour becomes a pair that is legible on every ground of both schemes", () => {
  for (const colour of WHEEL) {
    const nearest = nearestLegible(colour);
    expect(leastContrast(schemePair(nearest)), `${colour} → ${nearest}`).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  }
});

test("a legible colour is used as it is, and one that is not becomes darker in its own hue", () => {
  expect(nearestLegible("#1f3d99")).toBe("#1f3d99");
  const yellow = lchOf("#fec92f");
  const nearest = lchOf(nearestLegible("#fec92f"));
  expect(nearest.l).toBeLessThan(yellow.l);
  expect(Math.abs(nearest.h - yellow.h)).toBeLessThan(8);
});

test("colours derived from an accent are legible and stand apart", () => {
  for (const accent of ["#1f3d99", "#8a1538", "#555555", "#fec92f"] as const) {
    const derived = derivedColours(accent, 4);
    const hues = derived.slice(1).map((colour) => lchOf(colour).h);
    expect(new Set(derived).size).toBe(4);
    for (const [index, hue] of hues.entries())
      for (const other of hues.slice(index + 1)) {
        const apart = Math.abs(hue - other);
        expect(Math.min(apart, 360 - apart)).toBeGreaterThan(40);
      }
  }
});

test("the grounds are those of the style sheet", () => {
  const tokens = readFileSync(packagePath("layouts/assets/tokens.css"), "utf8");
  const [light = "", dark = ""] = tokens.split("prefers-color-scheme: dark");
  for (const [name, value] of Object.entries(GROUNDS.light)) expect(light).toContain(`--${name}: ${value};`);
  for (const [name, value] of Object.entries(GROUNDS.dark)) expect(dark).toContain(`--${name}: ${value};`);
});
