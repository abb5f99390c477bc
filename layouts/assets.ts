/** The site's own files: stylesheet, scripts and share picture under hashed names, icons under fixed ones. It reads `layouts/assets/` and never writes. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { type BuildOptions, build, buildSync } from "esbuild";
import { packagePath } from "../src/package-path.ts";
import { ROUTES } from "../src/routes.ts";

export interface AssetFile {
  /** Where it is printed, relative to the output folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const FOLDER = packagePath("layouts/assets");
const BUNDLED = new Set([".css", ".ts"]);

const printed = new Map<string, AssetFile>();

/** The site URL (without the base) of a file of `layouts/assets/`, e.g. `style.css` → `/assets/style.<hash>.css`. Throws when there is no such file. */
export function asset(name: string): string {
  if (printed.size === 0) printAll();
  const file = printed.get(name);
  if (file === undefined) throw new Error(`layouts/assets/ has no file ${name} that pages may ask for`);
  return `/${file.path}`;
}

/** Every file to write, read anew: hashed assets first, then the icons that browsers expect at the root. */
export function assetFiles(): readonly AssetFile[] {
  printAll();
  return allFiles();
}

/** The same, made by another process while this one does something else. */
export async function assetFilesBeside(): Promise<readonly AssetFile[]> {
  const { outputFiles } = await build(bundleOptions());
  place(outputFiles);
  return allFiles();
}

function allFiles(): readonly AssetFile[] {
  const icons = readdirSync(join(FOLDER, "icons")).sort();
  return [
    ...printed.values(),
    ...icons.map((name) => ({ path: name, bytes: readFileSync(join(FOLDER, "icons", name)) })),
  ];
}

/** Only the files pages ask for: what `style.css` imports is inside it. */
function entryPoints(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name === "style.css" || [".ts", ".png"].includes(extname(name)))
    .sort();
}

function printAll(): void {
  place(buildSync(bundleOptions()).outputFiles);
}

function place(outputFiles: readonly { readonly path: string; readonly contents: Uint8Array }[]): void {
  const bundles = new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
  printed.clear();
  for (const name of entryPoints()) {
    const extension = printedExtension(name);
    const stem = basename(name, extname(name));
    const bytes = bundles.get(`${stem}${extension}`) ?? readFileSync(join(FOLDER, name));
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
    printed.set(name, { path: `${ROUTES.assets.slice(1)}${stem}.${hash}${extension}`, bytes });
  }
}

function printedExtension(name: string): string {
  return extname(name) === ".ts" ? ".js" : extname(name);
}

/** All in one call: each starts a process. */
function bundleOptions(): BuildOptions & { readonly write: false } {
  return {
    entryPoints: entryPoints()
      .filter((name) => BUNDLED.has(extname(name)))
      .map((name) => join(FOLDER, name)),
    outdir: FOLDER,
    absWorkingDir: FOLDER,
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: ["chrome109", "firefox115", "safari16"],
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  };
}
