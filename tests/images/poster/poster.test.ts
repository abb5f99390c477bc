import { expect, test } from "vitest";
import { posterSvg } from "../../../src/images/poster/poster.ts";
import { signs } from "../../../src/images/poster/sign.ts";
import type { Family } from "../../../src/images/poster/tiles.ts";
import { XmlParser } from "./xml.ts";

const draw = signs();
const FAMILIES: readonly Family[] = ["steps", "discs", "rings", "folds", "bars"];
const facts = (id: string, sign: string, family: Family = "steps") =>
  ({ id, sign, family, colour: "#1f3d99", accent: "#1f3d99" }) as const;

test("the same facts draw the same bytes, another post another pattern", () => {
  expect(posterSvg(facts("formations/un", "14"), draw)).toBe(posterSvg(facts("formations/un", "14"), signs()));
  expect(posterSvg(facts("formations/un", "14"), draw)).not.toBe(posterSvg(facts("formations/deux", "14"), draw));
});

test.each(["14", "26–28", "nov.", "6·5·15", "É", "Œ"])("the sign « %s » stands within the frame", (sign) => {
  for (const family of FAMILIES) {
    const svg = posterSvg(facts(`x/${family}`, sign, family), draw);
    const outline = /<clipPath id="s"><path d="([^"]*)"/u.exec(svg)?.[1] ?? "";
    const numbers = [...outline.matchAll(/[A-Z]([-\d.]+)[ ,]([-\d.]+)/gu)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    expect(numbers.length).toBeGreaterThan(0);
    for (const [x, y] of numbers) {
      expect(x).toBeGreaterThanOrEqual(-1);
      expect(x).toBeLessThanOrEqual(801);
      expect(y).toBeGreaterThanOrEqual(-1);
      expect(y).toBeLessThanOrEqual(601);
    }
  }
});

test("a sign that the font cannot write is left out, and the pattern stays", () => {
  const svg = posterSvg(facts("x/y", "漢"), draw);
  expect(svg).not.toContain('class="k"');
  expect(svg.match(/<use href="#t"/gu)?.length).toBeGreaterThan(8);
});

test("a poster is a light drawing, without script, words or anything from elsewhere", () => {
  const svg = posterSvg(facts("x/y", "26–28", "folds"), draw);
  expect(svg.length).toBeLessThan(14_000);
  expect(svg).not.toMatch(/<(?:script|text|image|foreignObject)|https?:\/\/(?!www\.w3\.org\/2000\/svg)/u);
  expect(XmlParser.isValid(svg)).toBe(true);
});
