import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { startAudit } from "../../src/audit/audit.ts";
import { diagnosticsOf, type ReportContext } from "../../src/audit/diagnostics-of.ts";
import { outputPaths } from "../../src/audit/output-paths.ts";
import { auditSubject } from "../../src/audit/subject.ts";
import { treeHash } from "../../src/build/tree-hash.ts";
import type { Site } from "../../src/site/model.ts";
import { runHere } from "../run-here.ts";
import { folderFrom, siteFrom } from "../site-from.ts";

const POST = "/articles/premier-texte/";
const FILES = {
  "site.yml": "title: Site d’essai\nurl: https://essai.example\n",
  "articles/premier-texte.md": `---
title: Premier texte
date: 2013-01-10
summary: Ce que dit le premier texte, en une phrase.
categories: [Essais]
aliases: [/ancien/]
---
Un mot, puis [un autre texte](/articles/second-texte/#la-suite).

![Un carré](carre.svg)
`,
  "articles/second-texte.md":
    "---\ntitle: Second texte\ndate: 2013-01-11\nsummary: Une autre phrase.\n---\n## La suite\n\nBonjour.\n",
  "articles/carre.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1H0z"/></svg>',
  "formations/atelier.md": `---
title: Un atelier
date: 2013-01-12
summary: Un atelier d’une journée.
sessions:
  - { id: groupe-1, date: 2013-03-05, start: 9 h, end: 16 h }
---
Venez.
`,
} as const;
const SITE = siteFrom(FILES).site;

let sound: string;

beforeAll(async () => {
  sound = join(folderFrom({}), "site");
  const { code, stderr } = await runHere(
    "build",
    "--content",
    folderFrom(FILES),
    "--output",
    sound,
    "--now",
    "2013-02-01",
  );
  expect(stderr).toBe("");
  expect(code).toBe(0);
});

async function auditOutput(site: Site, folder: string, context: ReportContext) {
  const { faults } = await startAudit(auditSubject(site)).finish(folder);
  return diagnosticsOf(faults, site, context);
}

type Edit = (text: string) => string;

/** Audits a copy of the valid site after one of its files has been edited. */
async function auditWith(path: string, edit: Edit, lenient = false) {
  const folder = join(folderFrom({}), "copie");
  cpSync(sound, folder, { recursive: true });
  writeFileSync(join(folder, path), edit(readFileSync(join(folder, path), "utf8")));
  return auditOutput(SITE, folder, { lenient, reported: [] });
}

const replace =
  (from: string | RegExp, to: string): Edit =>
  (text) => {
    expect(text).toMatch(from);
    return text.replace(from, to);
  };
const insert = (html: string): Edit => replace("</main>", `${html}</main>`);

test("a valid site has no diagnostic", async () => {
  expect(await auditOutput(SITE, sound, { lenient: false, reported: [] })).toEqual([]);
});

test("files passed in any order, as text or bytes, give the same result as the folder; input and output can be posted to a worker", async () => {
  const folder = join(folderFrom({}), "copie");
  cpSync(sound, folder, { recursive: true });
  for (const page of [POST, "/agenda/", "/"]) {
    const file = join(folder, page, "index.html");
    const spoil = insert(
      '<a href="/rien/">x</a><a href="#nulle-part">x</a><img src="y.png"><p id="a"></p><p id="a"></p>',
    );
    writeFileSync(file, spoil(readFileSync(file, "utf8")));
  }
  const audit = startAudit(structuredClone(auditSubject(SITE)));
  for (const [index, path] of [...outputPaths(folder)].reverse().entries()) {
    const bytes = readFileSync(join(folder, path));
    if (index % 3 > 0) audit.readFile(path, index % 3 === 1 || !path.endsWith(".html") ? bytes : bytes.toString());
  }
  const { faults, digests } = structuredClone(await audit.finish(folder));
  const context = { lenient: false, reported: [] };
  expect(diagnosticsOf(faults, SITE, context)).toEqual(await auditOutput(SITE, folder, context));
  expect(faults.length).toBeGreaterThan(10);
  expect(treeHash(folder, digests)).toEqual(treeHash(folder));
});

const PAGE = `${POST.slice(1)}index.html`;

type Planted = readonly [fault: string, code: string, severity: "error" | "warning", path: string, edit: Edit];

