/** Under another base path, the site is the same but for the prefix of its addresses. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { SAMPLE_DAY, SAMPLE_URL } from "../sample.ts";
import { sharedSite } from "../shared-site.ts";

let root: ReadonlyMap<string, Buffer>;
let based: ReadonlyMap<string, Buffer>;

async function filesOf(...options: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const { folder } = await sharedSite("--url", SAMPLE_URL, "--now", SAMPLE_DAY, ...options);
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path)]),
  );
}

beforeAll(async () => {
  [root, based] = [await filesOf(), await filesOf("--base", "/blogue/")];
});

const TEXT = /\.(?:html|css|csv|js|json|atom|xml|ics|txt|svg|webmanifest)$|^_(?:headers|redirects)$/;
/** The drawing of an address on a poster to print. */
const QR_CODE = /(?<=<div class="qr"[^>]*>)<svg.*?<\/svg>/su;
/** Unfolds calendar lines: longer prefixes move the folds (RFC 5545 §3.1). */
const text = (path: string, bytes: Buffer): string =>
  path.endsWith(".ics") ? bytes.toString().replaceAll("\r\n ", "") : bytes.toString();

test("both sites have the same files", () => {
  expect([...based.keys()].sort()).toEqual([...root.keys()].sort());
});

test("only prefixes differ, in pages, styles, feeds, calendars, search, data and redirects", () => {
  const different: string[] = [];
  let prefixed = 0;
  for (const [path, bytes] of based) {
    const former = root.get(path) ?? Buffer.alloc(0);
    if (path === "build.json") continue;
    if (!TEXT.test(path)) {
      if (!bytes.equals(former)) different.push(path);
      continue;
    }
    const output = text(path, bytes).replace(QR_CODE, "");
    const unprefixed = output.replaceAll("/blogue/", "/").replaceAll("%2Fblogue%2F", "%2F");
    if (unprefixed !== output) prefixed += 1;
    if (unprefixed !== text(path, former).replace(QR_CODE, "")) different.push(path);
  }
  expect(different).toEqual([]);
  expect(prefixed).toBeGreaterThan(150);
});

test("no address of the site with a base path leaves that path", () => {
  const astray: string[] = [];
  const origin = SAMPLE_URL;
  const isOwn = (address: string): boolean => address.startsWith("/") || address.startsWith(origin);
  for (const [path, bytes] of based) {
    if (!path.endsWith(".html")) continue;
    for (const [, address = ""] of bytes.toString().matchAll(/\s(?:href|src|action|content)="([^"]*)"/g)) {
      if (isOwn(address) && !address.replace(origin, "").startsWith("/blogue/")) astray.push(`${path}: ${address}`);
    }
  }
  expect(astray).toEqual([]);
  expect([...based.values()].some((bytes) => bytes.includes(`"${origin}/blogue/`))).toBe(true);
});
