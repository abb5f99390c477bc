/** Whatever is in the picture cache, the published files are those of the original. */
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { encodePictures } from "../../src/images/encode-pictures.ts";
import { openPictureStore } from "../../src/images/picture-store.ts";
import type { Site } from "../../src/site/model.ts";
import { noise } from "../noise.ts";
import { folderFrom, siteFrom } from "../site-from.ts";

let site: Site;
let whole: ReadonlyMap<string, Buffer>;
/** A picture of the right size that must not be published. */
let other: Buffer;

/** The bytes published for each address from a cache in `folder`. */
async function published(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const { files, problems } = await encodePictures(site, openPictureStore(folder));
  expect(problems).toEqual([]);
  return new Map([...files].map(([url, path]) => [url, readFileSync(path)]));
}

async function filled(): Promise<string> {
  const folder = join(folderFrom({}), "images");
  await published(folder);
  return folder;
}

beforeAll(async () => {
  const photo = await noise(600, 400).jpeg({ quality: 80 }).toBuffer();
  other = await sharp({ create: { width: 480, height: 320, channels: 3, background: "#f00" } })
    .webp()
    .toBuffer();
  site = siteFrom({
    "articles/salle/index.md":
      "---\ntitle: Salle\ndate: 2013-01-05\nsummary: Un résumé.\n---\n\n![La salle](salle.jpg)\n",
    "articles/salle/salle.jpg": photo,
  }).site;
  whole = await published(join(folderFrom({}), "images"));
});

const all = (folder: string, change: (path: string, bytes: Buffer) => void): void => {
  for (const name of readdirSync(folder)) change(join(folder, name), readFileSync(join(folder, name)));
};

test.each<[string, (path: string, bytes: Buffer) => void]>([
  ["empty", (path) => writeFileSync(path, "")],
  ["cut short", (path, bytes) => writeFileSync(path, bytes.subarray(0, bytes.length / 2))],
  [
    "with one bit changed",
    (path, bytes) => {
      bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 1;
      writeFileSync(path, bytes);
    },
  ],
  ["another picture", (path) => writeFileSync(path, other)],
  ["a page", (path) => writeFileSync(path, "<script>alert(1)</script>")],
  [
    "a folder",
    (path) => {
      rmSync(path);
      mkdirSync(join(path, "plein"), { recursive: true });
    },
  ],
  [
    "a link to something else",
    (path) => {
      rmSync(path);
      symlinkSync("/etc/hostname", path);
    },
  ],
  ["gone", (path) => rmSync(path)],
])("an entry that is %s is encoded again", async (_, change) => {
  const folder = await filled();
  all(folder, change);
  expect(await published(folder)).toEqual(whole);
  expect(await published(folder)).toEqual(whole);
});

test("with two entries for one picture, neither is used", async () => {
  const folder = await filled();
  all(folder, (path) => {
    const digest = createHash("sha256").update(other).digest("hex");
    writeFileSync(path.replace(/-[0-9a-f]{64}/, `-${digest}`), other);
  });
  expect(await published(folder)).toEqual(whole);
});

test("valid entries are used as they are", async () => {
  const folder = await filled();
  const before = readdirSync(folder);
  const { files } = await encodePictures(site, openPictureStore(folder));
  expect([...files.values()].every((path) => path.startsWith(folder))).toBe(true);
  expect(readdirSync(folder)).toEqual(before);
});

test.each<[string, (folder: string) => void]>([
  ["is a file", (folder) => writeFileSync(folder, "")],
  [
    "is in a file",
    (folder) => {
      rmSync(join(folder, ".."), { recursive: true });
      writeFileSync(join(folder, ".."), "");
    },
  ],
  ["is a link to nothing", (folder) => symlinkSync("nulle-part/du-tout", folder)],
  ["is a link to itself", (folder) => symlinkSync(folder, folder)],
])("a cache that %s does not stop the build", async (_, spoil) => {
  const folder = join(folderFrom({}), "images");
  spoil(folder);
  expect(await published(folder)).toEqual(whole);
});

test("a read-only cache does not stop the build", async () => {
  const folder = join(folderFrom({}), "images");
  mkdirSync(folder);
  chmodSync(folder, 0o500);
  // Root may write anywhere, so folders occupy the names that it would write.
  const filledOnce = await filled();
  for (const name of readdirSync(filledOnce)) mkdirSync(join(folder, name, "plein"), { recursive: true });
  expect(await published(folder)).toEqual(whole);
});
