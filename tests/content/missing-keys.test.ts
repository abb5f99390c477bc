/** A missing key is reported once, with what to type where it is missing. */
import { expect, test } from "vitest";
import { siteFrom } from "../site-from.ts";

const SITE = "title: Essai\nurl: https://essai.example\n";
const diagnosticsOf = (text: string) => siteFrom({ "site.yml": SITE, "articles/2013-01-15-t.md": text }).problems;

test("a summary under its French key is reported as such, not as missing", () => {
  const codes = diagnosticsOf("---\ntitle: T\nresume: S\n---\n\nTexte.").map(({ code }) => code);
  expect(codes).toEqual(["cle-inconnue"]);
});

test("a text without front matter gets the lines to start with", () => {
  const [problem] = diagnosticsOf("Bonjour.");
  expect(problem?.code).toBe("titre-manquant");
  expect(problem?.advice).toContain("`---`, `title: Le titre du texte`, `date: 2013-02-01`, `---`");
  expect(diagnosticsOf("---\ntags: [a]\n---\n\nBonjour.")[0]?.advice).toContain("entre les lignes `---`");
});

test("« Formations » and « Conférences » are the same folders as `formations` and `conferences`", () => {
  const post = "---\ntitle: T\ndate: 2013-01-15\nsummary: S\n---\n\nTexte.";
  const { site } = siteFrom({ "Formations/a.md": post, "Conférences/b.md": post });
  expect(site.posts.map(({ url }) => url).sort()).toEqual(["/conferences/b/", "/formations/a/"]);
});
