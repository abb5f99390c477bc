import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { emptyCache } from "../../src/build/load-site.ts";
import { createPreviewServer } from "../../src/cli/dev-server/server.ts";
import { loadPreview } from "../../src/cli/dev-server/state.ts";
import { encodePictures } from "../../src/images/encode-pictures.ts";
import { openPictureStore } from "../../src/images/picture-store.ts";
import { CAMERA, noise } from "../noise.ts";
import { folderFrom, siteFrom } from "../site-from.ts";

const photo = await noise(1000, 700).jpeg({ quality: 90 }).withExif(CAMERA).toBuffer();
const files = {
  "articles/salle/index.md":
    "---\ntitle: Salle\ndate: 2013-01-05\nsummary: Un résumé.\n---\n\n![La salle](salle.jpg)\n",
  "articles/salle/salle.jpg": photo,
};
const closing: (() => void)[] = [];
afterAll(() => {
  for (const close of closing) close();
});

test("every picture file of a build is light and has no camera metadata", async () => {
  const { site } = siteFrom(files);
  const { files: encoded, problems } = await encodePictures(site, openPictureStore(folderFrom({})));
  expect(problems).toEqual([]);
  expect([...encoded.keys()]).toHaveLength(3);
  for (const path of encoded.values()) {
    const bytes = await readFile(path);
    expect(bytes.includes("Camille")).toBe(false);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  }
});

test("an unreadable photograph is not published when unused, and an error when a post links to it", async () => {
  const cut = { "articles/salle/autre.jpg": photo.subarray(0, 9000) };
  expect(siteFrom({ ...files, ...cut }).site.assets.map(({ path }) => path)).toEqual(["articles/salle/salle.jpg"]);
  const link = { "articles/lien.md": "---\ntitle: Lien\ndate: 2013-01-05\n---\n\n[La salle](salle/autre.jpg)\n" };
  const { site } = siteFrom({ ...files, ...cut, ...link });
  const { problems } = await encodePictures(site, openPictureStore(folderFrom({})));
  expect(problems).toMatchObject([{ code: "image-illisible", severity: "error", file: "articles/salle/autre.jpg" }]);
});

test("a photograph that changes during the build is an error that names it", async () => {
  const { site } = siteFrom(files);
  const changed = site.assets.map((asset) => ({ ...asset, raster: { hash: "0", turned: false } }));
  const { problems } = await encodePictures({ ...site, assets: changed }, openPictureStore(folderFrom({})));
  expect(problems).toMatchObject([{ code: "image-illisible", file: "articles/salle/salle.jpg" }]);
  expect(problems[0]?.message).toContain("a changé");
});

test("the preview encodes the requested file, and only that one", async () => {
  const content = folderFrom(files);
  const store = folderFrom({});
  const state = loadPreview({ content, drafts: true, now: "2013-02-01" }, emptyCache());
  const { server } = createPreviewServer(() => ({ state, search: new Map(), pictures: openPictureStore(store) }));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closing.push(() => server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const html = await (await fetch(`${origin}/articles/salle/`)).text();
  const narrow = /srcset="(\S+) 480w/.exec(html)?.[1];
  const answer = await fetch(`${origin}${narrow}`);
  expect(answer.headers.get("content-type")).toBe("image/webp");
  expect(await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).toMatchObject({ width: 480, height: 336 });
  const main = await fetch(`${origin}/articles/salle/salle.jpg`);
  expect(Buffer.from(await main.arrayBuffer()).includes("Camille")).toBe(false);
  expect((await fetch(`${origin}/assets/images/salle-481.0000000000.webp`)).status).toBe(404);
  expect(await readdir(store)).toHaveLength(2);
});
