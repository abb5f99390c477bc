/** What the keys of other tools mean: hidden, shown, later, not indexed; and what stops the build. Each case is one line of front matter. */
import { describe, expect, test } from "vitest";
import { type Files, siteFrom } from "../site-from.ts";

const NOW = "2013-02-01";
const post = (lines: string, title = "Le bilan") =>
  `---\ntitle: ${title}\ndate: 2013-01-20\nsummary: Un résumé qui en dit assez.\n${lines}\n---\n\nLe texte.\n`;

function read(lines: string, folder = "articles") {
  const { site, problems } = siteFrom({ [`${folder}/bilan.md`]: post(lines) }, { now: NOW });
  return { shown: site.posts.length === 1, problems, codes: problems.map(({ code }) => code), post: site.posts[0] };
}

test.each([
  "status: publish",
  "status: Published",
  "statut: publié",
  "status: 1",
  "post_status: publish",
  "private: false",
  "hidden: no",
  'unlisted: "false"',
  "visibility: public",
  "visibilité: tous",
  "password:",
  'password: ""',
  "password: false",
  "published: true",
  "published:",
  "publish: oui",
  'draft: "false"',
  'draft: ""',
  "published: 2013-01-20",
  "publishDate: 2013-01-31",
  "expiryDate: 2013-02-01",
  "sitemap: { priority: 0.5 }",
  "build: { render: always, list: always }",
  "robots: index, follow",
  "permalink: /2013/bilan/",
  "comments: true",
  "meta: { draft: false, status: publish }",
  "header: { hidden: true }",
])("« %s » shows the text, without a word", (line) => {
  expect(read(line)).toMatchObject({ shown: true, codes: [] });
});

test.each([
  "status: private",
  "Status: hidden",
  "statut: brouillon",
  "état: en attente",
  "status: [draft]",
  "status: false",
  "moderation_state: archived",
  "visibility: members",
  "access: paid",
  "accès: membres",
  "password: lapin",
  "password: 0",
  "post-password: lapin",
  "isDraft: yes",
  "caché: oui",
  "public: non",
  "is_active: false",
  "listed: no",
  "permalink: false",
  'permalink: "false"',
  "build: { render: never }",
  "_build: { list: never }",
  "build: { render: false }",
  "_wp_trash_meta_status: publish",
  "scheduled: true",
  "published: draft",
  "do_not_publish: true",
  "not-published: oui",
  "encrypted: true",
  "en ligne: non",
  "à publier: non",
  "afficher: non",
  "ébauche: oui",
])("« %s » hides it, and a warning says why at its line", (line) => {
  const { shown, problems } = read(line);
  expect(shown).toBe(false);
  expect(problems).toMatchObject([{ code: "texte-non-publie", severity: "warning", line: 5 }]);
});

test("a password is not repeated in the report", () => {
  expect(JSON.stringify(read("password: lapin").problems)).not.toContain("lapin");
});

test("several hiding keys are reported once, and the strictest wins", () => {
  expect(read("draft: false\nstatus: private\nhidden: true").codes).toEqual(["texte-non-publie"]);
  expect(read("draft: true\nstatus: private").codes).toEqual([]);
  expect(read("publishOn: 2013-01-01\npublishDate: 2013-02-02").shown).toBe(false);
  expect(read("publish_after: 2013-02-02").shown).toBe(false);
  expect(read("publishDate: 2013-01-01\npublishOn: 2013-02-02").shown).toBe(false);
});

test.each([
  ["status: bidule", "valeur-inconnue", undefined],
  ["status: drfat", "valeur-inconnue", "vouliez-vous dire `draft`?"],
  ["status: { a: b }", "valeur-inconnue", undefined],
  ["visibility: bidule", "valeur-inconnue", undefined],
  ["private: peut-être", "valeur-inconnue", undefined],
  ["published: bientôt", "valeur-inconnue", undefined],
  ["publishDate: bientôt", "date-illisible", undefined],
  ["publishOn: bientôt", "date-illisible", undefined],
  ["draft: peut-être", "type-invalide", undefined],
  ["robots: bidule", "valeur-inconnue", undefined],
  ["cascade: { draft: true }", "valeur-inconnue", undefined],
  ["params: { draft: true }", "valeur-inconnue", undefined],
  ["meta: { draft: oui }", "valeur-inconnue", undefined],
  ["extra: { site: { published: false } }", "valeur-inconnue", undefined],
  ["wordpress: [{ post_status: private }]", "valeur-inconnue", undefined],
  ["brouillon: oui", "cle-inconnue", undefined],
  ["drafft: true", "cle-inconnue", undefined],
])("« %s » stops the build at its line", (line, code, advice) => {
  for (const path of ["articles/bilan.md", "bilan.md"]) {
    const found = siteFrom({ [path]: post(line) }, { now: NOW }).problems;
    expect(found).toMatchObject([{ code, severity: "error", line: 5 }]);
    if (advice !== undefined) expect(found[0]?.advice).toBe(advice);
  }
});

