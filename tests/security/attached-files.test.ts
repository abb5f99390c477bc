/** Which attachments are published: by name, by content, and only when a post uses them. */
import { describe, expect, test } from "vitest";
import { FILE_KINDS } from "../../src/content/collection/file-kinds.ts";
import { mediaType } from "../../src/output/media-types.ts";
import { type Files, siteFrom } from "../site-from.ts";
import { GIF, HTML, PDF, PNG, SAMPLES, SVG } from "./file-samples.ts";

const text = (body: string, keys = "", date = "2013-01-05") =>
  `---\ntitle: Essai\ndate: ${date}\nsummary: Un essai.\n${keys}---\n\n${body}\n`;
const latin1 = (typed: string) => Buffer.from(typed, "latin1");

/** The site and diagnostics for files attached to a post that links to each of them. */
function attached(files: Files, keys = "") {
  const links = Object.keys(files)
    .map((name) => `Voir [le document ${name.length}](<${encodeURIComponent(name)}>).`)
    .join("\n\n");
  const attachments = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [`articles/a/${name}`, content]),
  );
  return siteFrom({ "site.yml": "title: Essai\n", "articles/a/index.md": text(links, keys), ...attachments });
}

const published = ({ site }: ReturnType<typeof siteFrom>) =>
  site.assets.map(({ path }) => path.slice("articles/a/".length));

describe("a file of an allowed kind is published", () => {
  test.each(Object.entries(SAMPLES))("with the extension .%s", (extension, bytes) => {
    const result = attached({ [`document.${extension}`]: bytes });
    expect(result.problems).toEqual([]);
    expect(published(result)).toEqual([`document.${extension}`]);
  });

  test("there are more than thirty, and each has a MIME type with which it is served", () => {
    expect(Object.keys(SAMPLES).length).toBeGreaterThan(30);
    for (const { extensions, type } of FILE_KINDS)
      for (const extension of extensions) expect(mediaType(`x.${extension.toUpperCase()}`)).toBe(type);
  });

  test("no allowed kind is one that a browser would run as a page or a script", () => {
    for (const { type } of FILE_KINDS) expect(type).not.toMatch(/html|javascript|^(?:text|application)\/xml/);
  });
});

describe("a file of another kind is rejected by its name", () => {
  test.each([
    "index.html",
    "page.htm",
    "page.xhtml",
    "donnees.xml",
    "dessin.svgz",
    "code.js",
    "code.mjs",
    "style.css",
    "page.php",
    "a.pdf.php",
    "programme.exe",
    "macros.docm",
    "police.woff2",
    "site.webmanifest",
    "archive.jar",
    "page.mhtml",
    "appli.wasm",
    "_headers",
    "sans-extension",
    "plan.pdf.",
    "plan.pdf ",
    "PLAN.HTML",
    "calendrier.atom",
  ])("such as %s", (name) => {
    for (const content of [PDF, HTML]) {
      const result = attached({ [name]: content });
      expect(result.problems).toMatchObject([
        { code: "fichier-refuse", severity: "error", file: `articles/a/${name}` },
      ]);
      expect(published(result)).toEqual([]);
    }
  });
});

