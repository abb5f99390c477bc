/** Every Markdown diagnostic of the catalogue: the wrong example causes it, the right example does not. */
import { expect, test } from "vitest";
import { SYNTAX_DIAGNOSTICS } from "../../src/diagnostics/catalogue/syntax.ts";
import { TEXT_DIAGNOSTICS } from "../../src/diagnostics/catalogue/texts.ts";
import { type Files, siteFrom } from "../site-from.ts";

const post = (title: string, body: string) =>
  `---\ntitle: ${title}\ndate: 2013-01-15\nsummary: Un essai.\n---\n${body}\n`;
const page = (title: string) => `---\ntitle: ${title}\n---\nTexte.\n`;

/** A one-pixel picture. */
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

/** Files that the examples refer to. */
const AROUND: Files = {
  "articles/essai/schema.png": PICTURE,
  "articles/essai/affiche.jpg": PICTURE,
  "articles/essai/plan de la salle.png": PICTURE,
  "articles/essai/IMG_2041.jpg": PICTURE,
  "articles/essai/salle.jpg": PICTURE,
  "articles/essai/guide.md": post("Guide", "Texte."),
  "articles/essai/accueillir-un-groupe.md": post("Accueillir un groupe", "Texte."),
  "articles/essai/guide-pratique.md": post("Guide pratique", "Texte."),
  "pages/inscription.md": page("Inscription"),
  "pages/a.md": page("A"),
  "pages/b.md": page("B"),
};
/** Depend on other files or on front matter: tested in tests/site/links.test.ts and tests/markdown/announced-lists.test.ts. */
const TESTED_ELSEWHERE = new Set(["lien-vers-brouillon", "liste-incomplete", "liste-mal-nommee"]);

function codes(body: string): readonly string[] {
  const { problems } = siteFrom({ ...AROUND, "articles/essai/index.md": post("Essai", body) });
  // No example uses all the surrounding files.
  return problems
    .filter(({ file, code }) => file === "articles/essai/index.md" && code !== "fichiers-inutilises")
    .map(({ code }) => code);
}

test.each([...TEXT_DIAGNOSTICS, ...SYNTAX_DIAGNOSTICS].filter(({ code }) => !TESTED_ELSEWHERE.has(code)))(
  "$code",
  ({ code, wrong, right }) => {
    expect(codes(wrong), wrong).toContain(code);
    expect(codes(right), right).toEqual([]);
  },
);
