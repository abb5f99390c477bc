/** A site names kinds of its own in `site.yml`: they have everything that ours have. */
import { describe, expect, test } from "vitest";
import { createPageRenderer } from "../../src/cli/dev-server/page-renderer.ts";
import { newPost } from "../../src/content/authoring/new-post.ts";
import { kindNamed } from "../../src/content/kinds.ts";
import { adminConfig } from "../../src/output/admin/admin.ts";
import { MORE } from "../../src/output/admin/post-format.ts";
import { publishedFiles } from "../../src/output/files.ts";
import { type Files, siteFrom } from "../site-from.ts";

const SITE = `title: Le site
kinds:
  - { label: Balado, plural: Balados, base: article, intro: Nos épisodes. }
  - label: Appel de dossiers
    plural: Appels de dossiers
    base: article
    required: [summary, expires]
  - { label: Atelier, plural: Ateliers, base: formation, folder: labo }
`;
const text = (title: string, more = "summary: Un résumé.\n") =>
  `---\ntitle: ${title}\ndate: 2013-01-15\n${more}---\n\nDu texte.\n`;
const FILES: Files = {
  "site.yml": SITE,
  "balados/premier.md": text("Premier épisode"),
  "Appels de dossiers/2013-01-10-bourses.md": text("Bourses", "summary: Des bourses.\nexpires: 2013-06-01\n"),
  "labo/voix.md": text("La voix", "summary: S.\nsessions: [{ id: un, date: 2013-03-01, start: 9 h }]\n"),
  "articles/ours.md": text("Le nôtre"),
};

describe("a kind of the site", () => {
  const { site, problems } = siteFrom(FILES);
  const renderer = createPageRenderer(site);
  const page = (url: string) => renderer.render(url)?.html ?? "";
  const files = new Map([...publishedFiles(site)].map(({ path, content }) => [path, String(content)]));

  test("is accepted, and its posts have its addresses", () => {
    expect(problems).toEqual([]);
    expect(site.posts.map(({ kind, url }) => [kind, url]).sort()).toEqual([
      ["appel-de-dossiers", "/appels-de-dossiers/bourses/"],
      ["article", "/articles/ours/"],
      ["atelier", "/labo/voix/"],
      ["balado", "/balados/premier/"],
    ]);
    expect(site.posts.map(({ entry }) => entry.id)).toContain("balados/premier");
  });

  test("has an archive, which lists its posts only, and breadcrumbs that lead to it", () => {
    const archive = page("/balados/");
    expect(archive).toMatch(/<h1[^>]*>Balados<\/h1>/);
    expect(archive).toContain("Nos épisodes.");
    expect(archive).toContain("Premier épisode");
    expect(archive).not.toContain("Le nôtre");
    expect(page("/articles/")).not.toContain("Premier épisode");
    const post = page("/balados/premier/");
    expect(post).toContain('<a href="/balados/">Balados</a>');
    expect(post).toMatch(/<span class="kind kind-article kind-balado"><a href="\/balados\/">Balado<\/a>/);
  });

  test("has feeds, which its pages and the list of feeds name", () => {
    expect(files.get("balados/flux.atom")).toContain("Premier épisode");
    expect(files.get("balados/flux.json")).not.toContain("Le nôtre");
    expect(page("/balados/premier/")).toContain('href="/balados/flux.atom"');
    expect(page("/flux/")).toMatch(
      /Par sorte de texte[\s\S]*Balados[\s\S]*Par catégorie|Par sorte de texte[\s\S]*Balados/,
    );
  });

  test("is in the menu, the site map and the page of lost addresses", () => {
    for (const url of ["/", "/plan-du-site/", "/404.html"])
      for (const link of ["/balados/", "/appels-de-dossiers/", "/labo/"])
        expect(page(url), url).toContain(`href="${link}"`);
  });

  test("is a facet of the search", () => {
    expect(page("/balados/premier/")).toContain("type:Balado");
    expect(page("/appels-de-dossiers/bourses/")).toContain("type:Appel de dossiers");
  });

  test("built on trainings, has sessions in the agenda and on its archive", () => {
    expect(page("/agenda/")).toContain("La voix");
    expect(page("/labo/")).toContain("/labo/voix/#session-un");
    expect(page("/formations/")).not.toContain("/labo/voix/#session-un");
    expect(files.get("agenda.ics")).toContain("/labo/voix/");
  });

  test("has a form in the in-browser editor, which requires its keys", () => {
    const { collections } = adminConfig(site, {
      folder: "content",
      repository: { host: "github", name: "organisme/site" },
      branch: "main",
    });
    const form = collections.find(({ name }) => name === "appels-de-dossiers");
    expect(form).toMatchObject({
      label: "Appels de dossiers",
      label_singular: "Appel de dossiers",
      folder: "content/appels-de-dossiers",
    });
    const required = form?.fields.filter(({ name, required }) => required === true && name !== MORE);
    expect(required?.map(({ name }) => name)).toEqual(["title", "date", "summary", "expires"]);
  });

  test("gives new posts, whose required keys remain to be filled in", () => {
    const kind = kindNamed(site.settings.kinds, "appel-de-dossiers");
    const post = newPost(
      { kind, title: "Un appel", date: "2013-01-20", categories: [], sessions: [], folder: false },
      "2013-01-20",
    );
    expect(post).toMatchObject({
      path: "appels-de-dossiers/2013-01-20-un-appel.md",
      url: "/appels-de-dossiers/un-appel/",
    });
    expect(post.text).toContain("\nexpires:\n");
    const told = siteFrom({ ...FILES, [post.path]: post.text }).problems;
    expect(told.map(({ code, severity }) => [code, severity])).toEqual([
      ["cle-manquante", "warning"],
      ["cle-manquante", "warning"],
    ]);
  });
});

