/** A post without a usable title, date or URL is not published, and everything wrong in it is reported in the same run. */
import { describe, expect, test } from "vitest";
import { emptyCache, loadSite } from "../../src/build/load-site.ts";
import { loadPreview } from "../../src/cli/dev-server/state.ts";
import { type Files, folderFrom, siteFrom } from "../site-from.ts";

const SITE = { "site.yml": "title: Essai\n" };

/** A training with these first lines, followed by a contradictory session, a missing picture and a broken link. */
const training = (...head: readonly string[]) => `---
${head.join("\n")}
summary: Un résumé.
sessions:
  - { id: a, date: 2013-02-19, start: 16 h, end: 9 h }
---

Voici ![le plan](plan.png).

Voir [le programme](programme-perdu.md).
`;

const article = (...lines: readonly string[]) => `---\nsummary: Un résumé.\n${lines.join("\n")}\n`;

/** Problems as « file:line:column code ». */
function diagnosticsOf(files: Files, now = "2013-02-01"): readonly string[] {
  return siteFrom({ ...SITE, ...files }, { now }).problems.map(
    ({ file, line, column, code }) => `${file}:${line}:${column} ${code}`,
  );
}

describe("everything is reported in one run", () => {
  const rest = [
    "formations/t.md:6:50 seance-fin-avant-debut",
    "formations/t.md:9:18 image-introuvable",
    "formations/t.md:11:21 lien-interne-casse",
  ];

  test("for a post whose date does not exist", () => {
    expect(diagnosticsOf({ "formations/t.md": training("title: Un titre", "date: 2013-02-31", "tags: []") })).toEqual([
      "formations/t.md:3:7 date-impossible",
      ...rest.map((line) => line.replace(/:(\d+):/u, (_, n: string) => `:${Number(n) + 1}:`)),
    ]);
  });

  test("for a post without a title", () => {
    expect(diagnosticsOf({ "formations/t.md": training("date: 2013-01-15", "tags: []") })).toEqual([
      "formations/t.md:1:1 titre-manquant",
      ...rest,
    ]);
  });

  test("for a post without a date", () => {
    expect(diagnosticsOf({ "formations/t.md": training("title: Un titre", "tags: []") })).toEqual([
      "formations/t.md:1:1 date-manquante",
      ...rest,
    ]);
  });

  test("for a post whose URL is that of another", () => {
    const whole = "---\ntitle: Un titre\ndate: 2013-01-15\nsummary: S\n---\n\nTexte.\n";
    expect(
      diagnosticsOf({
        "formations/2013-01-15-t.md": whole,
        "formations/t.md": training("title: T", "date: 2013-01-16"),
      }),
    ).toEqual(["formations/t.md:1:1 url-en-double", ...rest]);
  });

  test("for a post whose URL is that of a generated page, or cannot be derived from its name", () => {
    const page = "---\ntitle: Un titre\ndate: 2013-01-15\nsummary: S\n---\n\n[Rien](rien.md)\n";
    expect(diagnosticsOf({ "pages/agenda.md": page })).toEqual([
      "pages/agenda.md:1:1 adresse-reservee",
      "pages/agenda.md:7:8 lien-interne-casse",
    ]);
    expect(diagnosticsOf({ "articles/….md": page })).toEqual([
      "articles/….md:1:1 adresse-vide",
      "articles/….md:7:8 lien-interne-casse",
    ]);
  });

  test("for its terms and its ignore directives, which silence the codes they name", () => {
    const typed = (ignored: string) =>
      article("title: [a]", `ignore: [${ignored}]`, "date: 2013-01-15", "categories: [Veile]", "---", "", "[ici](/)");
    const vocabulary = { "vocabulary.yml": "categories: [{ label: Veille }]\n" };
    expect(diagnosticsOf({ ...vocabulary, "articles/a.md": typed("zzz") })).toEqual([
      "articles/a.md:3:8 type-invalide",
      "articles/a.md:4:10 code-inconnu",
      "articles/a.md:6:14 terme-inconnu",
      "articles/a.md:9:1 lien-vague",
    ]);
    expect(diagnosticsOf({ ...vocabulary, "articles/a.md": typed("lien-vague, terme-inconnu") })).toEqual([
      "articles/a.md:3:8 type-invalide",
    ]);
  });
});

