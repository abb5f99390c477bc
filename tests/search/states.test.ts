import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { loadSite } from "../../src/build/load-site.ts";
import { postFacts } from "../../src/site/search-facts.ts";
import { ask, type SearchSite, searchSite, settled, shown } from "./search-page.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What the index was made from; the posts, newest first. */
const { site: sample } = loadSite({ content: "content", now: "2013-02-01", drafts: true });
let site: SearchSite;

beforeAll(async () => {
  site = await searchSite("--now", "2013-02-01", "--drafts");
});

async function openFilters(page: Page): Promise<void> {
  await page.locator("summary").click();
  await page.locator(".search-group").first().waitFor();
  await settled(page);
}

async function tick(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("checkbox", { name }).check();
  await settled(page);
}

/** Every state of the page, and how a reader reaches it. */
const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  empty: async () => {},
  typing: (page) => page.locator("main input[name=q]").pressSequentially("intra", { delay: 60 }),
  results: (page) => ask(page, "intranet"),
  "filters open": async (page) => {
    await ask(page, "intranet");
    await openFilters(page);
  },
  filtered: async (page) => {
    await openFilters(page);
    await tick(page, /^Conférence \d/);
  },
  mended: (page) => ask(page, "fromation"),
  "pages named": (page) => ask(page, "s’abonner"),
  "words made filters": async (page) => {
    await ask(page, "formations à venir");
    await openFilters(page);
  },
  "filters given up": (page) => ask(page, "intranet gratuit en mars 2013"),
  none: (page) => ask(page, "zzzzqqqq"),
  error: async (page) => {
    await page.route("**/pagefind/**", (route) => route.abort());
    await ask(page, "intranet");
  },
};

