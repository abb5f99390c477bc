import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { stripMetadata } from "../../src/images/strip-metadata.ts";
import { CAMERA, noise } from "../noise.ts";

const pixels = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer();

describe.each(["jpeg", "png", "webp"] as const)("in a %s file", (format) => {
  test("camera metadata is removed, the pixels and the colour profile are unchanged", async () => {
    const original = await noise(96, 64).toFormat(format).withExif(CAMERA).withIccProfile("p3").toBuffer();
    expect((await sharp(original).metadata()).exif).toBeDefined();
    const bare = stripMetadata(original) as Uint8Array;
    expect(Buffer.from(bare).includes("Camille")).toBe(false);
    const { exif, xmp, icc } = await sharp(bare).metadata();
    expect([exif, xmp]).toEqual([undefined, undefined]);
    expect(icc).toBeDefined();
    expect((await pixels(bare)).equals(await pixels(original))).toBe(true);
  });

  test("trailing data is removed", async () => {
    const original = await noise(96, 64).toFormat(format).toBuffer();
    const bare = stripMetadata(Buffer.concat([original, Buffer.from("46.8, -71.2")])) as Uint8Array;
    expect(Buffer.from(bare).includes("46.8")).toBe(false);
  });

  test("a truncated file is rejected rather than cut", async () => {
    const original = await noise(96, 64).toFormat(format).toBuffer();
    expect(stripMetadata(original.subarray(0, original.length - 30))).toBeUndefined();
  });
});

test("a progressive JPEG keeps all its scans", async () => {
  const original = await noise(96, 64).jpeg({ progressive: true }).withExif(CAMERA).toBuffer();
  const bare = stripMetadata(original) as Uint8Array;
  expect((await pixels(bare)).equals(await pixels(original))).toBe(true);
});

test("comments and the segments of other programs are removed too", async () => {
  const original = await noise(32, 32).jpeg().toBuffer();
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0x00, 0x09]), Buffer.from("Camille")]);
  const bare = stripMetadata(Buffer.concat([original.subarray(0, 2), comment, original.subarray(2)]));
  expect(Buffer.from(bare as Uint8Array).equals(Buffer.from(stripMetadata(original) as Uint8Array))).toBe(true);
});

test("any other file is rejected", () => {
  expect(stripMetadata(Buffer.from("une phrase"))).toBeUndefined();
  expect(stripMetadata(new Uint8Array())).toBeUndefined();
});
