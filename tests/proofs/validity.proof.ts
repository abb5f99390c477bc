/** The Nu HTML checker, through npx and the Java of the machine, on every page of every site. */
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, inject, test } from "vitest";

const NU = "vnu-jar@26.9.27";

/** The folder of the checker, which npx keeps: a package without a command, so that its place is asked of Node. */
async function jar(): Promise<string> {
  const find = 'console.log(process.env.PATH.split(require("node:path").delimiter)[0])';
  const { stdout } = await promisify(execFile)("npx", ["--yes", "--package", NU, "node", "-e", find]);
  const folder = join(stdout.trim(), "..", "vnu-jar", "build", "dist");
  return join(folder, readdirSync(folder).find((file) => file.endsWith(".jar")) ?? "vnu.jar");
}

test.each(inject("sites"))("$name: the Nu HTML checker finds nothing", async ({ folder }) => {
  const args = [
    "-jar",
    await jar(),
    "--skip-non-html",
    "--format",
    "gnu",
    "--errors-only",
    "--stdout",
    "--exit-zero-always",
    folder,
  ];
  const { stdout } = await promisify(execFile)("java", args, { maxBuffer: 64 * 1024 * 1024 });
  expect(stdout.replaceAll(folder, "").trim().split("\n").filter(Boolean)).toEqual([]);
});
