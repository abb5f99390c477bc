import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { measureAsset } from "../../src/content/collection/measure-asset.ts";
import type { Asset } from "../../src/content/model.ts";
import type { PictureJob } from "../../src/images/picture-files.ts";
import { pictureSet } from "../../src/images/picture-sizes.ts";
import { openPictureStore, PictureError } from "../../src/images/picture-store.ts";
import { noise } from "../noise.ts";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "babillard-pictures-"));
});
afterAll(() => rm(root, { recursive: true }));

async function job(name: string, bytes: Uint8Array): Promise<PictureJob> {
  const source = join(root, name);
  await writeFile(source, bytes);
  const asset: Asset = { path: name, source, url: `/${name}`, ...measureAsset(source) };
  const file = pictureSet(asset)?.webp[0];
  if (file === undefined) throw new Error("the test picture is too small");
  return { asset, file };
}

const photo = (quality: number) => noise(900, 600).jpeg({ quality }).toBuffer();

test("a picture is encoded once, then found again without its original", async () => {
  const folder = join(root, "kept");
  const wanted = await job("a.jpg", await photo(90));
  const [one, two] = await Promise.all([wanted, wanted].map(openPictureStore(folder).find));
  expect(two).toBe(one);
  expect((await sharp(one).metadata()).width).toBe(480);
  await rm(wanted.asset.source);
  expect(await openPictureStore(folder).find(wanted)).toBe(one);
  expect(await readdir(folder)).toHaveLength(1);
});

test("another photograph, another width or another format is another file", async () => {
  const store = openPictureStore(join(root, "others"));
  const first = await job("b.jpg", await photo(90));
  const second = await job("b.jpg", await photo(91));
  const narrower = { ...second, file: { ...second.file, width: 300, height: 200 } };
  const jpeg = { ...second, file: { ...second.file, format: "jpeg" as const } };
  await writeFile(first.asset.source, await photo(90));
  const paths = [await store.find(first)];
  await writeFile(first.asset.source, await photo(91));
  for (const each of [second, narrower, jpeg]) paths.push(await store.find(each));
  expect(new Set(paths).size).toBe(4);
});

test("the same bytes under another name are not encoded again", async () => {
  const store = openPictureStore(join(root, "twins"));
  const bytes = await photo(90);
  expect(await store.find(await job("c.jpg", bytes))).toBe(await store.find(await job("d.jpg", bytes)));
});

test("a photograph that changes meanwhile, or cannot be read, is named and leaves nothing behind", async () => {
  const folder = join(root, "empty");
  const wanted = await job("e.jpg", await photo(90));
  await writeFile(wanted.asset.source, await photo(80));
  const failure = openPictureStore(folder).find(wanted);
  await expect(failure).rejects.toThrow(PictureError);
  await expect(failure).rejects.toMatchObject({ path: "e.jpg" });
  await expect(readFile(folder)).rejects.toThrow(/ENOENT/);
});