test.each(["status: bidule", "private: peut-être", "publishOn: bientôt", "draft: peut-être", "drafft: true"])(
  "« %s » hides the text meanwhile, even where errors are tolerated",
  (line) => {
    expect(read(line).shown).toBe(false);
  },
);

test("a misspelt hiding key is not taken for a key of another tool, however often it occurs", () => {
  const files: Files = Object.fromEntries(
    ["a", "b", "c", "d"].map((name) => [`${name}.md`, post("drafft: true", name)]),
  );
  const { problems, site } = siteFrom(files, { now: NOW });
  expect(problems.map(({ severity }) => severity)).toEqual(["error", "error", "error", "error"]);
  expect(site.posts).toEqual([]);
});

test.each([
  ["complet", "full"],
  ["complète", "full"],
  ["annulée", "cancelled"],
  ["Reportée", "postponed"],
  ["à confirmer", "to-confirm"],
  ["confirmed", "confirmed"],
])("« status: %s » of a whole training belongs to its sessions", (word, status) => {
  expect(read(`status: ${word}`, "formations").problems).toMatchObject([
    { code: "etat-de-seance", severity: "error", line: 5, advice: expect.stringContaining(`\`status: ${status}\``) },
  ]);
  expect(read(`status: ${word}`).codes).toEqual(["valeur-inconnue"]);
});

describe("folders and names", () => {
  const held = [
    "_drafts",
    "blog/_drafts",
    "articles/_Includes",
    "_layouts",
    "articles/templates",
    "brouillons",
    "Privé",
    "draft",
  ];

  test.each(["", "site.yml"])("of drafts and of templates are excluded, reported once each (%s)", (settings) => {
    const files: Files = Object.fromEntries([
      ["articles/public.md", post("", "Public")],
      ...(settings === "" ? [] : [[settings, "title: Essai\n"] as const]),
      ...held.flatMap((folder) => [
        [`${folder}/un.md`, post("", "Un")] as const,
        [`${folder}/deux/index.md`, post("", "Deux")] as const,
      ]),
    ]);
    const { site, problems } = siteFrom(files, { now: NOW });
    expect(site.posts.map(({ title }) => title)).toEqual(["Public"]);
    expect(problems.map(({ code, file }) => `${code} ${file}`).sort()).toEqual(
      held.map((folder) => `dossier-non-publie ${folder}`).sort(),
    );
  });

  test("a post about archetypes, in its own folder, is published", () => {
    expect(siteFrom({ "articles/archetypes/index.md": post("") }, { now: NOW }).site.posts.length).toBe(1);
  });

  test("a name that begins with « _ » excludes a post, except Hugo’s « _index.md »", () => {
    const { site, problems } = siteFrom({ "_essai.md": post(""), "blog/_index.md": post("") }, { now: NOW });
    expect(site.posts.map(({ entry }) => entry.file)).toEqual(["blog/_index.md"]);
    expect(problems.map(({ code }) => code)).toEqual(["fichier-non-publie"]);
  });
});

test.each(["essai.draft.md", "essai.Brouillon.md", "essai.private.markdown", "essai~.md", "~$essai.md"])(
  "« %s » has the name of a draft or of a working copy: it is left out, and told",
  (name) => {
    const { site, problems } = siteFrom({ [`articles/${name}`]: post("") }, { now: NOW });
    expect(site.posts).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain("fichier-non-publie");
  },
);

test("a key that held words is told once a folder, and one that held none is not", () => {
  const files: Files = {
    "articles/un.md": post("subtitle: Trois jours pour tout voir\ncomments: true\ndescription: Une autre annonce"),
    "articles/deux/index.md": post(
      "subtitle: Tout revoir\ncomments: [Très juste]\nmenu_order: 3\nsidebar: { nav: docs }",
    ),
    "guides/trois.md": post("Sub_Title: Encore"),
  };
  const reported = siteFrom(files, { now: NOW }).problems.map(({ code, file, line }) => `${code} ${file}:${line}`);
  expect(reported).toEqual([
    "mots-laisses articles/deux/index.md:5",
    "mots-laisses articles/deux/index.md:6",
    "mots-laisses articles/un.md:7",
    "mots-laisses guides/trois.md:5",
  ]);
});
