import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundleAssets, compiledName } from "../../layouts/asset-bundler.ts";
import { asset, assetFiles, styleSheet } from "../../layouts/assets.ts";
import { siteFrom } from "../site-from.ts";

const files = assetFiles();

test("every file of /assets/ has a hash of its content in its name", () => {
  const hashed = files.filter(({ path }) => path.startsWith("assets/"));
  expect(hashed.length).toBeGreaterThan(2);
  for (const { path, bytes } of hashed) {
    expect(path).toContain(`.${createHash("sha256").update(bytes).digest("hex").slice(0, 10)}.`);
  }
});

test("the stylesheet is one file under 14 KB gzipped that loads the title font and nothing else", () => {
  const { site } = siteFrom({ "articles/un.md": "---\ntitle: Un\ndate: 2013-01-02\n---\n\nTexte.\n" });
  const { path, bytes } = styleSheet(site);
  const style = Buffer.from(bytes).toString("utf8");
  expect(path).toContain(`.${createHash("sha256").update(bytes).digest("hex").slice(0, 10)}.`);
  expect(style).not.toContain("@import");
  expect(style.match(/url\([^)]*\)/g)).toEqual([expect.stringMatching(/^url\(besley\.[0-9a-f]{10}\.woff2\)$/)]);
  expect(gzipSync(style).length).toBeLessThan(14_000);
});

test("a missing asset throws instead of giving a broken link", () => {
  expect(() => asset("absent.css")).toThrow();
});

test("what is bundled when the program is compiled is what the sources give", () => {
  const folder = fileURLToPath(new URL("../../dist/client/", import.meta.url));
  const bundled = bundleAssets();
  expect(readdirSync(folder).sort()).toEqual(bundled.map(({ source }) => compiledName(source)).sort());
  for (const { source, bytes } of bundled) {
    expect(readFileSync(join(folder, compiledName(source))).equals(bytes), source).toBe(true);
  }
});
