// Compiles the sources into `dist/`: when the package is made, and in a clone whenever a source has changed.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const DIST = join(ROOT, "dist");
/** Holds the hash of the sources that `dist/` was compiled from. */
const STAMP = "sources.sha256";
/** Entry points: the commands, the plugin, the search process of the preview. */
const ENTRIES = ["src/commands/main.ts", "src/babillard.ts", "src/commands/preview/search-process.ts"];

/** True when `dist/` is up to date with the sources; false when it cannot be compiled. A published package has no tests/ folder, and is not compiled again. */
export async function compile() {
  if (!existsSync(join(ROOT, "tests"))) return true;
  const stamp = fingerprint();
  if (stampOf(DIST) === stamp) return true;
  try {
    await bundle(stamp);
    return true;
  } catch (error) {
    process.stderr.write(`Les commandes n’ont pas pu être compilées : ${error.message}\n`);
    return false;
  }
}

async function bundle(stamp) {
  const { build } = await import("esbuild");
  const made = join(ROOT, `.dist-${process.pid}`);
  const former = `${made}-ancien`;
  try {
    await build({
      entryPoints: ENTRIES.map((entry) => join(ROOT, entry)),
      outdir: made,
      entryNames: "[name]",
      absWorkingDir: ROOT,
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      target: "node20",
      packages: "external",
      sourcemap: true,
      jsx: "automatic",
      jsxImportSource: "preact",
      logLevel: "silent",
    });
    mkdirSync(made, { recursive: true });
    writeFileSync(join(made, STAMP), stamp);
    // Another process may have compiled the same sources meanwhile: either result is right.
    if (existsSync(DIST)) renameSync(DIST, former);
    renameSync(made, DIST);
  } catch (error) {
    if (stampOf(DIST) !== stamp) throw error;
  } finally {
    for (const folder of [made, former]) rmSync(folder, { recursive: true, force: true });
  }
}

/** A hash of the names and contents of all that is compiled, and of the compiler versions. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const folder of ["src", "layouts"]) {
    for (const path of readdirSync(join(ROOT, folder), { recursive: true }).sort()) {
      if (/\.tsx?$/.test(path)) hash.update(`${folder}/${path}\n`).update(readFileSync(join(ROOT, folder, path)));
    }
  }
  for (const file of ["bin/compile.js", "package-lock.json"]) hash.update(readFileSync(join(ROOT, file)));
  return hash.digest("hex");
}

function stampOf(folder) {
  try {
    return readFileSync(join(folder, STAMP), "utf8");
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !(await compile())) process.exitCode = 1;
