/** `npm run captures`: the five screenshots of the README, of the sample site on a fixed day, in the Chromium of the tests. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import sharp from "sharp";
import { withBrowser } from "../tests/browser.ts";
import { built } from "../tests/command.ts";
import { SAMPLE_DAY } from "../tests/sample.ts";
import { serve } from "../tests/serve.ts";

const FOLDER = "docs/captures";
/** WebP, from 0 to 100. */
const QUALITY = 80;

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly colorScheme: "light" | "dark";
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen for one of the page. */
  readonly density: number;
  /** What is waited for, beside the network. */
  readonly shown?: string;
}

const DESK = { colorScheme: "light", width: 1280, density: 1 } as const;

const SHOTS: readonly Shot[] = [
  { ...DESK, name: "accueil", path: "", height: 1480 },
  { ...DESK, name: "formation", path: "formations/exposition-en-ligne/", height: 1300 },
  { ...DESK, name: "agenda", path: "agenda/2027/02/", height: 1300 },
  {
    ...DESK,
    name: "recherche",
    path: "recherche/?q=photos",
    height: 1000,
    colorScheme: "dark",
    shown: "#recherche .results a",
  },
  {
    name: "telephone",
    path: "formations/ecrire-une-demande-de-soutien/",
    colorScheme: "light",
    width: 390,
    height: 844,
    density: 2,
  },
];

/** The first screen of a page, as WebP. */
async function taken(browser: Browser, address: string, shot: Shot): Promise<Buffer> {
  const { colorScheme, width, height, density, path, shown } = shot;
  const context = await browser.newContext({
    colorScheme,
    locale: "fr-CA",
    timezoneId: "America/Toronto",
    viewport: { width, height },
    deviceScaleFactor: density,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  // The pages say again what is past by the reader's clock.
  await page.clock.setFixedTime(`${SAMPLE_DAY}T12:00:00-05:00`);
  await page.goto(address + path, { waitUntil: "networkidle" });
  if (shown !== undefined) await page.locator(shown).first().waitFor();
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = "eager";
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
    await document.fonts.ready;
  });
  const png = await page.screenshot();
  await context.close();
  return sharp(png).webp({ quality: QUALITY, effort: 6 }).toBuffer();
}

const root = mkdtempSync(join(tmpdir(), "babillard-captures-"));
try {
  const output = join(root, "site");
  await built("--output", output, "--now", SAMPLE_DAY);
  const site = await serve(output);
  mkdirSync(FOLDER, { recursive: true });
  await withBrowser(async (browser) => {
    for (const shot of SHOTS) {
      const bytes = await taken(browser, site.url, shot);
      writeFileSync(join(FOLDER, `${shot.name}.webp`), bytes);
      process.stdout.write(`${FOLDER}/${shot.name}.webp ${Math.round(bytes.length / 1024)} KB\n`);
    }
  });
  await site.close();
} finally {
  rmSync(root, { recursive: true, force: true });
}
