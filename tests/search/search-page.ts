/** A built site and its search page in a browser, for the search tests: search, then read what is shown. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll } from "vitest";
import { openBrowser } from "../browser.ts";
import { type Served, serve } from "../serve.ts";
import { sharedSite } from "../shared-site.ts";

export interface Shown {
  readonly heading: string;
  readonly note: string;
  /** Site URLs of the results, without the words to highlight. */
  readonly urls: readonly string[];
  /** URLs of sections of pages, with their fragment. */
  readonly parts: readonly string[];
}

export interface SearchSite {
  readonly site: Served;
  readonly browser: Browser;
  readonly folder: string;
  /** Opens the search page; `refused` collects errors, content security policy violations and requests to other hosts. */
  readonly visit: (address?: string, options?: BrowserContextOptions) => Promise<{ page: Page; refused: string[] }>;
}

/** As `openSearchSite`; everything is closed after the tests of the file. */
export async function searchSite(...args: readonly string[]): Promise<SearchSite> {
  const site = await openSearchSite(...args);
  afterAll(site.close);
  return site;
}

/** Builds with the arguments, serves under `/blogue/` and opens a browser, until `close`. */
export async function openSearchSite(
  ...args: readonly string[]
): Promise<SearchSite & { readonly close: () => Promise<void> }> {
  const { folder } = await sharedSite("--url", "https://babillard.example/blogue", ...args);
  const site = await serve(folder, "/blogue/");
  const browser = await openBrowser();
  const close = async (): Promise<void> => {
    await browser.close();
    await site.close();
  };
  const visit = async (address = "", options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ locale: "fr-CA", ...options });
    const page = await context.newPage();
    const refused: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(site.url)) refused.push(request.url());
    });
    page.on("pageerror", (error) => refused.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error" || /Content Security Policy/i.test(message.text())) refused.push(message.text());
    });
    await page.goto(`${site.url}recherche/${address}`);
    if (options.javaScriptEnabled !== false) await settled(page);
    return { page, refused };
  };
  return { site, browser, folder, visit, close };
}

/** Types words, presses Enter, and returns the results once they are shown. */
export async function ask(page: Page, query: string): Promise<Shown> {
  await page.locator("main input[name=q]").fill(query);
  await page.keyboard.press("Enter");
  return shown(page);
}

/** Returns what the page shows once nothing is loading. */
export async function shown(page: Page): Promise<Shown> {
  await settled(page);
  return page.evaluate(() => {
    const base = document.querySelector<HTMLElement>("#recherche")?.dataset.base ?? "/";
    const links = (selector: string) => [...document.querySelectorAll<HTMLAnchorElement>(selector)];
    const local = (path: string) => `/${decodeURI(path).slice(base.length)}`;
    return {
      heading: document.querySelector("#resultats")?.textContent ?? "",
      note: document.querySelector<HTMLElement>(".search-note")?.innerText ?? "",
      urls: links(".results h3 a").map(({ pathname }) => local(pathname)),
      parts: links(".result-parts a").map(({ pathname, hash }) => local(pathname) + hash),
    };
  });
}

/** Waits until the results are those of the last search. */
export async function settled(page: Page): Promise<void> {
  await page.locator("#recherche:not([hidden])").waitFor();
  await page.locator(".results:not([aria-busy])").waitFor({ state: "attached", timeout: 20_000 });
}
