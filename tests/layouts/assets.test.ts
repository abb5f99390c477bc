import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { asset, assetFiles } from "../../layouts/assets.ts";

const files = assetFiles();
const text = (path: string) => Buffer.from(files.find((file) => file.path === path)?.bytes ?? []).toString("utf8");

test("every file of /assets/ has a hash of its content in its name", () => {
  const hashed = files.filter(({ path }) => path.startsWith("assets/"));
  expect(hashed.length).toBeGreaterThan(2);
  for (const { path, bytes } of hashed) {
    expect(path).toContain(`.${createHash("sha256").update(bytes).digest("hex").slice(0, 10)}.`);
  }
});

test("the stylesheet is one file under 10 KB gzipped that loads nothing else", () => {
  const path = asset("style.css").slice(1);
  expect(text(path)).not.toMatch(/@import|url\(/);
  expect(gzipSync(text(path)).length).toBeLessThan(10_000);
});

test("a missing asset throws instead of giving a broken link", () => {
  expect(() => asset("absent.css")).toThrow();
});