test("a text of another folder has the kind that its `type` names", () => {
  const { site } = siteFrom({ "site.yml": SITE, "divers/x.md": text("X", "summary: S.\ntype: Balado\n") });
  expect(site.posts[0]).toMatchObject({ kind: "balado", url: "/balados/x/" });
});

test("a published post without a required key stops the build, with an example", () => {
  const { problems } = siteFrom({ "site.yml": SITE, "appels-de-dossiers/x.md": text("X") });
  expect(problems).toMatchObject([{ code: "cle-manquante", severity: "error", file: "appels-de-dossiers/x.md" }]);
  expect(problems[0]?.message).toContain("« Appel de dossiers »");
  expect(problems[0]?.advice).toContain("`expires: 2026-12-31`");
});

describe("a declaration that cannot be obeyed is refused at its line", () => {
  const told = (kind: string) =>
    siteFrom({ "site.yml": `title: S\nkinds:\n  - ${kind}\n` }).problems.map(({ code, line, message, advice }) => ({
      code,
      line,
      words: `${message} ${advice}`,
    }));

  test.each([
    ["{ label: Balado, plural: Balados, base: article, folder: agenda }", "dossier-reserve", "/agenda/"],
    ["{ label: Balado, plural: Balados, base: article, folder: guides }", "dossier-reserve", "Guide"],
    ["{ label: Balado, plural: Balados, base: article, folder: pages }", "dossier-reserve", "Page"],
    ["{ label: Balado, plural: Balados, base: article, folder: assets }", "dossier-reserve", "/assets/"],
    ["{ label: Balado, plural: Balados, base: article, folder: fichiers }", "dossier-reserve", "/fichiers/"],
    ["{ label: Balado, plural: Balados, base: article, folder: brouillons }", "dossier-reserve", "n’est publié"],
    ["{ label: Balado, plural: Balados, base: article, folder: Nos balados }", "identifiant-invalide", "`nos-balados`"],
    ["{ label: Article, plural: Autres articles, base: article }", "sorte-en-double", "Articles"],
    ["{ label: Papier, plural: articles, base: article }", "sorte-en-double", "Articles"],
    ["{ label: …, plural: Balados, base: article }", "sorte-en-double", "ni lettre ni chiffre"],
    ["{ label: Balado, plural: Balados, base: artcile }", "valeur-inconnue", "vouliez-vous dire `article`?"],
    ["{ label: Fiche, plural: Fiches, base: page }", "valeur-inconnue", "`formation`"],
    ["{ label: Balado, base: article }", "cle-manquante", "`plural`"],
    ["{ label: Balado, plural: Balados, base: article, required: [sumary] }", "valeur-inconnue", "`summary`?"],
    ["{ label: Balado, plural: Balados, base: article, required: [sessions] }", "valeur-inconnue", "`article`"],
    ["{ nom: Balado, plural: Balados, base: article }", "cle-inconnue", "`label`"],
  ])("%s", (kind, code, words) => {
    const found = told(kind);
    expect(found.map((problem) => problem.code)).toContain(code);
    expect(found.map((problem) => problem.words).join()).toContain(words);
    expect(found.every(({ line }) => line === 3)).toBe(true);
  });

  test("two kinds of the site cannot share a folder", () => {
    const kinds =
      "kinds:\n  - { label: Balado, plural: Sons, base: article }\n  - { label: Disque, plural: Disques, base: article, folder: sons }\n";
    expect(siteFrom({ "site.yml": kinds }).problems).toMatchObject([{ code: "dossier-reserve", line: 3 }]);
  });
});

test("a page cannot have the address of the list of a kind", () => {
  const { problems } = siteFrom({ ...FILES, "pages/balados.md": "---\ntitle: B\n---\n\nTexte.\n" });
  expect(problems).toMatchObject([{ code: "adresse-reservee", file: "pages/balados.md" }]);
});

test("a site may have a kind named as another tool names an article", () => {
  const { site, problems } = siteFrom({
    "site.yml": "kinds:\n  - { label: Billet, plural: Billets, base: article }\n",
    "billets/x.md": text("X"),
    "divers/y.md": text("Y", "summary: S.\nlayout: billet\n"),
  });
  expect(problems).toEqual([]);
  expect(site.posts.map(({ url }) => url).sort()).toEqual(["/billets/x/", "/billets/y/"]);
});
