import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { SAMPLE_DAY } from "./sample.ts";
import { type Served, serve } from "./serve.ts";
import { sharedSite } from "./shared-site.ts";

/** One page of each layout. */
const PAGES: Readonly<Record<string, string>> = {
  accueil: "",
  formation: "formations/ecrire-une-demande-de-soutien/",
  "formation passée": "formations/medias-sociaux-mrc-erable/",
  événement: "evenements/journee-des-petites-salles/",
  conférence: "conferences/donnees-ouvertes-colombie-britannique/",
  guide: "guides/cefrio-web-2-0-organisations-publiques/",
  article: "articles/donnees-ouvertes-par-ou-commencer/",
  archive: "formations/",
  catégorie: "categories/web-2-0/",
  étiquettes: "etiquettes/",
  agenda: "agenda/",
  "plan du site": "plan-du-site/",
  page: "accessibilite/",
  "fils d’actualité": "flux/",
  recherche: "recherche/?q=web",
  introuvable: "rien-de-tel/",
};

let site: Served;
let browser: Browser;

beforeAll(async () => {
  // Under a path, like a GitHub project site: an address without the base path shows at once.
  const { folder } = await sharedSite("--url", "https://babillard.example/blogue", "--now", SAMPLE_DAY);
  site = await serve(folder, "/blogue/");
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Requests to any other host. */
  readonly foreign: string[];
  /** CSP violations and script errors. */
  readonly refused: string[];
}

/** A visit that records every request, refused resource and script error. */
async function visit(options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: "fr-CA", ...options });
  const page = await context.newPage();
  const foreign: string[] = [];
  const refused: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(site.url)) foreign.push(request.url());
  });
  page.on("pageerror", (error) => refused.push(String(error)));
  page.on("console", (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) refused.push(message.text());
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== "document")
      refused.push(`${response.status()} ${response.url()}`);
  });
  return { context, page, foreign, refused };
}

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Rules whose result can differ in dark mode. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** Opens a page and, on the search page, waits for its results. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(site.url + path);
  if (path.includes("?q=")) await page.locator("#recherche .results a").first().waitFor({ timeout: 20_000 });
}

