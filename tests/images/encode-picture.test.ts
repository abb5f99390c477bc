import sharp from "sharp";
import { expect, test } from "vitest";
import { encodePicture } from "../../src/images/encode-picture.ts";
import type { PictureFile } from "../../src/images/picture-sizes.ts";
import { CAMERA, noise } from "../noise.ts";

const file = (width: number, height: number, format: PictureFile["format"], asIs?: true): PictureFile => ({
  url: `/x.${format}`,
  width,
  height,
  format,
  ...(asIs && { asIs }),
});

const photo = noise(1000, 800).jpeg({ quality: 95 }).withExif(CAMERA).toBuffer();

test.each([file(480, 384, "webp"), file(1000, 800, "webp"), file(480, 384, "jpeg"), file(480, 384, "png")])(
  "the same picture gives the same bytes, $width pixels wide in $format, without camera metadata",
  async (wanted) => {
    const [one, two] = [
      await encodePicture(await photo, wanted, false),
      await encodePicture(await photo, wanted, false),
    ];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    const { width, height, format, exif, xmp, icc } = await sharp(one).metadata();
    expect({ width, height, format }).toEqual({ width: wanted.width, height: wanted.height, format: wanted.format });
    expect([exif, xmp, icc]).toEqual([undefined, undefined, undefined]);
    expect(Buffer.from(one).includes("Camille")).toBe(false);
  },
);

test("a narrower file is lighter", async () => {
  const narrow = await encodePicture(await photo, file(480, 384, "webp"), false);
  const wide = await encodePicture(await photo, file(1000, 800, "webp"), false);
  expect(narrow.length * 2).toBeLessThan(wide.length);
  expect(wide.length).toBeLessThan((await photo).length);
});

test("a photograph with an EXIF rotation comes out upright", async () => {
  const red = { create: { width: 60, height: 40, channels: 3, background: "#f00" } } as const;
  const blueLeft = {
    input: { create: { width: 30, height: 40, channels: 3, background: "#00f" } },
    left: 0,
    top: 0,
  } as const;
  const lying = await sharp(red).composite([blueLeft]).jpeg().withMetadata({ orientation: 6 }).toBuffer();
  for (const asIs of [true, undefined] as const) {
    const upright = await encodePicture(lying, file(40, 60, "jpeg", asIs), true);
    const { data, info } = await sharp(upright).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([40, 60]);
    // The left of the rotated picture is the top of the upright one.
    expect(data.at(2)).toBeGreaterThan(200);
    expect(data.at(-3)).toBeGreaterThan(200);
  }
});

test("a small picture keeps every pixel, without camera metadata", async () => {
  const original = await noise(60, 40).jpeg().withExif(CAMERA).toBuffer();
  const bare = await encodePicture(original, file(60, 40, "jpeg", true), false);
  expect(Buffer.from(bare).includes("Camille")).toBe(false);
  expect((await sharp(bare).raw().toBuffer()).equals(await sharp(original).raw().toBuffer())).toBe(true);
});

test("a file that is already light is not made heavier", async () => {
  const light = await noise(1000, 800).jpeg({ quality: 20 }).withExif(CAMERA).toBuffer();
  const main = await encodePicture(light, file(1000, 800, "jpeg"), false);
  expect(main.length).toBeLessThan(light.length);
  expect((await sharp(main).raw().toBuffer()).equals(await sharp(light).raw().toBuffer())).toBe(true);
});

test("transparency becomes white in JPEG and stays in WebP", async () => {
  const clear = await sharp({ create: { width: 20, height: 20, channels: 4, background: "#0000" } })
    .png()
    .toBuffer();
  const jpeg = await encodePicture(clear, file(20, 20, "jpeg"), false);
  expect((await sharp(jpeg).raw().toBuffer())[0]).toBe(255);
  expect((await sharp(await encodePicture(clear, file(20, 20, "webp"), false)).metadata()).hasAlpha).toBe(true);
});

test("a truncated photograph is rejected", async () => {
  const cut = (await photo).subarray(0, (await photo).length / 2);
  await expect(encodePicture(cut, file(480, 384, "webp"), false)).rejects.toThrow();
});
