/** The Nu HTML checker, through npx and the Java of the machine, on every page of every site. */
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, inject, test } from "vitest";
import { folderFrom } from "../site-from.ts";

const NU = "vnu-jar@26.9.27";

/** The folder of the checker, which npx keeps: a package without a command, so that its place is asked of Node. */
async function jar(): Promise<string> {
  const find = 'console.log(process.env.PATH.split(require("node:path").delimiter)[0])';
  const { stdout } = await promisify(execFile)("npx", ["--yes", "--package", NU, "node", "-e", find]);
  const folder = join(stdout.trim(), "..", "vnu-jar", "build", "dist");
  return join(folder, readdirSync(folder).find((file) => file.endsWith(".jar")) ?? "vnu.jar");
}

/** What the checker says of the pages of a folder, a line each. */
async function told(folder: string): Promise<readonly string[]> {
  const options = ["--skip-non-html", "--format", "gnu", "--errors-only", "--stdout", "--exit-zero-always"];
  const { stdout } = await promisify(execFile)("java", ["-jar", await jar(), ...options, folder], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout.replaceAll(folder, "").trim().split("\n").filter(Boolean);
}

test("the Nu HTML checker tells a row without its table", async () => {
  const page = '<!doctype html><html lang="fr"><title>Essai</title><p>Une phrase.<tr><td>seule</td></tr></p></html>';
  expect((await told(folderFrom({ "essai/index.html": page }))).join()).toContain("tr");
});

test.each(inject("sites"))("$name: the Nu HTML checker finds nothing", async ({ folder }) => {
  expect(await told(folder)).toEqual([]);
});
