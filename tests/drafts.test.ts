/** Canaries: words of unpublished posts must not be in any file of a published build. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { load } from "cheerio";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bytesOf, contentsOf, wordsIn } from "./printed-words.ts";
import { builtHere } from "./run-here.ts";

/** The prefix of every canary, and of nothing else. */
const CANARY = "zqx";
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

/** A secret post: each of its values contains the word « zqx<name><thing> ». */
function secret(name: string, keys: string): string {
  const word = (thing: string) => `${CANARY}${name}${thing}`;
  return `---
title: Titre ${word("titre")}
date: 2013-01-20
${keys}
summary: Résumé ${word("resume")}
categories: [${word("categorie")}]
tags: [${word("etiquette")}]
authors: [${word("autrice")}]
series: { title: ${word("serie")}, part: 1 }
aliases: [/${word("alias")}/]
source: { name: ${word("source")} }
image: { src: ${word("image")}.png, alt: ${word("alt")} }
`;
}

const FILES: Readonly<Record<string, string | Buffer>> = {
  "site.yml": "title: Essai\nurl: https://essai.example\n",
  "vocabulary.yml": `categories:\n  - { label: Veille }\n  - { label: ${CANARY}vocabulaire, synonyms: [${CANARY}synonyme] }\ntags: [{ label: ouvert }]\n`,
  "people.yml": `- { id: ${CANARY}personne, name: Camille ${CANARY}personne }\n`,
  "places.yml": `- { id: ${CANARY}lieu, name: Salle ${CANARY}lieu, city: ${CANARY}ville }\n`,
  "articles/public.md": `---
title: Texte public
date: 2013-01-15
summary: Un texte public.
categories: [Veille]
tags: [ouvert]
related: [${CANARY}brouillon]
---
Voir [le texte](${CANARY}brouillon/index.md), [l’autre](/formations/${CANARY}avenir/) et <a href="/articles/${CANARY}brouillon/">ceci</a>.
`,
  [`articles/${CANARY}brouillon/index.md`]: `${secret("brouillon", "draft: true")}---\nCorps ${CANARY}brouilloncorps.\n\n## Partie ${CANARY}brouillonpartie\n`,
  [`articles/${CANARY}brouillon/${CANARY}brouillonimage.png`]: PICTURE,
  [`formations/${CANARY}avenir/index.md`]: `${secret("avenir", "publishOn: 2013-02-02")}trainers: [${CANARY}personne]
place: ${CANARY}lieu
sessions:
  - { id: ${CANARY}seance, date: 2013-03-01, group: ${CANARY}groupe, note: ${CANARY}note }
registration: { email: ${CANARY}courriel@essai.example }
---
Corps ${CANARY}avenircorps.
`,
  [`formations/${CANARY}avenir/${CANARY}avenirimage.png`]: PICTURE,
  [`pages/${CANARY}page.md`]: `---\ntitle: Page ${CANARY}pagetitre\ndraft: true\n---\nCorps ${CANARY}pagecorps.\n`,
  "formations/expiree.md": `---
title: Formation expirée
date: 2013-01-10
expires: 2013-01-31
summary: Une formation qui a quitté les listes.
categories: [Veille]
sessions: [{ date: 2013-03-05 }]
place: Salle de la formation expirée
---
Son texte demeure.
`,
  "pages/expiree.md": "---\ntitle: Page expirée\nexpires: 2013-01-31\n---\nSon texte demeure.\n",
};

let root: string;

async function site(name: string, ...options: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const output = join(root, name);
  await builtHere("--content", join(root, "content"), "--output", output, "--now", "2013-02-01", ...options);
  return bytesOf(output);
}

const canaries = (files: ReadonlyMap<string, Buffer>): readonly string[] => wordsIn(files, CANARY);

let published: ReadonlyMap<string, Buffer>;
let preview: ReadonlyMap<string, Buffer>;
const page = (files: ReadonlyMap<string, Buffer>, path: string) => load(files.get(path)?.toString("utf8") ?? "");

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "babillard-drafts-"));
  for (const [path, content] of Object.entries(FILES)) {
    await mkdir(dirname(join(root, "content", path)), { recursive: true });
    await writeFile(join(root, "content", path), content);
  }
  published = await site("published");
  preview = await site("preview", "--drafts");
}, 120_000);

afterAll(() => rm(root, { recursive: true, force: true }));

describe("a published site", () => {
  test("has no trace of a draft or of a scheduled post, in any file", () => {
    expect(published.size).toBeGreaterThan(20);
    expect(canaries(published)).toEqual([]);
  });

  test("has nothing of what the preview adds to pages", () => {
    expect([...published].filter(([, bytes]) => contentsOf(bytes).includes("apercu")).map(([file]) => file)).toEqual(
      [],
    );
  });

  test("renders the text of links to them, without the link", () => {
    const prose = page(published, "articles/public/index.html")(".prose p");
    expect(prose.text()).toContain("Voir le texte, l’autre et ceci.");
    expect(prose.find("a[href]").length).toBe(0);
  });
});

describe("with --drafts", () => {
  test("everything is published", () => {
    const words = new Set(canaries(preview).map((found) => found.slice(found.indexOf(": ") + 2)));
    const secrets = Object.values(FILES).flatMap((text) =>
      typeof text === "string" ? (text.match(/zqx[a-z]*/g) ?? []) : [],
    );
    // A term declared in the vocabulary without posts is written nowhere, drafts or not.
    const unused = ["vocabulaire", "synonyme"].map((word) => CANARY + word);
    expect([...new Set(secrets)].filter((word) => !words.has(word))).toEqual(unused);
  });

  test.each([
    ["Brouillon", `articles/${CANARY}brouillon/index.html`],
    ["À paraître", `formations/${CANARY}avenir/index.html`],
    ["Brouillon", `${CANARY}page/index.html`],
  ])("« %s » is written on the page, which is not indexable", (badge, file) => {
    const $ = page(preview, file);
    expect($("main .badge").first().text()).toBe(badge);
    expect($('meta[name="robots"]').attr("content")).toContain("noindex");
  });

  test("lists show the same badge", () => {
    expect(page(preview, "articles/index.html")("main .badge").text()).toBe("Brouillon");
  });
});

describe("an expired post", () => {
  /** Files that contain one of the two texts. */
  const naming = (words: RegExp) =>
    [...published].filter(([, bytes]) => words.test(contentsOf(bytes).replace(/\s+/g, " "))).map(([file]) => file);

  test("keeps its page and its calendars, stays in the sitemap, and leaves everything else, the search included", () => {
    expect(naming(/formation expir|\/expiree\/(?!#)/).sort()).toEqual([
      "expiree/index.html",
      "formations/expiree/index.html",
      "formations/expiree/seances.ics",
      "formations/expiree/session-seance-1.ics",
      "sitemap.xml",
    ]);
  });

  test("has no badge for readers and stays indexable", () => {
    const $ = page(published, "formations/expiree/index.html");
    expect($("main").text()).toContain("Son texte demeure.");
    expect($('meta[name="robots"]').attr("content") ?? "").not.toContain("noindex");
  });
});
