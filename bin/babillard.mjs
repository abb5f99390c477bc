#!/usr/bin/env node
// Starts a command, from a bundle of the sources made once in `.cache/commands/` and made again when a source changes:
// it starts in a third of the time.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isMainThread, threadId, workerData } from "node:worker_threads";
import { ENCODING, HEAD, runCompiled, TAIL } from "./compiled.mjs";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const CACHE = join(ROOT, ".cache", "commands");
const SOURCES = [".eleventy.ts", "bin", "src", "layouts", "package-lock.json"];
/** What runs: a command, or what it starts in another thread. */
const ENTRIES = ["src/commands/main.ts", "src/commands/beside/search-work.ts", "src/commands/beside/files-work.ts"];
const ENTRY = isMainThread ? ENTRIES[0] : workerData.entry;
const BUNDLE = basename(ENTRY).replace(".ts", ".cjs");
/** Packages with binaries, workers or files of their own stay where they are. */
const EXTERNAL = ["@11ty/eleventy-dev-server", "@sveltia/cms", "chokidar", "esbuild", "pagefind", "sharp", "tsx"];

async function runSources() {
  const { register } = await import("tsx/esm/api");
  register();
  await import(pathToFileURL(join(ROOT, ENTRY)).href);
}

async function runBundle() {
  // Node 22 learned late to require modules.
  if (!process.features.require_module) return runSources();
  const folder = join(CACHE, fingerprint());
  try {
    if (!existsSync(folder)) await bundle(folder);
  } catch {
    // A folder that cannot be written, a disk that is full: slower, and no less right.
    return runSources();
  }
  // Each command needs functions of its own.
  const command = /^[a-z]+$/.test(process.argv[2] ?? "") ? process.argv[2] : "any";
  runCompiled(join(folder, BUNDLE), join(folder, `${BUNDLE}.${command}`));
}

/** Names, sizes and times of all sources: no content is read. */
function fingerprint() {
  const hash = createHash("sha256");
  const visit = (path) => {
    const stat = statSync(path);
    if (!stat.isDirectory()) return void hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
    for (const name of readdirSync(path).sort()) visit(join(path, name));
  };
  for (const path of SOURCES) visit(join(ROOT, path));
  return hash.update(process.version).digest("hex").slice(0, 16);
}

async function bundle(folder) {
  const { build } = await import("esbuild");
  const beside = `${folder}.${process.pid}-${threadId}`;
  const { outputFiles } = await build({
    entryPoints: ENTRIES.map((entry) => join(ROOT, entry)),
    outdir: beside,
    entryNames: "[name]",
    absWorkingDir: ROOT,
    bundle: true,
    // The only format that can be kept compiled. A module is still evaluated when it is first needed.
    format: "cjs",
    outExtension: { ".js": ".cjs" },
    platform: "node",
    target: "node20",
    // Node reads them; esbuild would have each made again, at every use, by `new RegExp`.
    supported: {
      "regexp-unicode-property-escapes": true,
      // V8 forgets, of what is kept compiled, how it imports: it requires instead, modules too.
      "dynamic-import": false,
    },
    external: EXTERNAL,
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "silent",
    write: false,
    define: { "import.meta.url": "bundleUrl" },
    banner: { js: HEAD },
    footer: { js: TAIL },
    plugins: [ownAddresses, plainFields],
  });
  mkdirSync(beside, { recursive: true });
  for (const { path, text } of outputFiles) writeFileSync(path, text, ENCODING);
  // Former bundles go: only the sources of today are run.
  for (const name of readdirSync(CACHE))
    if (join(CACHE, name) !== beside && !name.includes("."))
      rmSync(join(CACHE, name), { recursive: true, force: true });
  if (existsSync(folder)) rmSync(beside, { recursive: true, force: true });
  else renameSync(beside, folder);
}

/** A source that looks for files beside itself, ours or one of Eleventy, must find them from the bundle too. */
const ownAddresses = {
  name: "own-addresses",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:src|layouts)[\\/].*\.tsx?$|[\\/]@11ty[\\/].*\.js$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      if (!text.includes("import.meta.url")) return undefined;
      return {
        contents: text.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
        loader: extname(path).slice(1),
      };
    });
  },
};

/**
 * markdown-it is published for old browsers, where a field of a class is set by a function that V8 makes slow: a tenth of
 * the time that texts take. The same fields are set by plain assignments.
 */
const plainFields = {
  name: "plain-fields",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]markdown-it[\\/]dist[\\/]markdown-it\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(
        /\b_defineProperty\(\s*this,\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)?"(\w+)",/g,
        "(this.$1 =",
      ),
      loader: "js",
    }));
  },
};

await runBundle();
