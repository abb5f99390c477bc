import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../browser.ts";
import { type Served, serve } from "../serve.ts";
import { type Built, build } from "./built.ts";

const TRAINING = `---
title: Utiliser le Web
date: 2012-12-10
summary: Une formation en quatre groupes.
seats: 15
sessions:
  - { id: heures, group: Manufacturier, date: 2013-01-15, start: 9 h, end: 16 h, seatsLeft: 3 }
  - { id: jours, group: Tourisme, date: 2013-02-19, endDate: 2013-02-22 }
  - { id: mois, group: Arts, date: mars 2013, status: to-confirm }
  - { id: annulee, group: Services, date: 2013-01-20, status: cancelled }
---

Un texte.
`;

let site: Built;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  site = await build(
    {
      "formations/web.md": TRAINING,
      "articles/2013-01-02-seul.md": "---\ntitle: Seul\nsummary: S\nrelated: []\n---\n\nTexte.",
    },
    "2013-01-10",
  );
  [served, browser] = await Promise.all([serve(site.folder), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** Reads the training's page as a reader sees it at a given moment, on a machine in Paris. */
async function pageAt<T>(moment: string, read: (page: Page) => Promise<T>, path = "formations/web/"): Promise<T> {
  const context = await browser.newContext({ timezoneId: "Europe/Paris" });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.clock.setFixedTime(moment);
  await page.goto(served.url + path, { waitUntil: "load" });
  const found = await read(page);
  expect(faults).toEqual([]);
  await context.close();
  return found;
}

const states = (page: Page) =>
  page
    .locator(".session")
    .evaluateAll((sessions) =>
      sessions.map((session) => [...session.querySelectorAll(".state")].map((state) => state.textContent).join(", ")),
    );

test.each([
  ["2013-01-11T12:00:00Z", ["À venir, Confirmée", "À venir, Confirmée", "À venir, À confirmer", "Annulée"]],
  ["2013-01-15T13:59:00Z", ["À venir, Confirmée", "À venir, Confirmée", "À venir, À confirmer", "Annulée"]],
  ["2013-01-15T14:01:00Z", ["En cours", "À venir, Confirmée", "À venir, À confirmer", "Annulée"]],
  ["2013-01-15T21:01:00Z", ["Passée", "À venir, Confirmée", "À venir, À confirmer", "Annulée"]],
  // In Paris it is the 20th, in the session's time zone not yet.
  ["2013-02-20T04:59:00Z", ["Passée", "En cours", "À venir, À confirmer", "Annulée"]],
  ["2013-02-23T04:59:00Z", ["Passée", "En cours", "À venir, À confirmer", "Annulée"]],
  ["2013-02-23T05:01:00Z", ["Passée", "Passée", "À venir, À confirmer", "Annulée"]],
  ["2013-03-31T12:00:00Z", ["Passée", "Passée", "À venir, À confirmer", "Annulée"]],
  ["2013-04-01T12:00:00Z", ["Passée", "Passée", "Passée", "Annulée"]],
])("at %s, each session shows its state", async (moment, expected) => {
  expect(await pageAt(moment, states)).toEqual(expected);
});

test("a past session no longer has seats or a calendar link, and looks past", async () => {
  const left = await pageAt("2013-01-16T12:00:00Z", (page) =>
    page.locator("#session-heures").evaluate((session) => [session.className, session.textContent]),
  );
  expect(left[0]).toMatch(/^session session-past session-confirmed\b/);
  expect(left[1]).not.toMatch(/il reste|calendrier/i);
  expect(left[1]).toMatch(/mardi 15.janvier 2013/);
  expect(await pageAt("2013-04-02T12:00:00Z", (page) => page.textContent("#session-mois"))).not.toContain("à préciser");
});

test("a card no longer announces a session that has started as the next one", async () => {
  const card = (page: Page) => page.textContent(".card-sessions");
  expect(await pageAt("2013-01-14T12:00:00Z", card, "archives/2012/")).toContain("prochaine");
  expect(await pageAt("2013-01-16T12:00:00Z", card, "archives/2012/")).not.toContain("prochaine");
});

test("without JavaScript, the page shows what was true on the day of the build", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${served.url}formations/web/`);
  expect(await page.locator("#session-heures .states").textContent()).toMatch(/À venir\s+Confirmée/);
  expect(await page.locator("#session-heures").textContent()).toMatch(/il reste 3.places sur 15/);
  await context.close();
});

test("the script is under 1 KB and only loads on pages with sessions", async () => {
  const name = readdirSync(join(site.folder, "assets")).find((file) => file.startsWith("relabel."));
  expect(statSync(join(site.folder, "assets", name ?? "")).size).toBeLessThan(1024);
  const scripts = async (url: string) => (await site.page(url))('script[src*="relabel"]').length;
  expect(
    await Promise.all(["/", "/agenda/", "/agenda/2013/03/", "/formations/", "/formations/web/"].map(scripts)),
  ).toEqual([1, 1, 1, 1, 1]);
  expect(await Promise.all(["/articles/seul/", "/plan-du-site/", "/agenda/abonnement/"].map(scripts))).toEqual([
    0, 0, 0,
  ]);
});
