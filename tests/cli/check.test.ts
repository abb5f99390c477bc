/** `npm run verifier`: its exit code, for continuous integration, and the same diagnostics in every format. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { check } from "../../src/cli/check.ts";
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

/** With its settings, the folder is not that of another tool. */
const SITE = "title: Essai\nurl: https://essai.example\n";

/** Runs the command in this process; resolves to its exit code and output. */
async function checked(files: Files, ...options: readonly string[]): Promise<readonly [code: number, output: string]> {
  let output = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    output += String(text);
    return true;
  });
  const code = await check([
    "--content",
    folderFrom({ "site.yml": SITE, ...files }),
    "--now",
    "2013-02-01",
    ...options,
  ]);
  vi.restoreAllMocks();
  return [code, output.replaceAll("\u00a0", " ")];
}

describe("the exit code", () => {
  test("is 0 when all is well, which the output says", async () => {
    expect(await checked(WHOLE)).toEqual([0, "Tout est en ordre : 1 texte vérifié.\n"]);
  });

  test("is 0 with warnings, and 1 with --strict", async () => {
    const [code, output] = await checked(DOUBTFUL);
    expect(code).toBe(0);
    expect(output).toContain("1 avertissement dans 1 fichier.");
    expect((await checked(DOUBTFUL, "--strict"))[0]).toBe(1);
  });

  test.each(REPORT_FORMATS)("is 1 with an error, in format %s", async (format) => {
    const [code, output] = await checked(BROKEN, "--format", format);
    expect(code).toBe(1);
    for (const found of ["date-impossible", "lien-vague"]) expect(output).toContain(found);
  });

  test("drafts are validated like other posts", async () => {
    expect((await checked({ "articles/essai.md": post("draft: true\nprix: 3\n") }))[0]).toBe(1);
  });

  test("is 2 when the command line is invalid", async () => {
    expect(await run("check", "--format", "papier")).toMatchObject({ code: 2, stdout: "" });
    expect((await run("check", "--nimporte")).code).toBe(2);
  });
});

describe("every format", () => {
  const places: Readonly<Record<string, (output: string) => unknown>> = {
    json: (output) =>
      JSON.parse(output).problems.map(({ line, column }: { line: number; column: number }) => [line, column]),
    github: (output) =>
      [...output.matchAll(/line=(\d+),.*?col=(\d+)/g)].map(([, line, column]) => [Number(line), Number(column)]),
    sarif: (output) =>
      JSON.parse(output).runs[0].results.map(
        ({
          locations,
        }: {
          locations: readonly [{ physicalLocation: { region: { startLine: number; startColumn: number } } }];
        }) => {
          const { startLine, startColumn } = locations[0].physicalLocation.region;
          return [startLine, startColumn];
        },
      ),
    rdjson: (output) =>
      JSON.parse(output).diagnostics.map(
        ({ location }: { location: { range: { start: { line: number; column: number } } } }) => [
          location.range.start.line,
          location.range.start.column,
        ],
      ),
    humain: (output) =>
      [...output.matchAll(/\.md:(\d+):(\d+) /g)].map(([, line, column]) => [Number(line), Number(column)]),
  };

  test.each(REPORT_FORMATS)("%s reports the same positions", async (format) => {
    const [, output] = await checked(BROKEN, "--format", format);
    expect(places[format]?.(output)).toEqual([
      [6, 1],
      [3, 7],
    ]);
  });

  test("without diagnostics, a machine format is still parseable", async () => {
    for (const format of ["json", "sarif", "rdjson"]) {
      const [code, output] = await checked(WHOLE, `--format=${format}`);
      expect(code).toBe(0);
      expect(() => JSON.parse(output)).not.toThrow();
    }
    expect((await checked(WHOLE, "--format", "github"))[1]).toBe("");
  });
});
