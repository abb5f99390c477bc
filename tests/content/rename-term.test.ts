import { describe, expect, test } from "vitest";
import { renameTerm } from "../../src/content/authoring/rename-term.ts";
import { termLists } from "../../src/content/authoring/term-positions.ts";

const BOTH = ["categories", "tags"] as const;

function renamed(yaml: string, from = "web 2.0", to = "Web participatif"): string {
  const text = renameTerm(`---\ntitle: X # web 2.0\n${yaml}\n---\n\nLe web 2.0.\n`, from, to, BOTH);
  const [, inner = ""] = /^---\ntitle: X # web 2\.0\n([\s\S]*)\n---\n\nLe web 2\.0\.\n$/u.exec(text) ?? [];
  return inner;
}

describe("a term is replaced in place, and nothing else changes", () => {
  test.each([
    [
      "list on one line",
      "tags: [veille, Web 2.0,  CEFRIO] # web 2.0",
      "tags: [veille, Web participatif,  CEFRIO] # web 2.0",
    ],
    [
      "list over several lines",
      "categories: [planification,\n             web 2.0, gestion]",
      "categories: [planification,\n             Web participatif, gestion]",
    ],
    [
      "one item a line",
      "tags:\n  - web 2.0   # le terme\n  - veille",
      "tags:\n  - Web participatif   # le terme\n  - veille",
    ],
    ["single quotes", "tags: ['Web 2.0']", "tags: ['Web participatif']"],
    ["double quotes", 'tags:\n- "WEB 2.0"', 'tags:\n- "Web participatif"'],
    ["commas", "tags: veille, web 2.0, CEFRIO", "tags: veille, Web participatif, CEFRIO"],
    ["key of another tool", "keywords: web 2.0", "keywords: Web participatif"],
    ["part of another term", "tags: [web 2.0 et plus]", "tags: [web 2.0 et plus]"],
    ["another key", "summary: web 2.0", "summary: web 2.0"],
  ])("%s", (_, before, after) => {
    expect(renamed(before)).toBe(after);
  });
});

describe("a term merged into one already in the list is removed", () => {
  test.each([
    ["in the middle", "tags: [veille, web 2.0, Web participatif]", "tags: [veille, Web participatif]"],
    ["at the start", "tags: [web 2.0, Web 2.0, Web participatif]", "tags: [Web participatif]"],
    ["at the end, twice", "tags: [web participatif, web 2.0, Web 2.0]", "tags: [web participatif]"],
    ["two spellings, without the new term", "tags: [a, web 2.0, b, Web 2.0]", "tags: [a, Web participatif, b]"],
    [
      "with its whole line",
      "tags:\n  - veille\n  - web 2.0\n  - Web participatif",
      "tags:\n  - veille\n  - Web participatif",
    ],
    ["in a comma-separated list", "tags: web 2.0, Web participatif, veille", "tags: Web participatif, veille"],
    [
      "not together with a comment",
      "tags:\n  - web 2.0 # à revoir\n  - Web participatif",
      "tags:\n  - Web participatif # à revoir\n  - Web participatif",
    ],
  ])("%s", (_, before, after) => {
    expect(renamed(before)).toBe(after);
  });
});

test("case and accents are corrected to the right spelling of the same term", () => {
  expect(renamed("tags: [evenement, Évènement]", "evenement", "Évènement")).toBe("tags: [Évènement]");
  expect(renamed("tags: [l'érable]", "L’ÉRABLE", "L’Érable")).toBe("tags: [L’Érable]");
});

test("a term that needs quotes is quoted", () => {
  expect(renamed("tags: [web 2.0]", "web 2.0", "Un, deux")).toBe('tags: ["Un, deux"]');
  expect(renamed("tags:\n  - 'web 2.0'", "web 2.0", "L'été")).toBe("tags:\n  - 'L''été'");
  expect(renamed("tags: web 2.0, veille", "web 2.0", "Un, deux")).toBe("tags: web 2.0, veille");
});

test("BOM, CRLF and decomposed letters are preserved", () => {
  const before = "\uFEFF---\r\ntitle: e\u0301te\u0301\r\ntags:\r\n  - evenement\r\n  - x\r\n---\r\nTexte\r\n";
  expect(renameTerm(before, "Événement", "Événements", BOTH)).toBe(before.replace("evenement", "Événements"));
});

test("the categories alone can be changed", () => {
  const text = "---\ncategories: [a]\ntags: [a]\n---\n";
  expect(renameTerm(text, "a", "b", ["categories"])).toBe("---\ncategories: [b]\ntags: [a]\n---\n");
});

test("an invalid, missing or unclosed front matter is left unchanged", () => {
  for (const text of ["---\ntags: [a\n---\n", "tags: [a]\n", "---\ntags: [a]\n", "", "---\n---\ntags: [a]\n"]) {
    expect(termLists(text)).toEqual([]);
    expect(renameTerm(text, "a", "b", BOTH)).toBe(text);
  }
});