describe.each(["light", "dark"] as const)("in %s mode", (colorScheme) => {
  let visitor: Visit;
  beforeAll(async () => {
    visitor = await visit({ colorScheme, reducedMotion: "reduce" });
  });
  afterAll(() => visitor?.context.close());

  test.each(Object.entries(PAGES))("« %s » has no axe violation and no CSP violation", async (_, path) => {
    const { page, foreign, refused } = visitor;
    await open(page, path);
    const axe = new AxeBuilder({ page });
    const { violations, passes } = await (colorScheme === "light"
      ? axe.withTags(RULES)
      : axe.withRules(COLOUR_RULES)
    ).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain("color-contrast");
    expect(refused).toEqual([]);
    expect(foreign).toEqual([]);
  });

  test("nothing is stored in the reader's browser", async () => {
    expect(await visitor.context.cookies()).toEqual([]);
    expect(await visitor.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});

describe("on a phone 320 pixels wide", () => {
  let visitor: Visit;
  beforeAll(async () => {
    visitor = await visit({ viewport: { width: 320, height: 640 } });
  });
  afterAll(() => visitor?.context.close());

  test.each(Object.entries(PAGES))("« %s » does not scroll sideways (WCAG 1.4.10)", async (_, path) => {
    const { page } = visitor;
    await open(page, path);
    const [content = 0, screen = 0] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(screen);
  });
});

describe("with a keyboard", () => {
  let visitor: Visit;
  beforeEach(async () => {
    visitor = await visit({ reducedMotion: "reduce" });
  });
  afterEach(() => visitor.context.close());

  test("the first tab stop is a visible link that skips to the content", async () => {
    const { page } = visitor;
    await page.goto(`${site.url}${PAGES.article}`);
    await page.keyboard.press("Tab");
    const link = page.locator(":focus");
    expect(await link.textContent()).toBe("Aller au contenu");
    const box = await link.boundingBox();
    expect(box && box.x >= 0 && box.y >= 0 && box.height >= 24 && box.width > 60).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("contenu");
  });

  test("every tab stop of the home page shows its focus and is not covered", async () => {
    const { page } = visitor;
    await page.goto(site.url);
    const hidden: string[] = [];
    for (let stop = 0; stop < 80; stop++) {
      await page.keyboard.press("Tab");
      const state = await page.evaluate(() => {
        const node = document.activeElement;
        if (node === null || node === document.body) return undefined;
        const style = getComputedStyle(node);
        const ring = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
        const { left, top, width, height } = node.getClientRects()[0] ?? node.getBoundingClientRect();
        const above = document.elementFromPoint(left + width / 2, top + height / 2);
        const seen = above !== null && (node.contains(above) || above.contains(node));
        return {
          name: `${node.tagName} ${node.textContent?.trim()}`,
          fine: (ring || style.boxShadow !== "none") && seen,
        };
      });
      if (state === undefined) break;
      if (!state.fine) hidden.push(state.name);
    }
    expect(hidden).toEqual([]);
  });
});

describe("searching", () => {
  let visitor: Visit;
  beforeAll(async () => {
    visitor = await visit();
  });
  afterAll(() => visitor?.context.close());

  test.each([
    ["événement", undefined],
    ["evenement", undefined],
    ["L’Érable", "formations/medias-sociaux-mrc-erable/"],
    ["l'erable", "formations/medias-sociaux-mrc-erable/"],
    ["quebec", undefined],
  ])("« %s » typed in the header of the home page finds posts", async (words, first) => {
    const { page, foreign, refused } = visitor;
    await page.goto(site.url);
    await page.getByLabel("Rechercher").first().fill(words);
    await page.keyboard.press("Enter");
    const links = page.locator("#recherche .results a");
    await links.first().waitFor({ timeout: 20_000 });
    expect(decodeURIComponent(new URL(page.url()).searchParams.get("q") ?? "")).toBe(words);
    const hrefs = await links.evaluateAll((nodes) => nodes.map((node) => (node as HTMLAnchorElement).href));
    for (const href of hrefs) expect(href.startsWith(site.url)).toBe(true);
    if (first !== undefined) expect(hrefs[0]?.split(/[?#]/)[0]).toBe(site.url + first);
    expect(await page.locator("[role=status]").first().textContent()).toMatch(/\d+\s+résultats?/);
    const answer = await page.request.get(hrefs[0]?.split(/[?#]/)[0] ?? "");
    expect(answer.status()).toBe(200);
    expect(refused).toEqual([]);
    expect(foreign).toEqual([]);
  });

  test("a search without results says so plainly", async () => {
    const { page } = visitor;
    await page.goto(`${site.url}recherche/?q=zzzzqqqq`);
    await page
      .getByText(/aucun résultat/i)
      .first()
      .waitFor({ timeout: 20_000 });
    expect(await page.locator("#recherche .results a").count()).toBe(0);
  });
});

describe("without JavaScript", () => {
  let visitor: Visit;
  beforeAll(async () => {
    visitor = await visit({ javaScriptEnabled: false });
  });
  afterAll(() => visitor?.context.close());

  test.each(Object.entries(PAGES))("« %s » can be read and left by its links", async (_, path) => {
    const { page } = visitor;
    await page.goto(site.url + path);
    expect(await page.locator("h1").isVisible()).toBe(true);
    expect(await page.locator("main a:visible").count()).toBeGreaterThan(0);
    expect(await page.locator("main").innerText()).not.toBe("");
  });

  test("the search form leads to the archives, not to a dead end", async () => {
    const { page } = visitor;
    await page.goto(site.url);
    await page.getByLabel("Rechercher").first().fill("web");
    await page.keyboard.press("Enter");
    await page.waitForURL(/recherche\/\?q=web/);
    await page
      .getByRole("main")
      .getByRole("link", { name: /archives/i })
      .first()
      .click();
    expect((await page.request.get(page.url())).status()).toBe(200);
    expect(page.url()).toContain("/archives/");
  });
});

test("an unknown address gets the error page of the site, at any depth", async () => {
  const { context, page } = await visit();
  const answer = await page.goto(`${site.url}a/b/c/d`);
  expect(answer?.status()).toBe(404);
  expect(await page.locator("h1").textContent()).toMatch(/introuvable|n’existe/i);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toMatch(/^"?Times/);
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
  await page.getByRole("link", { name: "Accueil" }).first().click();
  expect(page.url()).toBe(site.url);
  await context.close();
});
