// Makes the bundles of the sources: one for each program that starts by itself.
const { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync, existsSync } = require("node:fs");
const { dirname, extname, join } = require("node:path");
const { pathToFileURL } = require("node:url");
const { threadId } = require("node:worker_threads");
const { ENCODING, HEAD, TAIL } = require("./compiled.cjs");

/** Packages with binaries, workers or files of their own stay where they are. */
const EXTERNAL = ["@11ty/eleventy-dev-server", "@sveltia/cms", "chokidar", "esbuild", "sharp", "tsx"];

/** Bundles the `entries` of the folder `root` into the folder `folder`, whole or not at all. */
async function bundle(root, entries, folder) {
  const { build } = require("esbuild");
  const beside = `${folder}.${process.pid}-${threadId}`;
  const { outputFiles } = await build({
    entryPoints: entries.map((entry) => join(root, entry)),
    outdir: beside,
    entryNames: "[name]",
    absWorkingDir: root,
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
  for (const { path, text } of outputFiles) writeFileSync(path, ascii(text), ENCODING);
  // Former bundles go: only the sources of today are run.
  for (const name of readdirSync(dirname(folder)))
    if (join(dirname(folder), name) !== beside && !name.includes("."))
      rmSync(join(dirname(folder), name), { recursive: true, force: true });
  if (existsSync(folder)) rmSync(beside, { recursive: true, force: true });
  else renameSync(beside, folder);
}

/** esbuild leaves other signs in comments, in regular expressions and in raw templates: where an escape means the same, since ours only make regular expressions (a test says so). */
function ascii(code) {
  return code.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
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

module.exports = { bundle };