describe("a file whose content does not match its extension is rejected", () => {
  test.each<readonly [name: string, content: Uint8Array, code: string]>([
    ["plan.pdf", HTML, "fichier-trompeur"],
    ["plan.pdf", Buffer.concat([HTML, PDF]), "fichier-trompeur"],
    ["plan.pdf", Buffer.alloc(0), "fichier-trompeur"],
    ["photo.png", HTML, "fichier-trompeur"],
    ["photo.png", SVG, "fichier-trompeur"],
    ["photo.gif", HTML, "fichier-trompeur"],
    ["photo.heic", HTML, "fichier-trompeur"],
    ["note.txt", latin1("\n  <html><body>"), "fichier-trompeur"],
    ["note.txt", latin1("<?php phpinfo();"), "fichier-trompeur"],
    ["note.txt", latin1("a\0b"), "fichier-trompeur"],
    ["note.txt", latin1("\x1b(J"), "fichier-trompeur"],
    ["liste.csv", HTML, "fichier-trompeur"],
    ["agenda.ics", HTML, "fichier-trompeur"],
    ["agenda.ics", latin1("DTSTART:2013"), "fichier-trompeur"],
    ["fiche.docx", SAMPLES.xlsx ?? HTML, "fichier-trompeur"],
    ["fiche.docx", SAMPLES.zip ?? HTML, "fichier-trompeur"],
    ["fiche.odt", SAMPLES.ods ?? HTML, "fichier-trompeur"],
    ["livre.epub", SAMPLES.zip ?? HTML, "fichier-trompeur"],
    ["donnees.json", HTML, "fichier-trompeur"],
    ["carte.geojson", latin1("fetch('x')"), "fichier-trompeur"],
    ["son.mp3", HTML, "fichier-trompeur"],
    ["film.mp4", PDF, "fichier-trompeur"],
    ["trace.gpx", HTML, "fichier-trompeur"],
    ["trace.gpx", latin1('<html xmlns="http://www.w3.org/1999/xhtml"/>'), "fichier-trompeur"],
    [
      "trace.gpx",
      latin1(
        '<gpx xmlns="http://www.topografix.com/GPX/1/1"><s:script xmlns:s="http://www.w3.org/1999/xhtml">x</s:script></gpx>',
      ),
      "fichier-trompeur",
    ],
    [
      "trace.gpx",
      latin1('<?xml-stylesheet href="x.xsl"?><gpx xmlns="http://www.topografix.com/GPX/1/1"/>'),
      "fichier-trompeur",
    ],
    ["plan.svg", HTML, "svg-dangereux"],
    ["plan.svg", PNG, "svg-dangereux"],
  ])("such as %s", (name, content, code) => {
    const result = attached({ [name]: content });
    expect(result.problems).toMatchObject([{ code, severity: "error", file: `articles/a/${name}` }]);
    expect(published(result)).toEqual([]);
  });
});

describe("the name of a file", () => {
  test("with two extensions is published with the last one alone, in lower case", () => {
    const { site, problems } = attached({ "a.php.pdf": PDF, "PLAN.PDF": PDF });
    expect(problems).toEqual([]);
    expect(site.assets.map(({ url }) => url)).toEqual(["/articles/a/PLAN.pdf", "/articles/a/a-php.pdf"]);
  });

  test.each(["a\u202efdp.gif", "a\u0007.gif", "a\u200b.gif", "a\n.gif"])(
    "with an invisible character is rejected: %j",
    (name) => {
      const { site, problems } = siteFrom({
        "site.yml": `title: Essai\nmenu: [{ label: Un plan, url: ${JSON.stringify("/articles/a/a.gif")} }]\n`,
        "articles/a/index.md": text("Texte.", `image: { src: ${JSON.stringify(name)}, alt: A }\n`),
        [`articles/a/${name}`]: GIF,
      });
      expect(problems.some(({ severity }) => severity === "error")).toBe(true);
      expect(site.assets).toEqual([]);
    },
  );

  test.each([
    ["Affiche.pdf", "affiche.PDF"],
    ["r\u00e9sum\u00e9.pdf", "re\u0301sume\u0301.pdf"],
    ["R\u00c9SUM\u00c9.pdf", "r\u00e9sum\u00e9.pdf"],
  ])("that some disks confuse with another one is an error that names both: %s, %s", (one, other) => {
    const { site, problems } = siteFrom({
      "articles/a/index.md": text(`[Le plan](<${one}>)`),
      [`articles/a/${one}`]: PDF,
      [`articles/a/${other}`]: PDF,
    });
    const errors = problems.filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([{ code: "noms-jumeaux" }]);
    expect(errors[0]?.message).toContain(one);
    expect(errors[0]?.message).toContain(other);
    expect(site.assets).toEqual([]);
  });

  test("that begins with a dot is ignored", () => {
    const { site, problems } = attached({ ".htaccess": "Options +ExecCGI" });
    expect(problems.map(({ code }) => code)).toEqual(["lien-interne-casse"]);
    expect(site.assets).toEqual([]);
  });
});