const RUNNING = [
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" JaVaScRiPt:alert(1)">x</a>',
  '<a href="java&#10;script:alert(1)">x</a>',
  '<a href="java\tscri\npt:alert(1)">x</a>',
  '<a href="&#1;javascript&colon;alert(1)">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a href="vbscript:x">x</a>',
  '<a href="data:text/html,x">x</a>',
  '<a href="blob:https://essai.example/1">x</a>',
  '<img alt="" src="javascript:alert(1)">',
  '<img alt="" src="data:text/html,x">',
  '<img alt="" src="/favicon.svg" srcset="/favicon.svg 1x, javascript:alert(1) 2x">',
  '<form action="javascript:alert(1)"></form>',
  '<form action="/"><button formaction="javascript:alert(1)">x</button></form>',
  '<svg><a xlink:href="javascript:alert(1)"></a></svg>',
  '<svg><animate attributeName="href" values="#a;javascript:alert(1)"/></svg>',
  '<object data="javascript:alert(1)"></object>',
  '<meta http-equiv="refresh" content="0; url=javascript:alert(1)">',
];

/** Adds HTML to the text of the first entry of a feed. */
const typedInFeed =
  (html: string): Edit =>
  (text) =>
    text.startsWith("{")
      ? replace('"content_html":"', `"content_html":"${html}`)(text)
      : replace(
          '<content type="html">',
          `<content type="html">${html.replaceAll("<", "&lt;").replaceAll(">", "&gt;")}`,
        )(text);

test("what would execute is an error wherever posts come from, and cannot be ignored", async () => {
  const found = await auditWith(PAGE, insert('<p onclick="x()"><a href="javascript:x">y</a></p>'), true);
  const severities = found.map(({ code, severity }) => `${severity} ${code}`);
  expect(severities).toEqual(expect.arrayContaining(["error adresse-dangereuse", "error code-dans-la-page"]));
});

test("an ordinary page has URLs of all kinds, and pictures as data URLs", async () => {
  const html = `<a href="mailto:a@exemple.org">x</a><a title="javascript: un langage" href="https://essai.example/agenda/">x</a><p>data:text/html onclick=</p>`;
  const codes = (await auditWith(PAGE, insert(html))).map(({ code }) => code);
  expect(codes).toEqual([]);
});

