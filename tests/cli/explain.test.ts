import { resolve } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { loadSite } from "../../src/build/load-site.ts";
import { explain } from "../../src/cli/explain.ts";
import { folderFrom } from "../site-from.ts";

let output = "";

beforeEach(() => {
  output = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    output += String(text).replaceAll("\u00a0", " ");
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

const FORMATION = `---
title: Écrire pour le Web
date: 2026-10-05
summary: Un résumé.
categories: [Rédaction]
aliases: [/ecrire/]
expires: 2027-06-30
sessions:
  - { id: un, date: 2026-12-01 }
  - { id: deux, date: 2027-03 }
`;
const FILES = {
  "formations/2026-10-05-ecrire.md": `${FORMATION}---\n\nTexte.\n`,
  "formations/brouillon.md": `${FORMATION.replace("ecrire/", "autre/")}draft: true\npublishOn: 2026-11-15\n---\n\nTexte.\n`,
  "articles/lie.md":
    "---\ntitle: Un article lié\ndate: 2026-09-01\nsummary: Un résumé.\nrelated: [ecrire]\n---\n\nTexte.\n",
  "pages/contact.md": "---\ntitle: Contact\n---\n\nTexte.\n",
  "site.yml": "url: https://exemple.org/site\nmenu:\n  - { label: Nous joindre, url: /contact/ }\n",
};
const NOW = "2026-10-10";

async function explained(file: string, files: Readonly<Record<string, string>> = FILES): Promise<number> {
  const folder = folderFrom(files);
  return explain(["--verifier", resolve(folder, file), "--content", folder, "--now", NOW]);
}

test("a post that is ready: address, lists, agenda, feeds, calendars and redirects", async () => {
  expect(await explained("formations/2026-10-05-ecrire.md")).toBe(0);
  expect(output).toBe(`Écrire pour le Web
  Formation, à l’adresse https://exemple.org/site/formations/ecrire/

Quand
  Il paraîtra à la prochaine publication du site.
  Il quittera les listes après le mercredi 30 juin 2027 (expires); sa page demeurera.

Pages où il se lira
  Accueil, dans les dates à venir → /
  Formations → /formations/
  Catégorie : Rédaction → /categories/redaction/
  Archives : 2026 → /archives/2026/
  Archives : Octobre 2026 → /archives/2026/10/
  Agenda, 2 séances → /agenda/
  Agenda de décembre 2026 → /agenda/2026/12/
  Agenda de mars 2027 → /agenda/2027/03/
  « À lire aussi » de : Un article lié
  Plan du site, plan pour les moteurs de recherche (sitemap.xml) et recherche

Fils
  Site sans titre → /flux.atom (et .json)
  Site sans titre – Formations → /formations/flux.atom (et .json)
  Site sans titre – Catégorie Rédaction → /categories/redaction/flux.atom (et .json)

Calendriers
  Écrire pour le Web → /formations/ecrire/seances.ics (1 séance)
  Site sans titre → /agenda.ics (1 séance)
  Site sans titre – dates à confirmer → /agenda-a-confirmer.ics (1 séance)
  Site sans titre – Rédaction → /categories/redaction/agenda.ics (1 séance)

Anciennes adresses qui y mèneront
  /ecrire/
`);
});

test("the explanation of a draft is what happens on the day it is published", async () => {
  expect(await explained("formations/brouillon.md")).toBe(0);
  expect(output).toContain("C’est un brouillon : il ne paraîtra nulle part tant que la ligne « draft: true » y est.");
  expect(output).toContain(
    "à la première publication du site faite le dimanche 15 novembre 2026 ou après (publishOn).",
  );
  const published = {
    ...FILES,
    "formations/brouillon.md": FILES["formations/brouillon.md"].replace("draft: true\n", ""),
  };
  const { site } = loadSite({ content: folderFrom(published), now: "2026-11-15", drafts: false });
  for (const view of site?.views.archive ?? []) {
    if (view.posts.some(({ url }) => url === "/formations/brouillon/")) expect(output).toContain(`→ ${view.url}\n`);
  }
  expect(output).toContain("→ /formations/brouillon/seances.ics (1 séance)");
  expect(output).toContain("\n  /autre/\n");
});

test("the explanation of a page tells its position in the menu", async () => {
  expect(await explained("pages/contact.md")).toBe(0);
  expect(output).toContain("  Menu : Nous joindre\n");
  expect(output).not.toContain("Fils\n");
});

test("an invalid post is explained, and errors elsewhere are mentioned", async () => {
  const broken = { ...FILES, "articles/faux.md": "---\ntitle: Faux\ndate: 2026-02-31\n---\n" };
  expect(await explained("articles/faux.md", broken)).toBe(1);
  expect(output).toContain("2026-02-31");
  expect(output).toContain("Corrigez d’abord ces erreurs");
  output = "";
  const deadLink = { ...broken, "articles/faux/index.md": `${broken["articles/faux.md"]}\n[Le texte](perdu.md)\n` };
  expect(await explained("articles/faux", deadLink)).toBe(1);
  expect(output).toContain("2026-02-31");
  expect(output).toContain("perdu.md");
  output = "";
  expect(await explained("pages/contact.md", broken)).toBe(1);
  expect(output).toContain("1 erreur dans d’autres fichiers empêche toute publication");
});

test("an unknown file is rejected with the nearest name, and a folder stands for its index.md", async () => {
  expect(await explained("pages/contacts.md")).toBe(1);
  expect(output).toContain("Vouliez-vous dire « pages/contact.md »?");
  expect(
    await explained("articles/x", { "articles/x/index.md": "---\ntitle: X\ndate: 2026-01-01\nsummary: R.\n---\n" }),
  ).toBe(0);
});
