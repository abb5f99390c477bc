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

/** Returns the advice for the one broken link of an article. */
function adviceFor(address: string, files: Files = OTHERS): string | undefined {
  const { problems } = siteFrom({ ...files, "articles/essai.md": post("Essai", `Voir [le texte](<${address}>).`) });
  expect(problems.map(({ code }) => code)).toEqual(["lien-interne-casse"]);
  return problems[0]?.advice?.replaceAll("\u00a0", " ");
}

describe("a broken link suggests the nearest page", () => {
  test.each([
    ["a missing letter", "/guides/guide-pratiqe/", "/guides/guide-pratique/"],
    ["the right name in the wrong folder", "/articles/bilan/", "/conferences/bilan/"],
    ["a file, written as a file", "../guides/guide-pratiqe.md", "../guides/2013-01-02-guide-pratique.md"],
    [
      "the name of a folder",
      "../guides/planification-strategique.md",
      "../guides/planification-strategique-pas-a-pas/index.md",
    ],
    ["a page", "/contct/", "/contact/"],
    ["a URL with a fragment", "/guides/guide-pratiqe/#plan", "/guides/guide-pratique/"],
  ])("%s", (_, typed, expected) => {
    expect(adviceFor(typed)).toBe(`Vouliez-vous dire « ${expected} »?`);
  });

  test("no name is made up when nothing is near", () => {
    expect(adviceFor("/guides/introuvable/")).toBe("Vérifiez le nom du fichier ou l’adresse de la page.");
  });

  test("the text itself is never suggested", () => {
    expect(adviceFor("/articles/essay/")).not.toContain("Vouliez-vous");
  });
});

test("a misspelled picture or document suggests the file of the folder", () => {
  const { problems } = siteFrom({
    "site.yml": "title: Essai\nurl: https://essai.example\n",
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

describe("a link to an unpublished text", () => {
  const files = (keys: string): Files => ({
    "articles/essai.md": post(
      "Essai",
      'Voir [le bilan](../conferences/bilan.md) et <a href="/conferences/bilan/">ceci</a>.',
    ),
    "conferences/bilan.md": post("Bilan", "Texte.", keys),
  });
  const html = (keys: string, drafts: boolean) =>
    siteFrom(files(keys), { drafts }).site.posts.find(({ title }) => title === "Essai")?.text.html;

  test.each(["draft: true\n", "publishOn: 2026-12-01\n"])("%s renders only its text, and is reported", (keys) => {
    expect(html(keys, false)).toBe("<p>Voir le bilan et <a>ceci</a>.</p>\n");
    expect(siteFrom(files(keys)).problems.map(({ code }) => code)).toEqual([
      "lien-vers-brouillon",
      "lien-vers-brouillon",
    ]);
  });

  test("leads to the text in the preview, and once the text is published", () => {
    expect(html("draft: true\n", true)).toContain('<a href="/conferences/bilan/">le bilan</a>');
    expect(html("publishOn: 2013-01-31\n", false)).toContain('<a href="/conferences/bilan/">le bilan</a>');
  });

  test("from one draft to another is not reported", () => {
    const { problems } = siteFrom({
      ...files("draft: true\n"),
      "articles/essai.md": post("Essai", "[a](/conferences/bilan/)", "draft: true\n"),
    });
    expect(problems).toEqual([]);
  });
});
