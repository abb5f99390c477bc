import { expect, test } from "vitest";
import type { Asset } from "../../src/content/model.ts";
import { pictureSet, sharedPicture } from "../../src/images/picture-sizes.ts";

function photo(width: number, height: number, more: Partial<Asset> = {}): Asset {
  return {
    path: "a/salle.jpg",
    source: "/nowhere/salle.jpg",
    url: "/articles/a/salle.jpg",
    bytes: 5_000_000,
    width,
    height,
    raster: { hash: "0".repeat(64), turned: false },
    ...more,
  };
}

const widths = (asset: Asset) => pictureSet(asset)?.webp.map(({ width }) => width);

test("a photograph is published in up to three widths, none larger than the original", () => {
  expect(widths(photo(4000, 3000))).toEqual([480, 960, 1600]);
  expect(widths(photo(1200, 900))).toEqual([480, 960, 1200]);
  expect(widths(photo(700, 500))).toEqual([480, 700]);
  expect(widths(photo(300, 200))).toEqual([300]);
});

test("a width that would save almost nothing is left out", () => {
  expect(widths(photo(1000, 800))).toEqual([480, 1000]);
});

test("the main file keeps its name and its shape, at most 1600 pixels wide", () => {
  expect(pictureSet(photo(4000, 3000))?.main).toEqual({
    url: "/articles/a/salle.jpg",
    width: 1600,
    height: 1200,
    format: "jpeg",
  });
});

test("a small file is published unchanged, without other widths; other formats are not encoded", () => {
  const small = pictureSet(photo(900, 600, { bytes: 12_000 }));
  expect(small).toMatchObject({ main: { width: 900, height: 600, asIs: true }, webp: [] });
  const { raster: _, ...drawing } = photo(900, 600, { url: "/a/plan.svg" });
  expect(pictureSet(drawing)).toBeUndefined();
});

test("another photograph under the same name has other URLs", () => {
  const [one] = pictureSet(photo(4000, 3000))?.webp ?? [];
  const [two] = pictureSet(photo(4000, 3000, { raster: { hash: "1".repeat(64), turned: false } }))?.webp ?? [];
  expect(one?.url).toMatch(/^\/assets\/images\/salle-480\.[0-9a-f]{10}\.webp$/);
  expect(two?.url).not.toBe(one?.url);
});

test("a WebP original is its own widest candidate when it is encoded", () => {
  const set = pictureSet(photo(2000, 1000, { url: "/a/salle.webp" }));
  expect(set?.webp.at(-1)).toBe(set?.main);
});

test("sharing sites get a JPEG or a PNG of at least 1200 pixels, or nothing", () => {
  expect(sharedPicture(photo(4000, 3000))?.url).toBe("/articles/a/salle.jpg");
  expect(sharedPicture(photo(1199, 800))).toBeUndefined();
  const fromWebp = sharedPicture(photo(2000, 1000, { url: "/a/salle.webp" }));
  expect(fromWebp).toMatchObject({ width: 1200, height: 600, format: "jpeg" });
  expect(fromWebp?.url).toMatch(/salle-1200\.[0-9a-f]{10}\.jpg$/);
});
