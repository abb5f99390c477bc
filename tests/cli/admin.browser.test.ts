import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { adminFiles } from "../../src/build/admin-files.ts";
import { headersFile } from "../../src/output/headers-file.ts";
import { openBrowser } from "../browser.ts";
import { type Served, serve } from "../serve.ts";
import { folderFrom, siteFrom } from "../site-from.ts";

const POST = `---
title: Écrire pour le Web
date: 2026-10-05
sessions:
  - id: un
    date: mars 2027
imported: 0123456789abcdef 040000008200E00074C5B7101A82E00800000000A0B1C2D3E4F5A6B7C8D9E0F1A2B3C4D5E6F7A8B9@partenaire.example
summary: Un résumé.
categories: [Rédaction]
trainers: [Camille Exemple]
---

Du texte, une note[^1] et un encadré.

::: conseil
Gardez-le tel quel.
:::

[^1]: La note.
`;
/** As `npm run agenda` writes an event that comes back. */
const IMPORTED = `---
title: Soirée d’écriture
date: 2026-10-05
id: articles/soiree-d-ecriture
imported: 2e217bb133892b2d abc123@google.example
summary: Venez écrire.
source:
  name: Maison fictive
event:
  name: Soirée d’écriture
  online: true
  access:
    - sur Zoom
  url: https://partenaire.example/soiree
  sessions:
    - id: seance-2027-03-02
      date: 2027-03-02
      start: 19 h
      end: 21 h
    - id: seance-2027-04-06
      date: 2027-04-07
      start: 18 h
      end: 20 h
      place: Grande salle
      status: cancelled
---

Venez écrire.
`;
const FILES: Readonly<Record<string, string>> = {
  "content/articles/2026-10-05-soiree-d-ecriture.md": IMPORTED,
  "content/formations/2026-10-05-ecrire.md": POST,
  "content/articles/photo/index.md": "---\ntitle: Un dossier\ndate: 2026-09-01\nsummary: Un résumé.\n---\n\nTexte.\n",
  "content/people.yml": "- id: equipe\n  name: L’équipe\n",
};

const ICON = { path: "favicon.svg", bytes: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>' };

const output = mkdtempSync(join(tmpdir(), "babillard-admin-"));
let host: Served;
let browser: Browser;

beforeAll(async () => {
  const posts = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [path.slice("content/".length), text]));
  const { site } = siteFrom({ ...posts, "site.yml": "admin: {repository: organisme/site}\n" }, { now: "2026-10-10" });
  const files = await adminFiles(site, join(folderFrom({ "content/x.md": "" }), "content"));
  for (const { path, bytes } of [...files, { path: "_headers", bytes: headersFile(site) }, ICON]) {
    mkdirSync(dirname(join(output, path)), { recursive: true });
    writeFileSync(join(output, path), bytes);
  }
  host = await serve(output);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
  rmSync(output, { recursive: true, force: true });
});

/** Opens the editor on a repository in the browser's own file system, and records external requests and errors. */
async function openEditor(): Promise<{
  readonly page: Page;
  readonly away: readonly string[];
  readonly faults: readonly string[];
}> {
  const context = await browser.newContext({ locale: "en-US", viewport: { width: 1200, height: 900 } });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const away: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => {
    if (!/^(?:blob|data):/u.test(request.url()) && !request.url().startsWith(host.url)) away.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error" && !message.location().url.endsWith("/favicon.ico")) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.addInitScript(`window.showDirectoryPicker = async () => {
    const folder = await navigator.storage.getDirectory();
    folder.requestPermission = folder.queryPermission = async () => "granted";
    return folder;
  };`);
  await page.goto(`${host.url}admin/`);
  await page.evaluate(
    `(async (files) => {
      const root = await navigator.storage.getDirectory();
      await root.getDirectoryHandle(".git", { create: true });
      for (const [path, text] of Object.entries(files)) {
        const parts = path.split("/");
        let folder = root;
        for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
        const writer = await (await folder.getFileHandle(parts.at(-1), { create: true })).createWritable();
        await writer.write(text);
        await writer.close();
      }
    })(${JSON.stringify(FILES)})`,
  );
  await page.getByRole("button", { name: "Travailler avec un dépôt local" }).click();
  await page.getByText("Formations", { exact: true }).first().waitFor();
  return { page, away, faults };
}

async function fileIn(page: Page, path: string): Promise<string> {
  return page.evaluate(`(async (parts) => {
    let folder = await navigator.storage.getDirectory();
    for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
    return (await (await folder.getFileHandle(parts.at(-1))).getFile()).text();
  })(${JSON.stringify(path.split("/"))})`);
}

test("the editor opens in French, shows every collection and sends no external request", async () => {
  const { page, away, faults } = await openEditor();
  for (const name of [
    "Formations",
    "Conférences",
    "Guides",
    "Articles",
    "Pages",
    "Réglages du site",
    "Vocabulaire",
    "Personnes",
    "Lieux",
  ]) {
    await page.getByText(name, { exact: true }).first().waitFor();
  }
  expect(await page.title()).toContain("rédaction");
  expect(away).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test("an edited post keeps everything that was not edited", async () => {
  const { page, faults } = await openEditor();
  await page.goto(`${host.url}admin/#/collections/formations/entries/2026-10-05-ecrire`);
  await page.getByRole("textbox", { name: "Titre" }).first().fill("Écrire : la suite");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect
    .poll(() => fileIn(page, "content/formations/2026-10-05-ecrire.md"))
    .toBe(POST.replace("title: Écrire pour le Web", 'title: "Écrire : la suite"'));
  expect(faults).toEqual([]);
  await page.context().close();
});

test("an imported event that comes back keeps its origin, its permanent ids and each of its dates", async () => {
  const { page, faults } = await openEditor();
  await page.goto(`${host.url}admin/#/collections/articles/entries/2026-10-05-soiree-d-ecriture`);
  await page.getByRole("textbox", { name: "Titre" }).first().fill("Écrire le soir");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  const keysOf = (text: string): unknown => parse(text.split("---\n")[1] ?? "");
  await expect
    .poll(async () => keysOf(await fileIn(page, "content/articles/2026-10-05-soiree-d-ecriture.md")))
    .toEqual(keysOf(IMPORTED.replace("title: Soirée d’écriture", "title: Écrire le soir")));
  expect(faults).toEqual([]);
  await page.context().close();
});

test("a new post has a folder of its own, for its pictures", async () => {
  const { page } = await openEditor();
  await page.goto(`${host.url}admin/#/collections/articles/new`);
  await page.getByRole("textbox", { name: "Titre" }).first().fill("L’été à l’œuvre");
  await page.getByRole("button", { name: "Aujourd’hui" }).first().click();
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect
    .poll(() => fileIn(page, "content/articles/l-ete-a-l-oeuvre/index.md").catch(() => ""))
    .toMatch(/^---\ntitle: L’été à l’œuvre\ndate: \d{4}-\d{2}-\d{2}\ndraft: true\n---\n/u);
  await page.context().close();
});