describe("each kind of error is reported", () => {
  test.each<Planted>([
    ["a link to a page that is not there", "lien-interne-casse", "error", PAGE, insert('<a href="/rien/">x</a>')],
    [
      "an absolute link to the site's own host",
      "lien-interne-casse",
      "error",
      PAGE,
      insert('<a href="https://essai.example/rien/">x</a>'),
    ],
    ["a link to an id that the page lacks", "ancre-introuvable", "error", PAGE, insert('<a href="#nulle-part">x</a>')],
    [
      "a link to an id that the other page lacks",
      "ancre-introuvable",
      "error",
      PAGE,
      insert('<a href="/articles/second-texte/#rien">x</a>'),
    ],
    ["an id given twice", "identifiant-repete", "error", PAGE, insert('<p id="deux"></p><p id="deux"></p>')],
    ["a picture that says nothing", "image-sans-description", "error", PAGE, insert('<img src="/favicon.svg">')],
    ["two main headings", "grand-titre-en-double", "error", PAGE, insert("<h1>Encore</h1>")],
    ["no main heading", "grand-titre-manquant", "error", PAGE, replace(/<h1/, "<h2")],
    [
      "a picture on another host",
      "ressource-externe",
      "error",
      PAGE,
      insert('<img alt="" src="https://ailleurs.example/x.png">'),
    ],
    [
      "a picture loaded without encryption",
      "ressource-externe",
      "error",
      PAGE,
      insert('<img alt="" src="http://ailleurs.example/x.png">'),
    ],
    [
      "a script on another host",
      "ressource-externe",
      "error",
      PAGE,
      insert('<script src="//ailleurs.example/x.js"></script>'),
    ],
    [
      "a picture that is not in the site",
      "ressource-introuvable",
      "error",
      PAGE,
      insert('<img alt="" srcset="/rien.png 2x">'),
    ],
    ["a script inside the page", "code-dans-la-page", "error", PAGE, insert("<script>alert(1)</script>")],
    ["a style inside the page", "code-dans-la-page", "error", PAGE, insert('<p style="color:red">x</p>')],
    ["an event handler", "code-dans-la-page", "error", PAGE, insert("<p onclick='alert(1)'>x</p>")],
    ["an event handler stuck to its tag", "code-dans-la-page", "error", PAGE, insert("<svg/onload=alert(1)></svg>")],
    ["a page in an attribute", "code-dans-la-page", "error", PAGE, insert('<iframe src="/" srcdoc="x"></iframe>')],
    ...RUNNING.map(
      (tag): Planted => [`an address that runs, ${tag}`, "adresse-dangereuse", "error", PAGE, insert(tag)],
    ),
    ["a link in a link", "lien-dans-lien", "error", PAGE, insert('<a href="/"><b>x</b><a href="/agenda/">y</a></a>')],
    ["a link inside a link without a URL", "lien-dans-lien", "error", PAGE, insert('<a>x<a href="/agenda/">y</a></a>')],
    ...["flux.atom", "flux.json"].flatMap((feed): readonly Planted[] => [
      ["an event handler in a feed", "code-dans-la-page", "error", feed, typedInFeed("<p onclick='alert(1)'>x</p>")],
      ["a feed above 1 MB", "poids", "warning", feed, typedInFeed(`<p>${"mots ".repeat(200_000)}</p>`)],
      ["a script in a feed", "code-dans-la-page", "error", feed, typedInFeed("<script>alert(1)</script>")],
      ["a script URL in a feed", "adresse-dangereuse", "error", feed, typedInFeed("<a href='javascript:x'>y</a>")],
      [
        "a link inside a link in a feed",
        "lien-dans-lien",
        "error",
        feed,
        typedInFeed("<a href='/'>x<a href='/'>y</a></a>"),
      ],
    ]),
    ["structured data that is not JSON", "donnees-structurees", "error", PAGE, replace('{"@context"', '{"@context')],
    [
      "structured data without its context",
      "donnees-structurees",
      "error",
      PAGE,
      replace("https://schema.org", "https://autre.example"),
    ],
    [
      "another page as canonical URL",
      "adresse-officielle",
      "error",
      PAGE,
      replace(/(rel="canonical" href="[^"]*)premier/, "$1second"),
    ],
    [
      "two pages with the same title",
      "titre-de-page-en-double",
      "warning",
      PAGE,
      replace(/<title>[^<]*/, "<title>Second texte – Site d’essai"),
    ],
    [
      "two pages with the same description",
      "description-en-double",
      "warning",
      PAGE,
      replace(/(name="description" content=")[^"]*/, "$1Une autre phrase."),
    ],
    [
      "a page missing from the sitemap",
      "plan-inexact",
      "error",
      "sitemap.xml",
      replace(/<url>\s*<loc>[^<]*premier-texte[\s\S]*?<\/url>/, ""),
    ],
    ["a missing page in the sitemap", "plan-inexact", "error", "sitemap.xml", replace("second-texte", "tiers-texte")],
    ["a feed that is not XML", "fil-invalide", "error", "flux.atom", replace("</entry>", "</entree></entry>")],
    ["a feed without a date", "fil-invalide", "error", "flux.atom", replace(/<updated>[^<]*<\/updated>/, "")],
    ["a feed entry without an id", "fil-invalide", "error", "flux.atom", replace(/(<entry>\s*)<id>[^<]*<\/id>/, "$1")],
    ["a control character in a feed", "fil-invalide", "error", "flux.atom", replace("<entry>", "<entry>\u0007")],
    ["a JSON feed that is not JSON", "fil-invalide", "error", "flux.json", replace("{", "")],
    [
      "two feed entries with the same id",
      "fil-invalide",
      "error",
      "flux.json",
      replace("premier-texte", "second-texte"),
    ],
    [
      "a calendar without its last line",
      "calendrier-invalide",
      "error",
      "agenda.ics",
      replace("END:VCALENDAR\r\n", ""),
    ],
    ["a calendar whose session has no UID", "calendrier-invalide", "error", "agenda.ics", replace(/UID:.*\r\n/, "")],
    [
      "a calendar line that is too long",
      "calendrier-invalide",
      "error",
      "agenda.ics",
      replace("SUMMARY:", `SUMMARY:${"é".repeat(40)}`),
    ],
    [
      "a bare line feed in a calendar",
      "calendrier-invalide",
      "error",
      "agenda.ics",
      replace("SUMMARY:", "SUMMARY:a\nb"),
    ],
    [
      "a page over its weight budget",
      "poids",
      "warning",
      PAGE,
      insert(`<p>${Array.from({ length: 40_000 }, (_, n) => n.toString(36)).join(" ")}</p>`),
    ],
  ])("%s", async (_, code, severity, path, edit) => {
    const found = await auditWith(path, edit);
    expect(found.map((problem) => `${problem.severity} ${problem.code}`)).toContain(`${severity} ${code}`);
  });
});

