/** Visits pages of a site in Chromium and gathers what is wrong with each, so that a proof tells everything at once. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { openBrowser } from "../browser.ts";
import { serve } from "../serve.ts";
import type { ProvedSite } from "./proved-site.ts";

/** Calls `check` on each page, and returns `address: fault` for every fault that it answers. */
export async function faultsOf(
  site: ProvedSite,
  paths: readonly string[],
  options: BrowserContextOptions,
  check: (page: Page, path: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const served = await serve(site.folder);
  const browser = await openBrowser();
  try {
    const context = await browser.newContext({ locale: "fr-CA", reducedMotion: "reduce", ...options });
    const page = await context.newPage();
    // The reader comes on the day of the build: scripts mark as past what has passed since.
    await page.clock.setFixedTime(new Date(`${site.now}T17:00:00Z`));
    const faults: string[] = [];
    for (const path of paths) {
      await page.goto(served.url + path);
      for (const fault of await check(page, path)) faults.push(`/${path}: ${fault}`);
    }
    return faults;
  } finally {
    await browser.close();
    await served.close();
  }
}
