/** `npm run verifier`: its exit code, for continuous integration, and the same problems in every format. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { check } from "../../src/commands/check.ts";
import { REPORT_FORMATS } from "../../src/diagnostics/report.ts";
import { run } from "../command.ts";
import { type Files, folderFrom } from "../site-from.ts";

const post = (keys: string, body = "Texte.") => `---\ntitle: Essai\ndate: 2013-01-15\n${keys}---\n${body}\n`;
const WHOLE: Files = { "articles/essai.md": post("summary: Un essai.\n") };
const DOUBTFUL: Files = { "articles/essai.md": post("summary: Un essai.\n", "[ici](/agenda/)") };
const BROKEN: Files = {
  ...DOUBTFUL,
  "articles/faute.md": "---\ntitle: Faute\ndate: 2013-02-31\nsummary: Un.\n---\nTexte.\n",
};

afterEach(() => {
  vi.restoreAllMocks();
});

/** Runs the command here; answers its exit code and what it printed. */
async function checked(files: Files, ...options: readonly string[]): Promise<readonly [code: number, printed: string]> {
  let printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  const code = await check(["--content", folderFrom(files), "--now", "2013-02-01", ...options]);
  vi.restoreAllMocks();
  return [code, printed.replaceAll("\u00a0", " ")];
}

describe("le code de sortie", () => {
  test("est 0 quand tout est en ordre, et c’est dit", async () => {
    expect(await checked(WHOLE)).toEqual([0, "Tout est en ordre : 1 texte vérifié.\n"]);
  });

  test("est 0 avec des avertissements, 1 avec --strict", async () => {
    const [code, printed] = await checked(DOUBTFUL);
    expect(code).toBe(0);
    expect(printed).toContain("1 avertissement dans 1 fichier.");
    expect((await checked(DOUBTFUL, "--strict"))[0]).toBe(1);
  });

  test.each(REPORT_FORMATS)("est 1 avec une erreur, en format %s", async (format) => {
    const [code, printed] = await checked(BROKEN, "--format", format);
    expect(code).toBe(1);
    for (const found of ["date-impossible", "lien-vague"]) expect(printed).toContain(found);
  });

  test("les brouillons sont vérifiés comme les autres", async () => {
    expect((await checked({ "articles/essai.md": post("draft: true\nprix: 3\n") }))[0]).toBe(1);
  });

  test("est 2 quand la commande n’est pas comprise", async () => {
    expect(await run("check", "--format", "papier")).toMatchObject({ code: 2, stdout: "" });
    expect((await run("check", "--nimporte")).code).toBe(2);
  });
});

describe("chaque format", () => {
  const places: Readonly<Record<string, (printed: string) => unknown>> = {
    json: (printed) =>
      JSON.parse(printed).problems.map(({ line, column }: { line: number; column: number }) => [line, column]),
    github: (printed) =>
      [...printed.matchAll(/line=(\d+),.*?col=(\d+)/g)].map(([, line, column]) => [Number(line), Number(column)]),
    sarif: (printed) =>
      JSON.parse(printed).runs[0].results.map(
        ({
          locations,
        }: {
          locations: readonly [{ physicalLocation: { region: { startLine: number; startColumn: number } } }];
        }) => {
          const { startLine, startColumn } = locations[0].physicalLocation.region;
          return [startLine, startColumn];
        },
      ),
    rdjson: (printed) =>
      JSON.parse(printed).diagnostics.map(
        ({ location }: { location: { range: { start: { line: number; column: number } } } }) => [
          location.range.start.line,
          location.range.start.column,
        ],
      ),
    humain: (printed) =>
      [...printed.matchAll(/\.md:(\d+):(\d+) /g)].map(([, line, column]) => [Number(line), Number(column)]),
  };

  test.each(REPORT_FORMATS)("%s dit les mêmes places", async (format) => {
    const [, printed] = await checked(BROKEN, "--format", format);
    expect(places[format]?.(printed)).toEqual([
      [6, 1],
      [3, 7],
    ]);
  });

  test("sans problème, un format pour machines reste lisible par elles", async () => {
    for (const format of ["json", "sarif", "rdjson"]) {
      const [code, printed] = await checked(WHOLE, `--format=${format}`);
      expect(code).toBe(0);
      expect(() => JSON.parse(printed)).not.toThrow();
    }
    expect((await checked(WHOLE, "--format", "github"))[1]).toBe("");
  });
});
