import sharp from "sharp";
import { expect, test } from "vitest";
import { readRaster } from "../../src/content/collection/raster.ts";
import { noise } from "../noise.ts";

test.each(["jpeg", "png", "webp"] as const)(
  "a complete %s file gives its size; a truncated one is refused",
  async (format) => {
    const bytes = await noise(64, 48).toFormat(format).toBuffer();
    expect(readRaster(bytes)).toEqual({ width: 64, height: 48, turned: false, animated: false });
    expect(readRaster(bytes.subarray(0, bytes.length - 40))).toMatchObject({
      message: "La fin de cette image manque.",
    });
  },
);

test("a photograph with an EXIF rotation has the size that is displayed", async () => {
  const bytes = await noise(64, 48).jpeg().withMetadata({ orientation: 6 }).toBuffer();
  expect(readRaster(bytes)).toMatchObject({ width: 48, height: 64, turned: true });
});

test("the end marker of a thumbnail is not the end of the photograph", async () => {
  const inside = Buffer.from([0xff, 0xe1, 0x00, 0x06, 0xff, 0xd8, 0xff, 0xd9]);
  const bytes = await noise(64, 48).jpeg().toBuffer();
  const withThumbnail = Buffer.concat([bytes.subarray(0, 2), inside, bytes.subarray(2, bytes.length - 2)]);
  expect(readRaster(withThumbnail)).toHaveProperty("message", "La fin de cette image manque.");
});

test("animated pictures are recognised", async () => {
  const two = Buffer.concat([Buffer.alloc(8 * 8 * 3, 20), Buffer.alloc(8 * 8 * 3, 200)]);
  const frames = sharp(two, { raw: { width: 8, height: 16, channels: 3, pageHeight: 8 } });
  const webp = await frames.webp({ loop: 0, delay: [100, 100] }).toBuffer();
  expect(readRaster(webp)).toMatchObject({ animated: true });
  const png = await noise(8, 8).png().toBuffer();
  const control = Buffer.from("acTL");
  const moving = Buffer.concat([png.subarray(0, 33), Buffer.from([0, 0, 0, 0]), control, png.subarray(33)]);
  expect(readRaster(moving)).toMatchObject({ animated: true });
});

test("text, empty files and formats that browsers do not show are refused with a message", async () => {
  expect(readRaster(Buffer.from("ceci n’est pas une image"))).toHaveProperty("message");
  expect(readRaster(new Uint8Array())).toHaveProperty("message");
  const tiff = await noise(8, 8).tiff().toBuffer();
  expect(readRaster(tiff)).toMatchObject({ message: expect.stringContaining("TIFF") });
});