describe.each([
  ["light", 1280],
  ["dark", 320],
] as const)("%s, %i pixels wide", (colorScheme, width) => {
  test.each(Object.entries(STATES))("« %s » has no axe violation, and fits", async (name, reach) => {
    const { page, refused } = await site.visit("", { colorScheme, viewport: { width, height: 800 } });
    await reach(page);
    await settled(page);
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" ")}`),
    ).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(refused.filter((line) => name !== "error" || /Policy/.test(line))).toEqual([]);
    await page.context().close();
  });
});

describe("the state of the search is in the URL", () => {
  test("words, filters, order and number of results are restored from it, and from history", async () => {
    const { page } = await site.visit("?q=web");
    const first = await shown(page);
    await openFilters(page);
    await tick(page, /^Conférence \d/);
    await tick(page, /^Guide \d/);
    await page.getByRole("radio", { name: "Date" }).check();
    const narrowed = await shown(page);
    const address = new URL(page.url()).searchParams;
    expect([address.get("q"), address.getAll("type"), address.get("tri")]).toEqual([
      "web",
      ["Conférence", "Guide"],
      "date",
    ]);
    expect(narrowed.urls).not.toEqual(first.urls);
    await page.reload();
    expect(await shown(page)).toEqual(narrowed);
    expect(await page.getByRole("checkbox", { name: /^Guide \d/ }).isChecked()).toBe(true);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    expect((await shown(page)).urls).toEqual(first.urls);
    expect(await page.getByRole("checkbox", { name: /^Guide \d/ }).isChecked()).toBe(false);
    await page.goForward();
    await settled(page);
    expect(await page.getByRole("checkbox", { name: /^Conférence \d/ }).isChecked()).toBe(true);
    await page.context().close();
  });

  test("typing adds no history entry", async () => {
    const { page } = await site.visit();
    const before = await page.evaluate(() => history.length);
    await page.locator("main input[name=q]").pressSequentially("ludification", { delay: 30 });
    await page.locator(".results a").first().waitFor();
    await page.waitForURL(/q=ludification$/);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.context().close();
  });
});

describe("filters", () => {
  const countOf = async (page: Page): Promise<number> => Number.parseInt((await shown(page)).heading, 10) || 0;
  const promised = (page: Page, name: RegExp): Promise<number> =>
    page.getByRole("checkbox", { name }).locator("xpath=..").locator(".count").textContent().then(Number);

  test("are OR inside a group, AND between groups, and each value shows its number of results", async () => {
    const { page } = await site.visit("?tri=date");
    const all = await countOf(page);
    await openFilters(page);
    const conferences = await promised(page, /^Conférence \d/);
    const guides = await promised(page, /^Guide \d/);
    await tick(page, /^Conférence \d/);
    expect(await countOf(page)).toBe(conferences);
    expect(await promised(page, /^Guide \d/)).toBe(guides);
    await tick(page, /^Guide \d/);
    expect(await countOf(page)).toBe(conferences + guides);
    const in2013 = await promised(page, /^2013 \d/);
    await tick(page, /^2013 \d/);
    expect(await countOf(page)).toBe(in2013);
    expect(in2013).toBeLessThan(conferences + guides);
    await page.getByRole("button", { name: "Retirer les filtres" }).click();
    expect(await countOf(page)).toBe(all);
    await page.context().close();
  });

  test("alone, they browse the site by date: a training by when it takes place", async () => {
    const { page } = await site.visit("?type=Formation");
    const { urls } = await shown(page);
    const days = new Map(sample?.posts.map((post) => [post.url, postFacts(sample, post).sortDate]));
    const shownDays = urls.map((url) => days.get(url) ?? "");
    const latest = sample?.posts.filter(({ kind }) => kind === "formation").map(({ url }) => days.get(url) ?? "");
    expect(urls.length).toBeGreaterThan(5);
    expect(shownDays).toEqual(latest?.sort().reverse().slice(0, urls.length));
    await page.context().close();
  });

  test("a result without words shows the summary and the text, not the facts between", async () => {
    const { page } = await site.visit("?type=Conférence&avenir=oui");
    const excerpts = await page.locator(".results .card-summary").allInnerTexts();
    expect(excerpts.length).toBeGreaterThan(1);
    for (const words of excerpts) expect(words).not.toMatch(/par L’équipe|Événement\s:/);
    await page.context().close();
  });

  test("« à venir seulement » keeps what is upcoming", async () => {
    const { page } = await site.visit("?q=web");
    await page.getByRole("checkbox", { name: "À venir seulement" }).check();
    const { urls } = await shown(page);
    expect(urls).toContain("/formations/medias-sociaux-mrc-erable/");
    expect(urls).not.toContain("/formations/web-2-0-planification-strategique/");
    expect(page.url()).toContain("avenir=oui");
    await page.context().close();
  });

  test("without any result say how many there are without them", async () => {
    const { page } = await site.visit("?q=kruzeniski&type=Formation");
    const { heading, note, urls } = await shown(page);
    expect(urls).toEqual([]);
    expect(heading).toContain("avec ces filtres");
    expect(note).toMatch(/Sans les filtres, il y en a \d/);
    await page.context().close();
  });
});

describe("words that became filters", () => {
  const understood = (page: Page) => page.locator(".search-understood").allInnerTexts();

  test("are told, set in the boxes, and undone by a button: then they are searched as words", async () => {
    const { page } = await site.visit("?q=formations+à+venir");
    const filtered = await shown(page);
    expect(filtered.urls).toContain("/formations/medias-sociaux-mrc-erable/");
    expect((await understood(page)).join()).toContain("Filtres tirés de vos mots\u00a0: à venir, Formation");
    expect(await page.getByRole("checkbox", { name: "À venir seulement" }).isChecked()).toBe(true);
    await openFilters(page);
    expect(await page.getByRole("checkbox", { name: /^Formation \d/ }).isChecked()).toBe(true);
    await page.getByRole("button", { name: "Chercher plutôt ces mots" }).click();
    await settled(page);
    expect(page.url()).toContain("mots=oui");
    expect(await understood(page)).toEqual([]);
    expect(await page.getByRole("checkbox", { name: "À venir seulement" }).isChecked()).toBe(false);
    expect((await shown(page)).heading).toContain("formations à venir");
    await page.goBack();
    expect((await shown(page)).urls).toEqual(filtered.urls);
    await page.context().close();
  });

  test("become the reader’s once a box is ticked by hand, and other words are understood anew", async () => {
    const { page } = await site.visit("?q=web+en+février+2013");
    expect((await understood(page)).join()).toContain("février 2013");
    await page.getByRole("checkbox", { name: "À venir seulement" }).check();
    await settled(page);
    expect(await page.locator("main input[name=q]").inputValue()).toBe("web");
    expect(new URL(page.url()).searchParams.getAll("mois")).toEqual(["2013-02"]);
    await ask(page, "prochaines formations");
    expect((await understood(page)).join()).toContain("à venir");
    await page.context().close();
  });

  test("without other words list what comes next first", async () => {
    const { page } = await site.visit("?q=à+venir");
    const { urls } = await shown(page);
    const next = new Map(sample?.posts.map((post) => [post.url, postFacts(sample, post).nextDate]));
    const days = urls.flatMap((url) => next.get(url) ?? []);
    expect(days.length).toBeGreaterThan(3);
    expect(days).toEqual([...days].sort());
    await page.context().close();
  });
});

test("the pages that the words name come first, and lead there", async () => {
  const { page } = await site.visit("?q=rss");
  const line = page.locator(".search-go");
  expect(await line.innerText()).toContain("Aller à\u00a0: Fils d’actualité");
  await line.getByRole("link").first().click();
  await page.waitForURL("**/flux/");
  await page.context().close();
});

test("nothing of the search is loaded before it is used", async () => {
  const { page } = await site.visit();
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
  await page.reload();
  await settled(page);
  await page.waitForLoadState("networkidle");
  expect(loaded.filter((path) => /pagefind|destinations|search-/.test(path))).toEqual([]);
  await ask(page, "intranet");
  expect(loaded.filter((path) => /destinations/.test(path))).toEqual([expect.stringMatching(/\.i\.json$/)]);
  const scripts = (): string[] => loaded.flatMap((path) => /search-([a-z-]+)\./.exec(path)?.[1] ?? []);
  expect(scripts().sort()).toEqual(["engine", "results"]);
  await ask(page, "gratuit");
  expect(scripts()).toContain("turns");
  await page.context().close();
});

test.each([
  [1_500, 0],
  [1_501, 1],
])("with %i texts, Pagefind searches with %i worker, and finds the same", async (texts, workers) => {
  const { page } = await site.visit();
  await page.route("**/recherche/", async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replace(/data-texts="\d+"/, `data-texts="${texts}"`),
    });
  });
  await page.reload();
  const { urls } = await ask(page, "intranet");
  expect(urls.length).toBeGreaterThan(0);
  expect(page.workers()).toHaveLength(workers);
  await page.context().close();
});

test("print shows the results that are on the screen", async () => {
  const { page } = await site.visit("?q=formations+à+venir");
  await page.emulateMedia({ media: "print" });
  const visible = (selector: string) => page.locator(selector).first().isVisible();
  expect(await visible(".search-understood")).toBe(true);
  expect(await visible(".results h3")).toBe(true);
  expect([await visible(".search-undo"), await visible(".search-choices"), await visible("main .search")]).toEqual([
    false,
    false,
    false,
  ]);
  await page.context().close();
});

test("no page disappears when results are sorted by date", async () => {
  const { page } = await site.visit("?q=web");
  const relevant = await shown(page);
  await page.getByRole("radio", { name: "Date" }).check();
  const sorted = await shown(page);
  expect(sorted.heading).toBe(relevant.heading);
  const dates = await page.locator(".results .card-over").allInnerTexts();
  const years = dates.flatMap((words) => /\b20\d\d\b/.exec(words)?.[0] ?? []);
  expect(years.length).toBeGreaterThan(2);
  expect(years).toEqual([...years].sort().reverse());
  await page.context().close();
});

test("a keyboard user searches, sorts, filters, reads on and leaves, without a trap", async () => {
  const { page } = await site.visit();
  const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80) ?? "");
  await page.locator("main input[name=q]").focus();
  await page.keyboard.type("web");
  await page.keyboard.press("Enter");
  await settled(page);
  await page.keyboard.press("Tab");
  expect(await focused()).toContain("<button");
  await page.keyboard.press("Tab");
  expect(await focused()).toContain('name="avenir"');
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await settled(page);
  expect(page.url()).toContain("tri=date");
  await page.keyboard.press("Tab");
  expect(await focused()).toContain("<summary");
  await page.keyboard.press("Enter");
  await page.locator(".search-group").first().waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await settled(page);
  expect(page.url()).toContain("type=");
  const stops = new Set<string>();
  for (let step = 0; step < 120 && !(await focused()).includes("mailto:"); step += 1) {
    await page.keyboard.press("Tab");
    stops.add(await focused());
  }
  expect(await focused()).toContain("mailto:");
  expect([...stops].some((stop) => stop.includes("search-more"))).toBe(true);
  await page.context().close();
});

test("« afficher plus » moves the focus to the first new result, and the URL keeps the number", async () => {
  const { page } = await site.visit("?q=web");
  const before = (await shown(page)).urls;
  await page.getByRole("button", { name: /Afficher plus/ }).click();
  await page.waitForURL(/n=\d+/);
  const after = (await shown(page)).urls;
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.length).toBeGreaterThan(before.length);
  const focused = await page.evaluate(() => (document.activeElement as HTMLAnchorElement | null)?.pathname ?? "");
  // Ten at a time.
  expect(focused).toContain(after.at(-10));
  await page.reload();
  expect((await shown(page)).urls).toEqual(after);
  await page.context().close();
});

test("the count is announced politely: at once after a choice, after a pause while typing", async () => {
  const { page } = await site.visit();
  const status = page.locator("#recherche [role=status]");
  await ask(page, "intranet");
  expect(await status.textContent()).toMatch(
    /^Aller à\u00a0: Intranet .* \d+\u00a0résultats pour «\u00a0intranet\u00a0»$/,
  );
  await page.locator("main input[name=q]").fill("ludification");
  await page.locator(".results a", { hasText: "Ludification" }).first().waitFor();
  expect(await status.textContent()).toContain("intranet");
  await page.waitForFunction(() =>
    document.querySelector("#recherche [role=status]")?.textContent?.includes("ludification"),
  );
  await page.context().close();
});

test("an index that does not load is reported, with the archives; and can be retried", async () => {
  const { page } = await site.visit();
  await page.route("**/pagefind/**", (route) => route.abort());
  const { note, urls } = await ask(page, "intranet");
  expect(urls).toEqual([]);
  expect(note).toContain("La recherche ne répond pas");
  await page.unroute("**/pagefind/**");
  await page.getByRole("button", { name: "Essayer de nouveau" }).click();
  await page.locator(".results a").first().waitFor();
  await page.context().close();
});

test.each(["engine", "results", "turns"])(
  "the script search-%s that does not load can be asked for again",
  async (name) => {
    const { page } = await site.visit();
    await page.route(`**/assets/search-${name}.*`, (route) => route.abort());
    expect((await ask(page, "intranet en ligne")).note).toContain("La recherche ne répond pas");
    await page.unroute(`**/assets/search-${name}.*`);
    await page.getByRole("button", { name: "Essayer de nouveau" }).click();
    await page.locator(".results a").first().waitFor();
    await page.context().close();
  },
);

test("a missing index file is an error, not « no result »", async () => {
  const { page } = await site.visit();
  await page.route("**/pagefind/index/**", (route) => route.fulfill({ status: 404, body: "" }));
  expect((await ask(page, "intranet")).note).toContain("La recherche ne répond pas");
  await page.context().close();
});

test("without a script, the form leads to a page that explains and offers the archives", async () => {
  const { page } = await site.visit("?q=intranet", { javaScriptEnabled: false });
  expect(await page.locator("#recherche").isVisible()).toBe(false);
  expect(await page.locator("main").innerText()).toContain("La recherche a besoin de JavaScript");
  expect(await page.getByRole("main").getByRole("link", { name: "Archives par année" }).isVisible()).toBe(true);
  await page.context().close();
});

describe("on the page opened from a result", () => {
  test("the words are highlighted without moving anything, and the highlight can be removed", async () => {
    const { page, refused } = await site.visit();
    await ask(page, "symptôme");
    await page.locator(".results h3 a").first().click();
    await page.getByRole("button", { name: "Retirer le surlignage" }).waitFor();
    const painted = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get("recherche") ?? [])].map((range) => (range as Range).toString().toLowerCase()),
      );
    expect(new Set(await painted())).toEqual(new Set(["symptôme"]));
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) =>
            resolve(
              list.getEntries().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
            ),
          ).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve(0), 300);
        }),
    );
    expect(shift).toBe(0);
    expect((await new AxeBuilder({ page }).withTags(RULES).analyze()).violations.map(({ id }) => id)).toEqual([]);
    await page.getByRole("button", { name: "Retirer le surlignage" }).click();
    expect(await painted()).toEqual([]);
    expect(page.url()).not.toContain("surligner");
    expect(refused).toEqual([]);
    await page.context().close();
  });

  test("nothing is highlighted for those who did not search", async () => {
    const { page } = await site.visit();
    await page.goto(`${site.site.url}conferences/intranet-1-0-symptome/`);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.locator(".wipe").count()).toBe(0);
    await page.context().close();
  });
});
