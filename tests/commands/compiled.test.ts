import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { folderFrom } from "../site-from.ts";

const COMPILED = fileURLToPath(new URL("../../bin/compiled.cjs", import.meta.url));
const { ENCODING, HEAD, TAIL } = await import(COMPILED);
const SAYS = `
const { join } = require("node:path");
const beside = require(new URL("beside.mjs", bundleUrl).href);
console.log("Été", join("a", "b"), beside.word, require("./beside.mjs") === beside);`;

/** A bundle in a folder of its own, run by `run()` in a process of its own. */
function bundle(code: string) {
  const folder = folderFrom({ "beside.mjs": 'export const word = "voisin";' });
  const [file, kept] = [join(folder, "main.cjs"), join(folder, "main.cjs.check")];
  writeFileSync(file, HEAD + code + TAIL, ENCODING);
  const run = (into = kept) =>
    execFileSync(
      process.execPath,
      [
        "--input-type=module",
        "--eval",
        "const [compiled, ...files] = process.argv.slice(1); (await import(compiled)).runCompiled(...files);",
        COMPILED,
        file,
        into,
      ],
      { encoding: "utf8" },
    ).trim();
  return { folder, kept, run };
}

test("a bundle says the same the first time, and from what was compiled then", () => {
  const { kept, run } = bundle(SAYS);
  expect(run()).toBe("Été a/b voisin true");
  const compiled = readFileSync(kept);
  expect(run()).toBe("Été a/b voisin true");
  expect(readFileSync(kept)).toEqual(compiled);
});

test("a compiled form that is spoiled is made again", () => {
  const { kept, run } = bundle(SAYS);
  for (const spoiled of ["", "rubbish", "x".repeat(100_000)]) {
    writeFileSync(kept, spoiled);
    expect(run()).toBe("Été a/b voisin true");
    expect(readFileSync(kept).length).not.toBe(spoiled.length);
  }
});

test("where nothing can be written, the bundle runs all the same", () => {
  const { folder, run } = bundle(SAYS);
  expect(run(join(folder, "missing", "main.cjs.check"))).toBe("Été a/b voisin true");
  mkdirSync(join(folder, "taken"));
  expect(run(join(folder, "taken"))).toBe("Été a/b voisin true");
});

test("a run that fails keeps nothing", () => {
  const { kept, run } = bundle("process.exitCode = 1;");
  expect(() => run()).toThrow();
  expect(() => readFileSync(kept)).toThrow(/ENOENT/);
});

/** In a bundle, a sign beyond ASCII is written as an escape, and a raw template keeps the escape: as a pattern it means the same, as a text it would not. */
test("a raw template that holds signs beyond ASCII makes a regular expression", () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const holders = ["src", "layouts"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name))
      .filter((file) => /\.raw`[^`]*[^`\0-\x7f]/.test(readFileSync(join(root, file), "utf8"))),
  );
  // Each of these was looked at: its templates go into `new RegExp`.
  expect(holders).toEqual(["src/french/typography-rules.ts"]);
});