describe("an attachment", () => {
  test("is published only when a post uses it; the others are reported once for each folder", () => {
    const { site, problems } = siteFrom({
      "site.yml": "title: Essai\n",
      "articles/a/index.md": text("[Le plan](plan.pdf) ![Un dessin](dessin.svg)", "image: { src: tete.png, alt: A }\n"),
      "articles/a/plan.pdf": PDF,
      "articles/a/dessin.svg": SVG,
      "articles/a/tete.png": PNG,
      "articles/a/secret.pdf": PDF,
      "articles/a/index.html": HTML,
      "articles/a/sous/code.js": "alert(1)",
      "guides/seul.exe": "MZ",
      "LISEZMOI.txt": "Bonjour",
      "redirects.txt": "",
      "urls.txt": "",
    });
    expect(site.assets.map(({ url }) => url)).toEqual([
      "/articles/a/dessin.svg",
      "/articles/a/plan.pdf",
      "/articles/a/tete.png",
    ]);
    expect(problems).toMatchObject([
      { code: "fichiers-inutilises", severity: "warning", file: "LISEZMOI.txt" },
      { code: "fichiers-inutilises", severity: "warning", file: "articles/a/index.md" },
    ]);
    for (const name of ["LISEZMOI.txt", "guides/seul.exe"]) expect(problems[0]?.message).toContain(`\`${name}\``);
    for (const name of ["index.html", "secret.pdf", "sous/code.js"])
      expect(problems[1]?.message).toContain(`\`${name}\``);
  });

  test("is used by a link to its address, absolute or relative, and by the menu", () => {
    const { site, problems } = siteFrom({
      "site.yml":
        "title: Essai\nurl: https://babillard.example\nmenu: [{ label: Le plan, url: /articles/a/plan.pdf }]\n",
      "articles/a/index.md": text("Texte."),
      "articles/b.md": text(
        "[Le tableau](/articles/a/tableau.csv) [La liste](https://babillard.example/articles/a/liste.csv#x)",
      ),
      "articles/a/liste.csv": "a;b",
      "articles/a/plan.pdf": PDF,
      "articles/a/tableau.csv": "a;b",
    });
    expect(problems).toEqual([]);
    expect(site.assets.map(({ url }) => url)).toEqual([
      "/articles/a/liste.csv",
      "/articles/a/plan.pdf",
      "/articles/a/tableau.csv",
    ]);
  });

  test("that is unused is counted when there are many, and the warning can be ignored", () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`articles/a/${n + 10}.pdf`, PDF]));
    const { problems } = siteFrom({ "site.yml": "", "articles/a/index.md": text("Texte."), ...files });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain("50\u00a0autres");
    const silent = siteFrom({
      "site.yml": "",
      "articles/a/index.md": text("Texte.", "ignore: [fichiers-inutilises]\n"),
      ...files,
    });
    expect(silent.problems).toEqual([]);
  });

  test.each(["draft: true\n", "publishOn: 2013-06-01\n"])(
    "of a hidden post stays hidden, whatever links to it: %j",
    (keys) => {
      const hidden = {
        "site.yml": "title: Essai\nmenu: [{ label: Le plan, url: /articles/cache/plan.pdf }]\n",
        "articles/cache/index.md": text("[Le plan](plan.pdf) ![Un dessin](dessin.svg)", keys),
        "articles/cache/plan.pdf": PDF,
        "articles/cache/dessin.svg": SVG,
      };
      const alone = siteFrom({ ...hidden, "articles/b.md": text("Texte.") });
      expect(alone.problems).toEqual([]);
      expect(alone.site.assets).toEqual([]);
      const linked = siteFrom({ ...hidden, "articles/b.md": text("[Le plan](cache/plan.pdf)") });
      expect(linked.problems.map(({ code }) => code)).toEqual(["lien-vers-brouillon"]);
      expect(linked.site.posts[0]?.text.html).not.toContain("plan.pdf");
      expect(linked.site.assets).toEqual([]);
      for (const user of [
        text("![Un dessin](cache/dessin.svg)"),
        text("Texte.", "image: { src: cache/dessin.svg, alt: A }\n"),
      ]) {
        const shown = siteFrom({ ...hidden, "articles/b.md": user });
        expect(shown.problems).toMatchObject([
          { code: "fichier-de-brouillon", severity: "error", file: "articles/b.md" },
        ]);
        expect(shown.site.assets).toEqual([]);
      }
    },
  );
});
