#!/usr/bin/env node
// Starts a command, from a bundle of the sources made once in `.cache/commands/` and made again when a source changes:
// it starts in a third of the time. CommonJS, as all that it runs: Node reads no module of its own loader.
const { createHash } = require("node:crypto");
const { existsSync, readdirSync, readFileSync, rmSync, statSync } = require("node:fs");
const { basename, dirname, join } = require("node:path");
const { pathToFileURL } = require("node:url");
const { isMainThread, workerData } = require("node:worker_threads");
const { runCompiled } = require("./compiled.cjs");

const ROOT = dirname(__dirname);
const CACHE = join(ROOT, ".cache", "commands");
const SOURCES = [".eleventy.ts", "bin", "src", "layouts", "package-lock.json"];
/** What runs: a command, or what it starts in another thread. */
const ENTRIES = ["src/commands/main.ts", "src/commands/beside/search-work.ts", "src/commands/beside/files-work.ts"];
const ENTRY = isMainThread ? ENTRIES[0] : workerData.entry;
const BUNDLE = basename(ENTRY).replace(".ts", ".cjs");

async function runSources() {
  const { register } = await import("tsx/esm/api");
  register();
  await import(pathToFileURL(join(ROOT, ENTRY)).href);
}

async function run() {
  // Node 22 learned late to require modules.
  if (!process.features.require_module) return runSources();
  const folder = join(CACHE, fingerprint());
  try {
    if (!isWhole(folder)) {
      // Another command may just have made it: what exists is looked at again.
      if (existsSync(folder) && !isWhole(folder)) rmSync(folder, { recursive: true, force: true });
      await require("./bundle.cjs").bundle(ROOT, ENTRIES, folder);
      if (!isWhole(folder)) return runSources();
    }
  } catch {
    // A folder that cannot be written, a disk that is full: slower, and no less right.
    return runSources();
  }
  // Each command needs functions of its own.
  const command = /^[a-z]+$/.test(process.argv[2] ?? "") ? process.argv[2] : "any";
  runCompiled(join(folder, BUNDLE), join(folder, `${BUNDLE}.${command}`));
}

/** Whether the bundle is, byte for byte, what was made: caches are copied, restored and cut short. */
function isWhole(folder) {
  try {
    const digest = createHash("sha256")
      .update(readFileSync(join(folder, BUNDLE)))
      .digest("hex");
    return readFileSync(join(folder, `${BUNDLE}.sha256`), "utf8") === digest;
  } catch {
    return false;
  }
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

// What a command throws ends the process with its stack, as it would anywhere.
run();
