/** Served with its real headers, no page violates its CSP, requests another host, or stores anything in the browser. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../browser.ts";
import { pagesOf } from "../printed.ts";
import { SAMPLE_DAY, SAMPLE_URL } from "../sample.ts";
import { type Served, serve } from "../serve.ts";
import { sharedSite } from "../shared-site.ts";

let site: Served;
let browser: Browser;
/** One address for each layout: the page with the longest HTML. */
let addresses: ReadonlyMap<string, string>;

beforeAll(async () => {
  const { folder } = await sharedSite("--url", SAMPLE_URL, "--now", SAMPLE_DAY);
  const longest = new Map<string, { readonly url: string; readonly length: number }>();
  for (const { url, html } of await pagesOf(folder)) {
    const layout = /<body class="([^"]*)"/.exec(html)?.[1] ?? "redirection";
    const kind = `${layout} ${/<article class="([^"]*)"/.exec(html)?.[1] ?? ""}`.trim();
    if (html.length > (longest.get(kind)?.length ?? 0)) longest.set(kind, { url, length: html.length });
  }
  addresses = new Map([...longest].map(([kind, { url }]) => [kind, url]));
  site = await serve(folder);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

interface Watch {
  readonly page: Page;
  readonly violations: string[];
  readonly elsewhere: string[];
}

/** A page that records CSP violations and external requests. */
async function watched(): Promise<Watch> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const violations: string[] = [];
  const elsewhere: string[] = [];
  await page.exposeFunction("tellViolation", (text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
      (window as unknown as { tellViolation(text: string): void }).tellViolation(
        `${violatedDirective} ${blockedURI} ${sourceFile}`,
      );
    });
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(site.url)) elsewhere.push(request.url());
  });
  return { page, violations, elsewhere };
}

async function leftBehind(page: Page): Promise<unknown> {
  const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  return [...stored, await page.context().cookies()];
}

test("every kind of page respects the CSP, requests no other host and stores nothing", async () => {
  expect(addresses.size).toBeGreaterThan(12);
  const { page, violations, elsewhere } = await watched();
  for (const [kind, url] of addresses) {
    if (kind === "redirection") continue;
    const answer = await page.goto(new URL(url.slice(1), site.url).href, { waitUntil: "networkidle" });
    expect(answer?.headers()["content-security-policy"], url).toContain("default-src 'none'");
    expect(await leftBehind(page), url).toEqual([0, 0, "", []]);
  }
  expect({ violations, elsewhere }).toEqual({ violations: [], elsewhere: [] });
  await page.context().close();
});

test("searching respects the CSP too", async () => {
  const { page, violations, elsewhere } = await watched();
  await page.goto(new URL("recherche/?q=intranet", site.url).href, { waitUntil: "networkidle" });
  await page
    .getByRole("link", { name: /intranet/i })
    .first()
    .waitFor();
  expect({ violations, elsewhere }).toEqual({ violations: [], elsewhere: [] });
  expect(await leftBehind(page)).toEqual([0, 0, "", []]);
  await page.context().close();
});

test("the recorder works: a forbidden script and an external picture are recorded", async () => {
  const { page, violations, elsewhere } = await watched();
  await page.goto(site.url);
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement("img"), { src: "https://ailleurs.example/x.png" }));
    document.body.append(Object.assign(document.createElement("script"), { textContent: "window.mal = 1" }));
  });
  await expect.poll(() => violations.length).toBeGreaterThan(1);
  expect(violations.join("\n")).toMatch(/img-src[\s\S]*script-src|script-src[\s\S]*img-src/);
  expect(elsewhere.length + violations.length).toBeGreaterThan(1);
  await page.context().close();
});
