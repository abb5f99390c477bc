// Compiles the sources into `dist/`, once: when the package is made, and in a clone whenever a source has changed.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const DIST = join(ROOT, "dist");
/** Says which sources `dist/` was made from. */
const STAMP = "sources.sha256";
/** What runs by itself: the commands, the plugin, the indexer of the preview. */
const ENTRIES = ["src/cli/main.ts", "src/babillard.ts", "src/cli/dev-server/search-process.ts"];

/** True when `dist/` holds what the sources say; false when it cannot be made. A package, which holds no tests, is compiled already. */
export async function compile() {
  if (existsSync(join(DIST, STAMP)) && !existsSync(join(ROOT, "tests"))) return true;
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
    // Another command may have done the same meanwhile: the last one wins, and both are right.
    if (existsSync(DIST)) renameSync(DIST, former);
    renameSync(made, DIST);
  } catch (error) {
    if (stampOf(DIST) !== stamp) throw error;
  } finally {
    for (const folder of [made, former]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Names and contents of all that is compiled, and the versions it is compiled with. */
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