test("a page without any link to it is an orphan", async () => {
  const folder = join(folderFrom({}), "copie");
  cpSync(sound, folder, { recursive: true });
  const page = readFileSync(join(folder, PAGE), "utf8").replaceAll("premier-texte", "page-seule");
  rmSync(join(folder, PAGE));
  cpSync(join(sound, "articles/second-texte"), join(folder, "articles/page-seule"), { recursive: true });
  writeFileSync(join(folder, "articles/page-seule/index.html"), page);
  const found = await auditOutput(SITE, folder, { lenient: false, reported: [] });
  expect(found.find(({ code }) => code === "page-orpheline")?.file).toBe("/articles/page-seule/");
});

test("a broken link is reported on the line where the editor typed it", async () => {
  const found = await auditWith("articles/second-texte/index.html", replace('id="la-suite"', 'id="fin"'));
  const problem = found.find(({ file }) => file === "articles/premier-texte.md");
  expect(problem).toMatchObject({ code: "ancre-introuvable", line: 8 });
  expect(problem?.excerpt).toContain("/articles/second-texte/#la-suite");
});

test("where posts come from another tool, errors in their text are warnings", async () => {
  const found = await auditWith(PAGE, insert('<a href="/rien/">x</a><img src="/rien.png">'), true);
  expect(found.length).toBeGreaterThan(1);
  expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("an error on every page is reported once, with the number of pages", async () => {
  const folder = join(folderFrom({}), "copie");
  cpSync(sound, folder, { recursive: true });
  for (const page of ["index.html", "agenda/index.html", "categories/index.html"]) {
    writeFileSync(join(folder, page), insert('<a href="/rien/">x</a>')(readFileSync(join(folder, page), "utf8")));
  }
  const found = await auditOutput(SITE, folder, { lenient: false, reported: [] });
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toContain("3\u00a0pages");
});

test.each([
  ["a loop", ["/ancien/", "/vieux/"], ["/vieux/", "/ancien/"], "redirection-en-boucle"],
  ["a chain", ["/ancien/", "/vieux/"], ["/vieux/", POST], "redirection-en-chaine"],
  ["a way to nothing", ["/ancien/", "/rien/"], ["/vieux/", POST], "redirection-perdue"],
  ["a way from a page", [POST, "/articles/second-texte/"], ["/vieux/", POST], "redirection-masquee"],
])("redirects: %s is an error", async (_, first, second, code) => {
  const redirects = [first, second].map(([from = "", to = ""]) => ({ from, to, file: "redirects.txt" }));
  const found = await auditOutput({ ...SITE, redirects }, sound, { lenient: false, reported: [] });
  expect(found.map((problem) => problem.code)).toContain(code);
});

test("an audit error stops the build before the published site is touched, unless `--audit=non` is given", async () => {
  const text =
    "---\ntitle: Tiers texte\ndate: 2013-01-13\nsummary: Une autre encore.\n---\n[Essais](/categories/rien/)\n";
  const content = folderFrom({ ...FILES, "articles/tiers-texte.md": text });
  const output = join(folderFrom({}), "site");
  cpSync(sound, output, { recursive: true });
  const options = ["--content", content, "--output", output, "--now", "2013-02-01"];
  const refused = await runHere("build", ...options);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(/articles\/tiers-texte\.md:6:\d+ +erreur .*lien-interne-casse/);
  expect(refused.stderr).toContain("le site précédent est intact");
  expect(readFileSync(join(output, "build.json"), "utf8")).toBe(readFileSync(join(sound, "build.json"), "utf8"));
  expect((await runHere("build", ...options, "--audit=non")).code).toBe(0);
});
