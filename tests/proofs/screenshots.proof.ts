/** Every class and state of the sample, at three widths in both schemes, in `preuves/`: for eyes, before a release. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { faultsOf } from "./in-browser.ts";
import { coveringPages } from "./proved-site.ts";

const FOLDER = "preuves";
const WIDTHS = [360, 768, 1280];

test("screenshots of every class and state are taken", async () => {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER);
  const taken: string[] = [];
  for (const [index, site] of inject("sites").entries()) {
    const paths = await coveringPages(site);
    for (const colorScheme of ["light", "dark"] as const)
      for (const width of WIDTHS)
        await faultsOf(site, paths, { colorScheme, viewport: { width, height: 900 } }, async (page, path) => {
          const name = `${index}-${path.replace(/\W+/g, "-") || "accueil"}-${width}-${colorScheme}.jpg`;
          // Lazy pictures are loaded before the page is taken whole.
          await page.evaluate(() => {
            for (const image of document.querySelectorAll("img")) image.loading = "eager";
          });
          await page.waitForLoadState("networkidle");
          await page.screenshot({ path: join(FOLDER, name), fullPage: true, type: "jpeg", quality: 70 });
          taken.push(name);
          return [];
        });
  }
  const items = taken
    .sort()
    .map((name) => `<li><a href="${name}"><img loading="lazy" src="${name}" alt=""><br>${name}</a>`);
  await writeFile(
    join(FOLDER, "index.html"),
    `<!doctype html><meta charset="utf-8"><title>Captures</title><style>ul{display:flex;flex-wrap:wrap;gap:1rem;padding:0;list-style:none}img{width:18rem;height:24rem;object-fit:cover;object-position:top}</style><ul>${items.join("")}</ul>`,
  );
  expect(taken.length).toBeGreaterThan(WIDTHS.length * 2 * 10);
});
