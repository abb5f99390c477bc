import { join } from "node:path";
import { expect, test } from "vitest";
import { failureReport, failureWords } from "../../src/cli/failure-words.ts";
import { launch } from "../launch.ts";
import { folderFrom } from "../site-from.ts";

const CONTENT = folderFrom({ "articles/x.md": "---\ntitle: Un texte\ndate: 2013-01-10\nsummary: Un.\n---\nUn.\n" });
const build = (output: string) => launch(["build", "--content", CONTENT, "--output", output, "--now", "2013-02-01"]);

const refused = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: refused`), { code, ...(path && { path }) });

test.each([
  ["EACCES", "permissions"],
  ["ENOSPC", "plus de place"],
  ["EROFS", "ne peut pas être modifié"],
  ["ENAMETOOLONG", "trop long"],
  ["ENOTDIR", "là où il faut un dossier"],
  ["EMFILE", "trop de fichiers"],
])("%s: the message names the file, or the step when there is none", (code, reason) => {
  expect(failureWords(refused(code, "/a/b"), "pages")).toContain("« /a/b »");
  expect(failureWords(refused(code, "/a/b"))).toContain(reason);
  expect(failureWords(refused(code), "pages")).toContain("étape « pages »");
});

test("the stack is printed only on request", () => {
  const error = new TypeError("undefined is not a function");
  expect(failureReport(error, {})).not.toContain("    at ");
  expect(failureReport(error, {})).toContain("BABILLARD_DEBUG=1");
  expect(failureReport(error, { BABILLARD_DEBUG: "1" })).toContain("    at ");
});

/** Paths that nobody can write to, not even root. */
const file = join(folderFrom({ "un-fichier": "" }), "un-fichier");
const places: readonly (readonly [string, string])[] = [
  ["a file in the place of the parent", join(file, "site")],
  ["a name too long", join(folderFrom({}), "é".repeat(200))],
  ...(process.platform === "linux" ? [["a parent that cannot be written to", "/proc/site"] as const] : []),
];

test.each(places)("an output folder that cannot be created is explained: %s", async (_, output) => {
  const { code, stderr } = await build(output);
  expect(code).toBe(1);
  expect(stderr).toContain(output.split("/").slice(0, 2).join("/"));
  expect(stderr).toMatch(/\[E[A-Z]+\]\./);
  expect(stderr).not.toMatch(/^\s+at /m);
});
