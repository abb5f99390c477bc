import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../browser.ts";
import { type Served, serve } from "../serve.ts";
import { build } from "./built.ts";

const TRAINING = `---
title: Utiliser le Web
date: 2012-12-10
summary: Une journée par groupe.
categories: [Médias sociaux]
price: 150 $
seats: 15
place: { name: MRC de L'Érable, city: Plessisville }
trainers: [Camille Exemple]
audience: [Artistes, Organismes, Municipalités]
bring: [Un ordinateur portable]
updated: 2013-01-05
sessions:
  - { id: commerce, group: Commerce, date: 2013-02-11, start: 9 h, end: 16 h }
  - { id: tourisme, group: Tourisme, date: 2013-02-26, endDate: 2013-03-01 }
  - { id: services, group: Services, date: 2013-02-11, start: 13 h, status: cancelled }
  - { id: arts, group: Arts, date: février 2013, status: to-confirm }
registration: { email: formation@exemple.org, phone: "819 362-2333, poste 249", deadline: 2013-02-08 }
---

${"Un paragraphe du texte, qui vient après la fiche. ".repeat(120)}
`;

const LONG = `---
title: Conserver, décrire et montrer une collection de photographies anciennes avec peu de moyens
date: 2012-12-10
summary: Une journée.
sessions:
  - { id: un, date: 2013-04-10, start: 9 h, end: 16 h, place: { name: Salle, city: Plessisville } }
---

Du texte.
`;

let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const site = await build({ "formations/web.md": TRAINING, "formations/long.md": LONG }, "2013-02-01");
  [served, browser] = await Promise.all([serve(site.folder), openBrowser()]);
  page = await browser.newPage();
  await page.clock.setFixedTime("2013-02-01T15:00:00Z");
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** The focused element, as a person would name it. */
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement;
    const day = element?.closest("td")?.querySelector(".month-day")?.textContent?.trim();
    return `${day === undefined ? "" : `${day} `}${element?.textContent?.replace(/\s+/g, " ").trim()}`;
  });

test("the keyboard goes from session to session in the month grid, then in the list, and Enter opens the session", async () => {
  await page.goto(`${served.url}agenda/2013/02/`);
  await page.locator(".month-nav a").last().focus();
  const path: string[] = [];
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press("Tab");
    path.push(await focused());
  }
  expect(path).toEqual([
    "11 Commerce",
    "11 Annulée : Services",
    "26 Tourisme",
    "27 Tourisme",
    "28 Tourisme",
    "Utiliser le Web",
  ]);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("Shift+Tab");
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
  expect(outline).not.toBe("none");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/formations/web/#session-tourisme");
  expect(await page.locator(":target .session-title").textContent()).toBe("Tourisme");
});

test("a screen reader announces a captioned table, full day names and each date", async () => {
  await page.goto(`${served.url}agenda/2013/02/`);
  const tree = await page.locator("table").ariaSnapshot();
  expect(tree).toContain('table "février 2013"');
  for (const day of ["dimanche", "lundi", "samedi"]) expect(tree).toContain(`columnheader "${day}"`);
  expect(tree).toMatch(/cell "11 Commerce Annulée : Services"/);
  expect(await page.locator("td time").first().getAttribute("datetime")).toBe("2013-02-01");
  expect(await page.textContent(".month-undated")).toMatch(/1.activité de ce mois n’a pas de jour fixé/);
});

test("a title on several lines opens no gap between a date and what is said of it", async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${served.url}agenda/`);
  const row = page.locator(".session", { hasText: "Conserver" });
  const box = async (part: string) => (await row.locator(part).boundingBox()) ?? { y: 0, height: 0 };
  const [title, when, facts] = await Promise.all([box(".session-title"), box(".session-when"), box(".session-facts")]);
  expect(title.height).toBeGreaterThan(3 * 20);
  expect(facts.y - when.y - when.height).toBeLessThan(10);
});

test("a session across two months is in the grid of both", async () => {
  await page.goto(`${served.url}agenda/2013/03/`);
  expect(await page.locator(".month-busy").allTextContents()).toEqual(["1Tourisme"]);
  expect(await page.locator("main .session").count()).toBe(1);
});

test("at 320 pixels wide, the grid fits in the page and its targets are large enough for a finger", async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${served.url}agenda/2013/02/`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const boxes = await page
    .locator(".month li a")
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect()));
  expect(boxes.length).toBe(5);
  for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  await page.setViewportSize({ width: 1200, height: 900 });
});

test("printed, a training starts with a one-page sheet, without menus or hidden text", async () => {
  // A Letter page minus Chromium's margins, at 96 dpi.
  const sheet = { width: 739, height: 979 };
  await page.setViewportSize(sheet);
  await page.goto(`${served.url}formations/web/`);
  await page.emulateMedia({ media: "print" });
  const box = await page.locator(".sheet").boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(sheet.height);
  for (const part of [".menu", ".search", ".trail", ".session-calendar", ".sheet-calendar", ".neighbours"]) {
    for (const element of await page.locator(part).all()) expect(await element.isVisible(), part).toBe(false);
  }
  const states = await page
    .locator(".state")
    .evaluateAll((all) => all.map((state) => [getComputedStyle(state).backgroundColor, getComputedStyle(state).color]));
  expect(new Set(states.map(String))).toEqual(new Set(["rgba(0, 0, 0, 0),rgb(0, 0, 0)"]));
  expect(await page.locator(".reading").evaluate((text) => getComputedStyle(text).breakBefore)).toBe("page");
  const pdf = (await page.pdf({ format: "Letter" })).toString("latin1");
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(2);
  await page.emulateMedia({ media: "screen" });
});

test("registration links to e-mail and telephone with extension, and closes after the deadline", async () => {
  await page.goto(`${served.url}formations/web/`);
  expect(await page.locator(".ways a").evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toEqual([
    "mailto:formation@exemple.org",
    "tel:+18193622333;ext=249",
  ]);
  expect(await page.textContent(".ways")).toMatch(/Date limite.: 8.février 2013/);
  const later = await build({ "formations/web.md": TRAINING }, "2013-02-09");
  const closed = await later.page("/formations/web/");
  expect(closed(".ways").text()).toContain("Les inscriptions sont closes.");
  expect(JSON.stringify(JSON.parse(closed("script[type='application/ld+json']").text()))).not.toContain("InStock");
  expect(JSON.parse(await later.text("next-rebuild.json")).at).toBe("2013-02-11T00:00:00-05:00");
});
