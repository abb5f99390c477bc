import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { headersFor, parseHeaders } from "../src/cli/serve/rules.ts";
import { withBrowser } from "./browser.ts";
import { type Served, serve } from "./serve.ts";

let folder: string;
let site: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "babillard-serve-"));
  await writeFile(
    join(folder, "_headers"),
    "/*\n  Content-Security-Policy: default-src 'none'; script-src 'self'\n  X-Test: a: b\n/*.txt\n  Content-Type: text/plain; charset=utf-8\n",
  );
  await writeFile(
    join(folder, "index.html"),
    "<!doctype html><title>Accueil</title><script>document.title='non'</script>",
  );
  await writeFile(join(folder, "404.html"), "<!doctype html><title>Introuvable</title>");
  site = await serve(folder, "/site/");
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

test("a header's value may contain colons, and every rule that matches applies", () => {
  const rules = parseHeaders("/*\n  A: b: c\n/x/*\n  A: d\n");
  expect(headersFor(rules, "/x/y").get("a")).toBe("b: c, d");
  expect(headersFor(rules, "/").get("a")).toBe("b: c");
});

test("the host of the tests applies the site's own CSP in a real browser, under a base path", async () => {
  await withBrowser(async (browser) => {
    const page = await browser.newPage();
    const home = await page.goto(site.url);
    expect(home?.headers()["x-test"]).toBe("a: b");
    expect(await page.title()).toBe("Accueil");
    const missing = await page.goto(`${site.url}rien/`);
    expect(missing?.status()).toBe(404);
    expect(await page.title()).toBe("Introuvable");
    expect((await fetch(`${site.url}_headers`)).status).toBe(404);
    expect((await fetch(new URL("/ailleurs/", site.url))).status).toBe(404);
  });
});
