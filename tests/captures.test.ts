import { readdirSync, readFileSync, statSync } from "node:fs";
import sharp from "sharp";
import { expect, test } from "vitest";

const FOLDER = "docs/captures";
const README = readFileSync("README.md", "utf8");
const shown = [
  ...README.matchAll(/!\[(?<alt>[^\]]*)\]\((?<src>docs\/captures\/[^)]+)\)/gu),
  ...README.matchAll(/<img src="(?<src>docs\/captures\/[^"]+)"[^>]* alt="(?<alt>[^"]*)"/gu),
].map(({ groups }) => ({ src: groups?.src ?? "", alt: groups?.alt ?? "" }));

test("the README shows the five screenshots, each with words that say what it shows", () => {
  const files = readdirSync(FOLDER).map((name) => `${FOLDER}/${name}`);
  expect(shown.map(({ src }) => src).sort()).toEqual(files.sort());
  expect(files).toHaveLength(5);
  for (const { alt } of shown) expect(alt.split(" ").length).toBeGreaterThan(12);
  expect(new Set(shown.map(({ alt }) => alt)).size).toBe(5);
});

test("they are pictures, and weigh less than 500 KB together", async () => {
  let weight = 0;
  for (const { src } of shown) {
    expect((await sharp(src).metadata()).format, src).toBe("webp");
    weight += statSync(src).size;
  }
  expect(weight).toBeLessThan(500 * 1024);
});
