import type { BrowserContextOptions, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { type SearchSite, searchSite, settled } from "./search-page.ts";

let site: SearchSite;

beforeAll(async () => {
  site = await searchSite("--now", "2013-02-01", "--drafts");
});

/** Longer than the half second during which browsers attribute a layout shift to user input. */
const SLOW_MS = 600;
const SCREENS: readonly BrowserContextOptions[] = [
  { viewport: { width: 360, height: 640 }, colorScheme: "dark" },
  { viewport: { width: 1280, height: 800 }, colorScheme: "light" },
  { viewport: { width: 1440, height: 2000 }, colorScheme: "light" },
];
const ADDRESSES = [
  "",
  "?q=web",
  "?q=ludification",
  "?q=zzzzqqqq",
  "?q=web&type=Guide",
  "?avenir=oui",
  "?tri=date&n=12",
];

/** Opens a page where everything loads late, and which records layout shifts. */
async function slowVisit(options: BrowserContextOptions): Promise<Page> {
  const context = await site.browser.newContext({ locale: "fr-CA", ...options });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node?: Element }[];
      })[])
        if (!entry.hadRecentInput)
          moved.push(
            `${entry.value}: ${entry.sources.map(({ node }) => node?.className || node?.nodeName).join(", ")}`,
          );
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.route(/\/assets\/search|\/pagefind\//, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    await route.continue();
  });
  return page;
}

/** Returns the layout shifts, two frames after the last change. */
async function movedOn(page: Page): Promise<unknown> {
  await settled(page);
  await page.waitForLoadState("networkidle");
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    return (window as unknown as { moved: readonly string[] }).moved;
  });
}

// At the same time: each mostly waits for what loads late.
describe.concurrent.each(SCREENS)(
  "no layout shift on a screen of $viewport.width × $viewport.height, $colorScheme",
  (options) => {
    test("whatever the URL asks for", async () => {
      const moved = await Promise.all(
        ADDRESSES.map(async (address) => {
          const page = await slowVisit(options);
          await page.goto(`${site.site.url}recherche/${address}`);
          const found = await movedOn(page);
          await page.context().close();
          return [address, found];
        }),
      );
      expect(moved).toEqual(ADDRESSES.map((address) => [address, []]));
    });

    test("when the first words are typed before anything has loaded", async () => {
      const page = await slowVisit(options);
      await page.goto(`${site.site.url}recherche/`);
      await page.locator("main input[name=q]").pressSequentially("web", { delay: 50 });
      await page.locator(".results a").first().waitFor();
      expect(await movedOn(page)).toEqual([]);
      await page.context().close();
    });

    test("when filters are opened", async () => {
      const page = await slowVisit(options);
      await page.goto(`${site.site.url}recherche/?q=web`);
      await settled(page);
      await page.locator("summary").click();
      await page.locator(".search-group").first().waitFor();
      expect(await movedOn(page)).toEqual([]);
      await page.context().close();
    });
  },
);

test("a layout shift is detected", async () => {
  const page = await slowVisit({});
  await page.goto(`${site.site.url}recherche/`);
  await settled(page);
  await page.evaluate(() => document.querySelector("main")?.prepend(document.createElement("hr")));
  expect(await movedOn(page)).not.toEqual([]);
  await page.context().close();
});

test("what is typed before the script has loaded is searched when it does", async () => {
  const page = await slowVisit({});
  await page.goto(`${site.site.url}recherche/`, { waitUntil: "commit" });
  await page.locator("main input[name=q]").fill("ludification");
  await page.locator(".results a").first().waitFor();
  expect(await page.locator("main input[name=q]").inputValue()).toBe("ludification");
  expect(page.url()).toContain("q=ludification");
  await page.context().close();
});

test("a script that does not load leaves the archives, and no filters that would not work", async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.route(/\/assets\/search\./, (route) => route.abort());
  await page.goto(`${site.site.url}recherche/?q=web`);
  await page.getByRole("main").getByRole("link", { name: "Archives par année" }).waitFor();
  expect(await page.locator("#recherche").isVisible()).toBe(false);
  await context.close();
});
