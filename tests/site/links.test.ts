import { describe, expect, test } from "vitest";
import { type Files, siteFrom } from "../site-from.ts";

const post = (title: string, body = "Texte.", keys = "") =>
  `---\ntitle: ${title}\ndate: 2013-01-15\nsummary: Un essai.\n${keys}---\n${body}\n`;

const OTHERS: Files = {
  "guides/2013-01-02-guide-pratique.md": post("Guide pratique"),
  "guides/planification-strategique-pas-a-pas/index.md": post("Planification"),
  "conferences/bilan.md": post("Bilan"),
  "pages/contact.md": post("Contact"),
};

/** The advice for the one broken link of an article. */
function adviceFor(address: string, files: Files = OTHERS): string | undefined {
  const { problems } = siteFrom({ ...files, "articles/essai.md": post("Essai", `Voir [le texte](<${address}>).`) });
  expect(problems.map(({ code }) => code)).toEqual(["lien-interne-casse"]);
  return problems[0]?.advice?.replaceAll("\u00a0", " ");
}

describe("un lien cassé propose la page la plus proche", () => {
  test.each([
    ["une lettre de moins", "/guides/guide-pratiqe/", "/guides/guide-pratique/"],
    ["le bon nom dans le mauvais dossier", "/articles/bilan/", "/conferences/bilan/"],
    ["un fichier, écrit comme un fichier", "../guides/guide-pratiqe.md", "../guides/2013-01-02-guide-pratique.md"],
    [
      "le nom d’un dossier",
      "../guides/planification-strategique.md",
      "../guides/planification-strategique-pas-a-pas/index.md",
    ],
    ["une page", "/contct/", "/contact/"],
    ["une adresse avec une ancre", "/guides/guide-pratiqe/#plan", "/guides/guide-pratique/"],
  ])("%s", (_, typed, expected) => {
    expect(adviceFor(typed)).toBe(`Vouliez-vous dire « ${expected} »?`);
  });

  test("rien de proche : aucun nom n’est inventé", () => {
    expect(adviceFor("/guides/introuvable/")).toBe("Vérifiez le nom du fichier ou l’adresse de la page.");
  });

  test("le texte lui-même n’est jamais proposé", () => {
    expect(adviceFor("/articles/essay/")).not.toContain("Vouliez-vous");
  });
});

test("une image ou un document mal nommé propose le fichier du dossier", () => {
  const { problems } = siteFrom({
    "articles/essai/index.md": post("Essai", "![Deux courbes](Shema.PNG) et [le plan](plan-du-jour.pdf)."),
    "articles/essai/schema.png": "x",
    "articles/essai/plan-du-jur.pdf": "x",
  });
  const found = problems.map(({ code, advice }) => [code, advice?.replaceAll("\u00a0", " ")]);
  expect(found).toEqual([
    ["image-introuvable", "Vouliez-vous dire « schema.png »?"],
    ["lien-interne-casse", "Vouliez-vous dire « plan-du-jur.pdf »?"],
  ]);
});

describe("un lien vers un texte qui n’est pas publié", () => {
  const files = (keys: string): Files => ({
    "articles/essai.md": post(
      "Essai",
      'Voir [le bilan](../conferences/bilan.md) et <a href="/conferences/bilan/">ceci</a>.',
    ),
    "conferences/bilan.md": post("Bilan", "Texte.", keys),
  });
  const html = (keys: string, drafts: boolean) =>
    siteFrom(files(keys), { drafts }).site.posts.find(({ title }) => title === "Essai")?.text.html;

  test.each(["draft: true\n", "publishOn: 2026-12-01\n"])("%s n’imprime que ses mots, et le dit", (keys) => {
    expect(html(keys, false)).toBe("<p>Voir le bilan et <a>ceci</a>.</p>\n");
    expect(siteFrom(files(keys)).problems.map(({ code }) => code)).toEqual([
      "lien-vers-brouillon",
      "lien-vers-brouillon",
    ]);
  });

  test("mène au texte dans l’aperçu, et une fois le texte publié", () => {
    expect(html("draft: true\n", true)).toContain('<a href="/conferences/bilan/">le bilan</a>');
    expect(html("publishOn: 2013-01-31\n", false)).toContain('<a href="/conferences/bilan/">le bilan</a>');
  });

  test("d’un brouillon à un autre, il n’y a rien à dire", () => {
    const { problems } = siteFrom({
      ...files("draft: true\n"),
      "articles/essai.md": post("Essai", "[a](/conferences/bilan/)", "draft: true\n"),
    });
    expect(problems).toEqual([]);
  });
});
