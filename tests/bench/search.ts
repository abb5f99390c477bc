/**
 * What a first search costs a reader of a large site, in bytes, and how fast results follow typing: `npx tsx
 * tests/bench/search.ts [posts]`. It only prints.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { withBrowser } from "../browser.ts";
import { built } from "../command.ts";
import { writeCorpus } from "../corpus/realistic.ts";
import { serve } from "../serve.ts";

const QUERIES = ["infolettre", "évènement", "formation", "web 2.0", "sécurité des données", "gestion de l’information"];
const WORDS = ["infolettre", "formation", "site", "organisation", "bibliothèque"];
const PARTS = [
  ["scripts", /assets\/search(?!-results)|pagefind(?:-worker)?\.js/],
  ["noms", /assets\/destinations/],
  ["programme", /wasm/],
  ["table", /pf_meta|pagefind-entry/],
  ["mots", /pf_index/],
  // What reads and draws the texts comes with them.
  ["textes", /pf_fragment|assets\/search-results/],
] as const;

const posts = Number(process.argv[2] ?? 1_000);
const root = await mkdtemp(join(tmpdir(), "babillard-bench-search-"));
try {
  await writeCorpus(join(root, "content"), { posts, seed: 7 });
  await built("--content", join(root, "content"), "--output", join(root, "site"), "--now", "2014-01-15");
  const site = await serve(join(root, "site"));
  await withBrowser(async (browser) => {
    print(`Première recherche, ${posts} textes (octets transférés)`, ["", ...PARTS.map(([name]) => name), "total"]);
    for (const query of QUERIES) print(query, (await firstSearch(browser, site.url, query)).map(String));
    print("Après la dernière touche (ms, médiane de 9)", []);
    const page = await browser.newPage();
    await page.goto(`${site.url}recherche/?q=web`);
    await page.locator(".results a").first().waitFor();
    for (const word of WORDS) print(word, [String(Math.round(await delay(page, word)))]);
  });
  await site.close();
} finally {
  await rm(root, { recursive: true, force: true });
}

/** Bytes of each part, then the total, for a first visit. */
async function firstSearch(browser: Browser, url: string, query: string): Promise<readonly number[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const sizes: Promise<readonly [string, number]>[] = [];
  page.on("requestfinished", (request) => {
    sizes.push(request.sizes().then(({ responseBodySize }) => [request.url(), Math.max(0, responseBodySize)]));
  });
  await page.goto(`${url}recherche/?q=${encodeURIComponent(query)}`);
  await page.locator(".results a").first().waitFor();
  await page.waitForLoadState("networkidle");
  const all = await Promise.all(sizes);
  // Chromium does not report the size of a worker's script.
  const worker = await fetch(new URL("pagefind/pagefind-worker.js", url));
  if (page.workers().length > 0) all.push([worker.url, gzipSync(Buffer.from(await worker.arrayBuffer())).length]);
  const parts = PARTS.map(([, pattern]) => all.reduce((sum, [from, size]) => sum + (pattern.test(from) ? size : 0), 0));
  await context.close();
  return [...parts, parts.reduce((sum, size) => sum + size, 0)];
}

/** Milliseconds from the last key to the results on screen, with everything loaded. */
async function delay(page: Page, word: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    await page.locator("main input[name=q]").fill(word.slice(0, -1));
    await page.waitForTimeout(600);
    await page.evaluate(() => {
      document.body.dataset.delay = "";
      const list = document.querySelector(".results") as Node;
      addEventListener(
        "input",
        () => {
          const start = performance.now();
          const watch = new MutationObserver(() => {
            watch.disconnect();
            requestAnimationFrame(() => {
              document.body.dataset.delay = String(performance.now() - start);
            });
          });
          watch.observe(list, { childList: true });
        },
        { once: true, capture: true },
      );
    });
    await page.keyboard.type(word.slice(-1));
    await page.locator("body:not([data-delay=''])").waitFor();
    times.push(Number(await page.locator("body").getAttribute("data-delay")));
  }
  return times.slice(1).sort((a, b) => a - b)[4] ?? 0;
}

function print(name: string, cells: readonly string[]): void {
  process.stdout.write(`${name.padEnd(44)}${cells.map((cell) => cell.padStart(11)).join("")}\n`);
}
