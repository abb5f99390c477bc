/** The pictures of a gallery, shown over the page in a browser: keyboard, names, focus, and what remains without the script. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../browser.ts";
import { build } from "../formations/built.ts";
import { noise } from "../noise.ts";
import { type Served, serve } from "../serve.ts";

const photo = await noise(900, 600).jpeg({ quality: 50 }).toBuffer();
const TEXT = `---
title: Une fête
date: 2013-01-20
summary: Trois images et un plan.
---

![La salle](a.jpg "La salle. photo : Camille Exemple")
![La scène](b.jpg)
![La fin](c.jpg "La fin")

Un plan.

![Un plan de la salle](plan.svg)
`;

let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const site = await build(
    {
      "articles/fete/index.md": TEXT,
      "articles/fete/a.jpg": photo,
      "articles/fete/b.jpg": photo,
      "articles/fete/c.jpg": photo,
      "articles/fete/plan.svg":
        '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="400" viewBox="0 0 1200 400"><path d="M9 9h99v99z"/></svg>',
    },
    "2013-02-01",
  );
  [served, browser] = await Promise.all([serve(site.folder), openBrowser()]);
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  page = await context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const shown = () => page.locator("dialog img").getAttribute("alt");
const place = () => page.locator("dialog [role=status]").textContent();
/** The alternative text of the picture in the focused link. */
const focused = () => page.evaluate(() => document.activeElement?.querySelector("img")?.alt);

test("the keyboard opens a picture, goes round the gallery, and comes back to the picture seen last", async () => {
  await page.goto(`${served.url}articles/fete/`);
  await page.locator(".gallery a").first().focus();
  await page.keyboard.press("Enter");
  expect([await shown(), await place()]).toEqual(["La salle", "1 sur 3"]);
  expect(await page.locator("dialog").getByText("Crédit\u00a0: Camille Exemple").isVisible()).toBe(true);
  await page.keyboard.press("ArrowLeft");
  expect([await shown(), await place()]).toEqual(["La fin", "3 sur 3"]);
  await page.getByRole("button", { name: "Image suivante" }).press("Enter");
  await page.getByRole("button", { name: "Image suivante" }).press("Enter");
  expect([await shown(), await place()]).toEqual(["La scène", "2 sur 3"]);
  expect(await page.locator(".viewer-words").isVisible()).toBe(false);
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "hidden" });
  // The browser tells of the closing in a task of its own, after the key.
  await expect.poll(focused).toBe("La scène");
});

test("an open picture has no fault of access, and hides none of its buttons", async () => {
  await page.goto(`${served.url}articles/fete/`);
  await page.locator(".gallery a").nth(0).click();
  const { violations } = await new AxeBuilder({ page }).include("dialog").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  for (const button of await page.locator("dialog button").all()) {
    const box = await button.boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 360).toBe(true);
  }
  await page.getByRole("button", { name: "Fermer" }).click();
  await page.locator("dialog").waitFor({ state: "hidden" });
});

test("a drawing is shown alone, larger than a small screen, and moves with the keyboard", async () => {
  await page.goto(`${served.url}articles/fete/`);
  await page.getByRole("link", { name: "Agrandir l’image" }).click();
  expect(await page.locator("dialog button:visible").allTextContents()).toEqual(["Fermer"]);
  const frame = page.locator(".viewer-frame");
  await frame.locator("img").evaluate((img: HTMLImageElement) => img.decode());
  expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
  await frame.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => frame.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  await page.keyboard.press("Escape");
});

test("without the script, a link opens the whole picture", async () => {
  const bare = await browser.newPage({ javaScriptEnabled: false });
  await bare.goto(`${served.url}articles/fete/`);
  await bare.locator(".gallery a").nth(1).click();
  expect(bare.url()).toBe(`${served.url}articles/fete/b.jpg`);
  await bare.close();
});
