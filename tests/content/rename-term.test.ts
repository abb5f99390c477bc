import { describe, expect, test } from "vitest";
import { renameTerm } from "../../src/content/authoring/rename-term.ts";
import { termLists } from "../../src/content/authoring/term-positions.ts";

const BOTH = ["categories", "tags"] as const;

function renamed(yaml: string, from = "web 2.0", to = "Web participatif"): string {
  const text = renameTerm(`---\ntitle: X # web 2.0\n${yaml}\n---\n\nLe web 2.0.\n`, from, to, BOTH);
  const [, inner = ""] = /^---\ntitle: X # web 2\.0\n([\s\S]*)\n---\n\nLe web 2\.0\.\n$/u.exec(text) ?? [];
  return inner;
}

describe("un terme est remplacé là où il est, et rien d’autre ne bouge", () => {
  test.each([
    [
      "liste sur une ligne",
      "tags: [veille, Web 2.0,  CEFRIO] # web 2.0",
      "tags: [veille, Web participatif,  CEFRIO] # web 2.0",
    ],
    [
      "liste sur plusieurs lignes",
      "categories: [planification,\n             web 2.0, gestion]",
      "categories: [planification,\n             Web participatif, gestion]",
    ],
    [
      "un élément par ligne",
      "tags:\n  - web 2.0   # le terme\n  - veille",
      "tags:\n  - Web participatif   # le terme\n  - veille",
    ],
    ["guillemets simples", "tags: ['Web 2.0']", "tags: ['Web participatif']"],
    ["guillemets doubles", 'tags:\n- "WEB 2.0"', 'tags:\n- "Web participatif"'],
    ["virgules", "tags: veille, web 2.0, CEFRIO", "tags: veille, Web participatif, CEFRIO"],
    ["clé d’un autre outil", "keywords: web 2.0", "keywords: Web participatif"],
    ["partie d’un autre terme", "tags: [web 2.0 et plus]", "tags: [web 2.0 et plus]"],
    ["autre clé", "summary: web 2.0", "summary: web 2.0"],
  ])("%s", (_, before, after) => {
    expect(renamed(before)).toBe(after);
  });
});

describe("un terme réuni à un autre déjà présent quitte la liste", () => {
  test.each([
    ["au milieu", "tags: [veille, web 2.0, Web participatif]", "tags: [veille, Web participatif]"],
    ["au début", "tags: [web 2.0, Web 2.0, Web participatif]", "tags: [Web participatif]"],
    ["à la fin, deux fois", "tags: [web participatif, web 2.0, Web 2.0]", "tags: [web participatif]"],
    ["deux graphies, sans le nouveau", "tags: [a, web 2.0, b, Web 2.0]", "tags: [a, Web participatif, b]"],
    [
      "sa ligne entière",
      "tags:\n  - veille\n  - web 2.0\n  - Web participatif",
      "tags:\n  - veille\n  - Web participatif",
    ],
    ["dans une suite de virgules", "tags: web 2.0, Web participatif, veille", "tags: Web participatif, veille"],
    [
      "jamais avec un commentaire",
      "tags:\n  - web 2.0 # à revoir\n  - Web participatif",
      "tags:\n  - Web participatif # à revoir\n  - Web participatif",
    ],
  ])("%s", (_, before, after) => {
    expect(renamed(before)).toBe(after);
  });
});

test("les majuscules et les accents se corrigent d’un même terme à sa bonne graphie", () => {
  expect(renamed("tags: [evenement, Évènement]", "evenement", "Évènement")).toBe("tags: [Évènement]");
  expect(renamed("tags: [l'érable]", "L’ÉRABLE", "L’Érable")).toBe("tags: [L’Érable]");
});

test("un terme qui demande des guillemets les reçoit", () => {
  expect(renamed("tags: [web 2.0]", "web 2.0", "Un, deux")).toBe('tags: ["Un, deux"]');
  expect(renamed("tags:\n  - 'web 2.0'", "web 2.0", "L'été")).toBe("tags:\n  - 'L''été'");
  expect(renamed("tags: web 2.0, veille", "web 2.0", "Un, deux")).toBe("tags: web 2.0, veille");
});

test("BOM, CRLF et lettres décomposées restent comme ils sont", () => {
  const before = "\uFEFF---\r\ntitle: e\u0301te\u0301\r\ntags:\r\n  - evenement\r\n  - x\r\n---\r\nTexte\r\n";
  expect(renameTerm(before, "Événement", "Événements", BOTH)).toBe(before.replace("evenement", "Événements"));
});

test("on peut ne changer que les catégories", () => {
  const text = "---\ncategories: [a]\ntags: [a]\n---\n";
  expect(renameTerm(text, "a", "b", ["categories"])).toBe("---\ncategories: [b]\ntags: [a]\n---\n");
});

test("un en-tête illisible, absent ou non fermé est laissé tel quel", () => {
  for (const text of ["---\ntags: [a\n---\n", "tags: [a]\n", "---\ntags: [a]\n", "", "---\n---\ntags: [a]\n"]) {
    expect(termLists(text)).toEqual([]);
    expect(renameTerm(text, "a", "b", BOTH)).toBe(text);
  }
});
