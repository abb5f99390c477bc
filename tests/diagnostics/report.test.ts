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

describe("the report for people", () => {
  const lines = report("humain").split("\n");

  test("starts each diagnostic with its file, line and column, then the message and the code", () => {
    expect(lines[0]).toMatch(
      /^content\/articles\/été, 50 %\.md:2:14 {2}erreur {2}Ce texte contient un deux-points\u00a0: mettez-le .* {2}deux-points$/,
    );
  });

  test("underlines the exact range and says what to type", () => {
    const at = lines.findIndex((line) => line.includes("│ title"));
    expect(lines[at]?.[lines[at + 1]?.indexOf("^") ?? -1]).toBe(":");
    expect(lines[at + 2]?.trim()).toBe('Écrivez\u00a0: title: "Guide : intégrer le Web"');
    const link = lines.findIndex((line) => line.includes("│ Œuvre"));
    expect(lines[link + 1]).toBe(`        │ ${" ".repeat(5)}${"^".repeat(11)}`);
    expect(lines[link + 2]?.trim()).toBe("Écrivez un texte qui nomme la page.");
  });

  test("ends with the counts and with what can be fixed automatically", () => {
    expect(lines.at(-2)).toBe(
      "1\u00a0erreur et 1\u00a0avertissement dans 1\u00a0fichier. «\u00a0npm run corriger\u00a0» peut en régler 1.",
    );
  });

  test("has colours only on request, and is empty when all is well", () => {
    expect(report("humain")).not.toContain("\u001b[");
    expect(report("humain", true)).toContain("\u001b[31m");
    expect(formatReport([], "humain", { colour: true, root: "content" })).toBe("");
  });
});

describe("the report of many problems", () => {
  const many = Array.from({ length: 40 }, (_, index) => ({ ...LINK, line: index + 1 }));
  const short = (problems: readonly Diagnostic[]) =>
    formatReport(problems, "humain", { colour: false, root: "content", whole: "tout dire" });

  test("gives the first two of each code, the errors first, then a table of the codes and the command that shows all", () => {
    const text = short([...many, COLON]);
    expect(text.match(/:\d+:\d+ {2}(?:erreur|avertissement)/gu)).toEqual([
      ":2:14  erreur",
      ":1:6  avertissement",
      ":2:6  avertissement",
    ]);
    expect(text).toMatch(/^ {5}1 {2}erreur +deux-points .*\n {4}40 {2}avertissement +lien-vague /mu);
    expect(text).toContain("1\u00a0erreur et 40\u00a0avertissements");
    expect(text.trimEnd().endsWith("«\u00a0tout dire\u00a0» les montre tous.")).toBe(true);
  });

  test("is whole up to thirty problems, without a command, and in every other format", () => {
    expect(short(many.slice(0, 30)).match(/lien-vague/gu)).toHaveLength(30);
    expect(formatReport(many, "humain", { colour: false, root: "content" }).match(/lien-vague/gu)).toHaveLength(40);
    for (const format of ["json", "github", "rdjson"] as const) {
      const text = formatReport(many, format, { colour: false, root: "content", whole: "tout dire" });
      expect(text.match(/lien-vague/gu)).toHaveLength(40);
    }
  });
});

test("JSON: the diagnostics, their paths and their counts", () => {
  const { errors, warnings, problems } = JSON.parse(report("json"));
  expect([errors, warnings, problems.length]).toEqual([1, 1, 2]);
  expect(problems[0]).toMatchObject({
    path: "content/articles/été, 50 %.md",
    line: 2,
    column: 14,
    fix: { safe: true },
  });
});

test("GitHub: one annotation a line, with reserved characters escaped", () => {
  const [first, second, end] = report("github").split("\n");
  expect(first).toContain("::error file=content/articles/été%2C 50 %25.md,line=2,col=14,endColumn=15,title=");
  expect(first).toMatch(/::Ce texte .*%0AÉcrivez\u00a0: `title: "Guide : intégrer le Web"`$/);
  expect(second).toMatch(/^::warning /);
  expect(end).toBe("");
});

test("SARIF: rules from the catalogue, results that refer to them, replacements of lines", () => {
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

test("rdjson: columns count bytes, and a fix is a suggestion", () => {
  const [first, second] = JSON.parse(report("rdjson")).diagnostics;
  expect(first.suggestions[0]).toMatchObject({ range: { start: { line: 2, column: 1 }, end: { line: 3, column: 1 } } });
  expect(second).toMatchObject({ severity: "WARNING", location: { range: { start: { line: 9, column: 7 } } } });
});

test("advice becomes a sentence, with Quebec spacing", () => {
  expect(adviceSentence("ajoutez `date: 2013-01-15`")).toBe("Ajoutez `date: 2013-01-15`.");
  expect(adviceSentence("`150 $` ou `gratuit`")).toBe("Écrivez\u00a0: `150 $` ou `gratuit`.");
  expect(adviceSentence("vouliez-vous dire `tags`?")).toBe("Vouliez-vous dire `tags`?");
  expect(typeset("« a » : `« b » : c`")).toBe("«\u00a0a\u00a0»\u00a0: `« b » : c`");
});

test("paths are relative to the working directory when the content is inside it", () => {
  expect(shownPath("a.md", "/site/content", "/site")).toBe("content/a.md");
  expect(shownPath("a.md", "/ailleurs", "/site")).toBe("/ailleurs/a.md");
});
