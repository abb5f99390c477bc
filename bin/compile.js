// Compiles the sources into `dist/`, once: when the package is made, and in a clone whenever a source has changed.
// `--package` adds what only a package needs: the types, and the editor of `/admin/`, ready to be copied into sites.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const DIST = join(ROOT, "dist");
/** Says which sources `dist/` was made from. */
const STAMP = "sources.sha256";
/** What runs by itself: the commands, the plugin, the components that sites import, the indexer of the preview, the bundlers of the editor and of what browsers load. */
const ENTRIES = [
  "src/cli/main.ts",
  "src/babillard.ts",
  "layouts/for-sites.ts",
  "src/cli/dev-server/search-process.ts",
  "src/build/admin-bundle.ts",
  "layouts/asset-bundler.ts",
];

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

/** Adds the types and the editor to `dist/`, each once: `dist/` is replaced as a whole when a source changes. */
async function completePackage() {
  await addToDist("types", (folder) => {
    const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
    const options = ["--noEmit", "false", "--declaration", "--emitDeclarationOnly", "--outDir", folder];
    execFileSync(process.execPath, [tsc, "--project", "tsconfig.package.json", ...options], {
      cwd: ROOT,
      stdio: "inherit",
    });
  });
  await addToDist("admin", async (folder) => {
    const { bundleAdmin } = await import("../dist/admin-bundle.js");
    for (const { path, bytes } of await bundleAdmin()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
  });
}

/** A command that runs meanwhile sees the whole folder, or none. */
async function addToDist(name, fill) {
  const made = join(ROOT, `.dist-${process.pid}-${name}`);
  if (existsSync(join(DIST, name))) return;
  try {
    await fill(made);
    if (!existsSync(join(DIST, name))) renameSync(made, join(DIST, name));
  } finally {
    rmSync(made, { recursive: true, force: true });
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
    await addClientFiles(made);
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

/** The style sheet and the scripts of pages, bundled once rather than at each build. */
async function addClientFiles(dist) {
  const { bundleAssets, compiledName } = await import(pathToFileURL(join(dist, "asset-bundler.js")).href);
  const folder = join(dist, "client");
  mkdirSync(folder, { recursive: true });
  for (const { source, bytes } of bundleAssets()) writeFileSync(join(folder, compiledName(source)), bytes);
}

/** Names and contents of all that is compiled, and the versions it is compiled with. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const folder of ["src", "layouts"]) {
    for (const path of readdirSync(join(ROOT, folder), { recursive: true }).sort()) {
      if (/\.(?:tsx?|css)$/.test(path))
        hash.update(`${folder}/${path}\n`).update(readFileSync(join(ROOT, folder, path)));
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

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (!(await compile())) process.exitCode = 1;
  else if (process.argv.includes("--package")) await completePackage();
}
