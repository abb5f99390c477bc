import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../browser.ts";
import { type Served, serve } from "../serve.ts";
import { build } from "./built.ts";

/** Everything that may be long on a poster. */
const LONG = `---
title: Communiquer autrement avec les publics des bibliothèques, des musées et des centres d’interprétation de toutes les régions, du premier courriel au dernier bilan de la saison
date: 2012-12-10
summary: S
price: 120 $ plus taxes; membres 80 $; étudiants 40 $
place: { name: Centre culturel et communautaire de la Pointe-aux-Exemples, address: "12345, boulevard de la Très-Longue-Rivière-du-Nord, bureau 1200", city: Sainte-Exemple-de-la-Grande-Anse, postalCode: G0X 0X0 }
sessions:
  - { id: a, group: "Commerce de détail, services, tourisme et agrotourisme", date: 2013-03-04, start: 9 h, end: 16 h }
  - { id: b, group: "Entreprises manufacturières et de transformation", date: 2013-03-05, start: 9 h, end: 16 h }
  - { id: c, group: "Arts et culture, patrimoine et bibliothèques", date: 2013-03-06, start: 9 h, end: 16 h }
  - { id: d, group: "Services communautaires et organismes de bienfaisance", date: 2013-03-07, start: 9 h, end: 16 h }
seats: 15
registration: { email: une-tres-longue-adresse-de-courriel@exemple-de-domaine.org, phone: "819 362-2333, poste 249", deadline: 2013-02-20 }
---

Texte.
`;
const SHORT =
  "---\ntitle: Lire\ndate: 2012-12-10\nsummary: S\nsessions:\n  - { id: a, date: 2013-03 }\n---\n\nTexte.\n";
const EVENT =
  "- id: salon\n  name: Salon exemple\n  editions:\n    - { date: 2013-05-02, endDate: 2013-05-04, online: true }\n";

let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const site = await build(
    { "formations/longue.md": LONG, "formations/lire.md": SHORT, "events.yml": EVENT },
    "2013-02-01",
  );
  [served, browser] = await Promise.all([serve(site.folder), openBrowser()]);
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test.each(["formations/longue/", "formations/lire/", "evenements/salon/"])(
  "the poster of %s is exactly one Letter page, with all of its words in the sheet",
  async (path) => {
    await page.goto(`${served.url}${path}affiche/`);
    const pdf = (await page.pdf({ format: "Letter" })).toString("latin1");
    expect(pdf.match(/\/Type \/Page\b/gu)).toHaveLength(1);
    // A Letter page minus the margins of the sheet, at 96 dpi.
    await page.setViewportSize({ width: 720, height: 960 });
    await page.emulateMedia({ media: "print" });
    const sheet = await page.locator(".printed").boundingBox();
    const foot = await page.locator(".printed-foot").boundingBox();
    const picture = await page.locator(".printed-picture").boundingBox();
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual((sheet?.y ?? 0) + (sheet?.height ?? 0) + 1);
    expect(picture?.height).toBeGreaterThanOrEqual(144);
    await page.emulateMedia({ media: null });
  },
);
