/** Bundles the style sheet and the scripts of `layouts/assets/` with esbuild, which is loaded only when there is something to bundle. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BuildOptions } from "esbuild";
import { packagePath } from "../src/package-path.ts";

const FOLDER = packagePath("layouts/assets");
export const STYLE = "style.css";
/** Beside the compiled program: what `bin/compile.js` has bundled already. Running from the sources, there is none. */
const COMPILED = fileURLToPath(new URL("./client/", import.meta.url));

/** A file by the name of its source, e.g. `search.ts`: what browsers load, and the end of its name. */
export interface BundledAsset {
  readonly source: string;
  readonly extension: ".css" | ".js";
  readonly bytes: Uint8Array;
}

/** Every file that pages may ask for, bundled from the sources as they are now; in the order of their names. Throws when one does not compile. */
export function bundleAssets(): readonly BundledAsset[] {
  const sources = sourcesOfAssets();
  // One call for all files, since each call starts a process.
  const { outputFiles } = esbuild().buildSync({
    ...OPTIONS,
    entryPoints: sources.map((name) => join(FOLDER, name)),
    outdir: FOLDER,
    absWorkingDir: FOLDER,
    bundle: true,
    write: false,
    format: "esm",
  });
  const bundles = new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
  return sources.map((source) => {
    const extension = extensionOf(source);
    const bytes = bundles.get(compiledName(source));
    if (bytes === undefined) throw new Error(`esbuild returned nothing for layouts/assets/${source}`);
    return { source, extension, bytes };
  });
}

/** The same, bundled when the program was compiled; from the sources when they are what runs. */
export function bundledAssets(): readonly BundledAsset[] {
  if (!existsSync(COMPILED)) return bundleAssets();
  return readdirSync(COMPILED)
    .sort()
    .map((name) => {
      const isScript = extname(name) === ".js";
      const source = isScript ? `${basename(name, ".js")}.ts` : name;
      return { source, extension: isScript ? ".js" : ".css", bytes: readFileSync(join(COMPILED, name)) };
    });
}

/** The name of a bundled file in the folder of the compiled program. */
export function compiledName(source: string): string {
  return `${basename(source, extname(source))}${extensionOf(source)}`;
}

/** A style sheet as browsers get it. Throws when it is not CSS. */
export function minifiedStyle(css: string): Uint8Array {
  const { code } = esbuild().transformSync(css, { ...OPTIONS, loader: "css" });
  return Buffer.from(code);
}

const OPTIONS = {
  minify: true,
  target: ["chrome109", "firefox115", "safari16"],
  charset: "utf8",
  legalComments: "none",
  logLevel: "silent",
} satisfies BuildOptions;

/** Only the files that pages reference: what `style.css` imports is bundled into it. */
function sourcesOfAssets(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name === STYLE || extname(name) === ".ts")
    .sort();
}

function extensionOf(source: string): ".css" | ".js" {
  return extname(source) === ".ts" ? ".js" : ".css";
}

function esbuild(): typeof import("esbuild") {
  return createRequire(import.meta.url)("esbuild");
}
