import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { snippets } from "../../src/content/authoring/snippets.ts";
import { loadContent } from "../../src/content/collection/load-content.ts";
import { BUILT_IN_KINDS } from "../../src/content/kinds.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { humanReport } from "../../src/diagnostics/report/human.ts";
import { folderFrom } from "../site-from.ts";

/** A snippet as Visual Studio Code inserts it with every default. */
function inserted(body: readonly string[]): string {
  const variables: Readonly<Record<string, string>> = { CURRENT_YEAR: "2026", CURRENT_MONTH: "10", CURRENT_DATE: "05" };
  return body
    .join("\n")
    .replace(/(?<!\\)\$\{\d+\|([^,|]*)[^|]*\|\}/gu, "$1")
    .replace(/(?<!\\)\$\{\d+:([^}]*)\}/gu, "$1")
    .replace(/(?<!\\)\$([A-Z_]+)/gu, (_, name: string) => variables[name] ?? "")
    .replace(/(?<!\\)\$\d/gu, "")
    .replace(/\\([\\$}])/gu, "$1");
}

describe.each(Object.values(BUILT_IN_KINDS))("the snippet of the kind $id", ({ label, id, folder }) => {
  test("gives a file without any diagnostic", () => {
    const text = inserted(snippets()[label]?.body ?? []);
    const { content, problems } = loadContent(folderFrom({ [`${folder}/x.md`]: `${text}\n` }), "2026-10-10");
    expect(problems).toEqual([]);
    expect(content.entries[0]).toMatchObject({ kind: id, title: "Titre", draft: true });
    expect(text).not.toContain("9999");
  });
});

test("text fragments are inserted unchanged", () => {
  expect(inserted(snippets().Encadré?.body ?? [])).toBe("::: note Titre\nTexte.\n:::");
  expect(inserted(snippets()["Mot d’une autre langue"]?.body ?? [])).toBe("[newsletter]{lang=en}");
  expect(inserted(snippets().Séance?.body ?? [])).toContain("    status: confirmed");
});

test("the Visual Studio Code task matches each problem of the report to its line", () => {
  const { tasks } = JSON.parse(readFileSync(".vscode/tasks.json", "utf8"));
  const [errors, warnings] = tasks[0].problemMatcher.map(
    ({ pattern }: { pattern: { regexp: string } }) => new RegExp(pattern.regexp, "gmu"),
  );
  const problem: Diagnostic = {
    code: "date-impossible",
    severity: "error",
    file: "articles/a.md",
    line: 3,
    column: 7,
    excerpt: "date: 31 février 2013",
    length: 3,
    message: "Le `31 février 2013` n’existe pas au calendrier.",
  };
  const report = humanReport([problem, { ...problem, severity: "warning", line: 9 }], "content", false);
  const found = (pattern: RegExp) => [...report.matchAll(pattern)].map((match) => [...match].slice(1));
  expect(found(errors)).toEqual([["content/articles/a.md", "3", "7", problem.message, "date-impossible"]]);
  expect(found(warnings)).toEqual([["content/articles/a.md", "9", "7", problem.message, "date-impossible"]]);
});

test("the commands of the tasks and the linked schemas exist", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const { tasks } = JSON.parse(readFileSync(".vscode/tasks.json", "utf8"));
  for (const { command } of tasks)
    expect(Object.keys(scripts)).toContain(command.match(/npm (?:run --silent )?(\S+)/u)[1]);
  const settings = JSON.parse(readFileSync(".vscode/settings.json", "utf8"));
  for (const path of Object.keys(settings["yaml.schemas"]))
    expect(JSON.parse(readFileSync(path, "utf8"))).toHaveProperty("$schema");
});