describe("one cause gives one message", () => {
  const whole = (body: string) => article("title: Entier", "date: 2013-01-15", "---", "", body);

  test("a link to an unpublishable post is not broken, by its file, its URL or an old URL", () => {
    const broken = article(
      "title: T",
      "date: 2013-02-31",
      "slug: autre-nom",
      "aliases: [/ancien/]",
      "---",
      "",
      "Texte.",
    );
    for (const address of ["b.md", "/articles/autre-nom/", "../autre-nom/", "/ancien/"])
      expect(diagnosticsOf({ "articles/a.md": whole(`[Le texte](${address})`), "articles/b.md": broken })).toEqual([
        "articles/b.md:4:7 date-impossible",
      ]);
  });

  test("a summary is only required once a post has a title and a date, valid or not", () => {
    expect(diagnosticsOf({ "articles/a.md": "Bonjour.\n" })).toEqual([
      "articles/a.md:1:1 date-manquante",
      "articles/a.md:1:1 titre-manquant",
    ]);
    expect(diagnosticsOf({ "articles/a.md": "---\ntitle: T\ndate: 2013-02-31\n---\n" })).toEqual([
      "articles/a.md:1:1 resume-manquant",
      "articles/a.md:3:7 date-impossible",
    ]);
  });

  test("a missing date does not contradict those of the text", () => {
    const dated = (date: string) =>
      `---\ntitle: T\n${date}\nsummary: S\nsessions:\n  - { id: a, date: 2013-02-19 }\n---\n\nLa séance aura lieu le 15 janvier 2013.\n`;
    expect(diagnosticsOf({ "formations/t.md": dated("date: 2013-01-16") })).toEqual([
      "formations/t.md:9:24 date-contredite",
    ]);
    expect(diagnosticsOf({ "formations/t.md": dated("date: 2013-01-32") })).toEqual([
      "formations/t.md:3:7 date-impossible",
    ]);
  });

  test("in a bare folder, a URL conflict is reported only once the post has a date", () => {
    const post = (date: string) => `---\ntitle: T\n${date}summary: S\n---\n\nTexte.\n`;
    const files = (date: string) => ({ "a/t.md": post("date: 2013-01-15\n"), "b/t.md": post(date) });
    const codes = (date: string) => siteFrom(files(date)).problems.map(({ file, code }) => `${file} ${code}`);
    expect(codes("date: 2013-01-16\n")).toEqual(["b/t.md url-en-double"]);
    expect(codes("")).toEqual(["b/t.md date-manquante"]);
  });

  test("in the preview, its published URLs do not count as lost", () => {
    const files = {
      ...SITE,
      "urls.txt": "/articles/b/\n/ancien/\n/articles/parti/\n",
      "articles/b.md": article("title: T", "date: 2013-02-31", "aliases: [/ancien/]", "---", "", "Texte."),
    };
    expect(diagnosticsOf(files)).toEqual(["articles/b.md:4:7 date-impossible", "urls.txt:3:1 adresse-perdue"]);
  });
});

describe("the preview", () => {
  test("leaves the post out, and shows at its URL a page that says why", () => {
    const folder = folderFrom({
      ...SITE,
      "articles/a.md": article("title: Entier", "date: 2013-01-15", "---", "", "[Le texte](b.md)"),
      "articles/b.md": article("title: T", "date: 2013-02-31", "slug: autre-nom", "tags: [seul]", "---", "", "Texte."),
    });
    const state = loadPreview({ content: folder, now: "2013-02-01", drafts: true }, emptyCache());
    expect(state.site.posts.map(({ url }) => url)).toEqual(["/articles/a/"]);
    expect(state.site.tags).toEqual([]);
    expect([...state.broken]).toEqual([["/articles/autre-nom/", "articles/b.md"]]);
    expect(state.renderer.render("/articles/autre-nom/")).toBeUndefined();
    expect(state.renderer.render("/articles/a/")?.html).toContain('href="/articles/autre-nom/"');
  });

  test("shows the valid post rather than an unpublishable one with the same URL", () => {
    const { site } = siteFrom({
      ...SITE,
      "articles/2013-01-14-t.md": article("title: Sans date", "date: 2013-02-31", "---", "", "Texte."),
      "articles/2013-01-15-t.md": article("title: Entier", "---", "", "Texte."),
    });
    expect(site.posts.map(({ title }) => title)).toEqual(["Entier"]);
  });
});

test("outside the preview, no site is built while a post is unpublishable", () => {
  const folder = folderFrom({ ...SITE, "articles/b.md": article("title: T", "date: 2013-02-31", "---", "", "Texte.") });
  expect(loadSite({ content: folder, now: "2013-02-01", drafts: true }).site).toBeUndefined();
});
