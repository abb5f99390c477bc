import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { adviceSentence, shownPath, typeset } from "../../src/diagnostics/report/words.ts";
import { formatReport } from "../../src/diagnostics/report.ts";

const COLON: Diagnostic = {
  code: "deux-points",
  severity: "error",
  file: "articles/été, 50 %.md",
  line: 2,
  column: 14,
  length: 1,
  excerpt: "title: Guide : intégrer le Web",
  message: "Ce texte contient un deux-points : mettez-le entre guillemets.",
  advice: "Mettez tout le texte entre guillemets droits.",
  fix: { line: 2, endLine: 2, lines: ['title: "Guide : intégrer le Web"'], safe: true },
};
const LINK: Diagnostic = {
  code: "lien-vague",
  severity: "warning",
  file: "articles/été, 50 %.md",
  line: 9,
  column: 6,
  length: 11,
  excerpt: "Œuvre [cliquez ici](/x/)",
  message: "« cliquez ici » ne dit pas où mène le lien.",
  advice: "un texte qui nomme la page",
};
const ALL = [COLON, LINK];
const report = (format: Parameters<typeof formatReport>[1], colour = false) =>
  formatReport(ALL, format, { colour, root: "content" });

describe("le rapport pour les gens", () => {
  const lines = report("humain").split("\n");

  test("ouvre chaque problème par son fichier, sa ligne et sa colonne, puis la phrase et le code", () => {
    expect(lines[0]).toMatch(
      /^content\/articles\/été, 50 %\.md:2:14 {2}erreur {2}Ce texte contient un deux-points\u00a0: mettez-le .* {2}deux-points$/,
    );
  });

  test("souligne exactement la faute et dit quoi taper", () => {
    const at = lines.findIndex((line) => line.includes("│ title"));
    expect(lines[at]?.[lines[at + 1]?.indexOf("^") ?? -1]).toBe(":");
    expect(lines[at + 2]?.trim()).toBe('Écrivez\u00a0: title: "Guide : intégrer le Web"');
    const link = lines.findIndex((line) => line.includes("│ Œuvre"));
    expect(lines[link + 1]).toBe(`        │ ${" ".repeat(5)}${"^".repeat(11)}`);
    expect(lines[link + 2]?.trim()).toBe("Écrivez un texte qui nomme la page.");
  });

  test("finit par le compte et par ce qui peut être réglé d’un coup", () => {
    expect(lines.at(-2)).toBe(
      "1\u00a0erreur et 1\u00a0avertissement dans 1\u00a0fichier. «\u00a0npm run corriger\u00a0» peut en régler 1.",
    );
  });

  test("n’a de couleurs que si on en demande, et ne dit rien quand tout va bien", () => {
    expect(report("humain")).not.toContain("\u001b[");
    expect(report("humain", true)).toContain("\u001b[31m");
    expect(formatReport([], "humain", { colour: true, root: "content" })).toBe("");
  });
});

test("JSON : les problèmes, leurs chemins et leur compte", () => {
  const { errors, warnings, problems } = JSON.parse(report("json"));
  expect([errors, warnings, problems.length]).toEqual([1, 1, 2]);
  expect(problems[0]).toMatchObject({
    path: "content/articles/été, 50 %.md",
    line: 2,
    column: 14,
    fix: { safe: true },
  });
});

test("GitHub : une annotation par ligne, avec ses signes réservés échappés", () => {
  const [first, second, end] = report("github").split("\n");
  expect(first).toContain("::error file=content/articles/été%2C 50 %25.md,line=2,col=14,endColumn=15,title=");
  expect(first).toMatch(/::Ce texte .*%0AÉcrivez\u00a0: `title: "Guide : intégrer le Web"`$/);
  expect(second).toMatch(/^::warning /);
  expect(end).toBe("");
});

test("SARIF : des règles tirées du catalogue, des résultats qui y renvoient, des remplacements de lignes", () => {
  const [run] = JSON.parse(report("sarif")).runs;
  expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(["deux-points", "lien-vague"]);
  const [result] = run.results;
  expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(
    "content/articles/%C3%A9t%C3%A9,%2050%20%25.md",
  );
  expect(result.fixes[0].artifactChanges[0].replacements[0]).toEqual({
    deletedRegion: { startLine: 2, startColumn: 1, endLine: 3, endColumn: 1 },
    insertedContent: { text: 'title: "Guide : intégrer le Web"\n' },
  });
});

test("rdjson : les colonnes comptent des octets, et la correction est une suggestion", () => {
  const [first, second] = JSON.parse(report("rdjson")).diagnostics;
  expect(first.suggestions[0]).toMatchObject({ range: { start: { line: 2, column: 1 }, end: { line: 3, column: 1 } } });
  expect(second).toMatchObject({ severity: "WARNING", location: { range: { start: { line: 9, column: 7 } } } });
});

test("les conseils deviennent des phrases, et les espaces celles du Québec", () => {
  expect(adviceSentence("ajoutez `date: 2013-01-15`")).toBe("Ajoutez `date: 2013-01-15`.");
  expect(adviceSentence("`150 $` ou `gratuit`")).toBe("Écrivez\u00a0: `150 $` ou `gratuit`.");
  expect(adviceSentence("vouliez-vous dire `tags`?")).toBe("Vouliez-vous dire `tags`?");
  expect(typeset("« a » : `« b » : c`")).toBe("«\u00a0a\u00a0»\u00a0: `« b » : c`");
});

test("les chemins partent du dossier courant quand le contenu y est", () => {
  expect(shownPath("a.md", "/site/content", "/site")).toBe("content/a.md");
  expect(shownPath("a.md", "/ailleurs", "/site")).toBe("/ailleurs/a.md");
});
