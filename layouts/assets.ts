/** The site's static assets from `layouts/assets/`: stylesheet, scripts and share picture with hashed names, icons with fixed ones. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { type BuildOptions, buildSync } from "esbuild";
import { packagePath } from "../src/package-path.ts";
import { ROUTES } from "../src/routes.ts";

export interface AssetFile {
  /** Output path, relative to the output folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const FOLDER = packagePath("layouts/assets");
const BUNDLED = new Set([".css", ".ts"]);

const assetsByName = new Map<string, AssetFile>();

/** Returns the site URL (without the base path) of a file of `layouts/assets/`, e.g. `style.css` → `/assets/style.<hash>.css`. Throws when there is no such file. */
export function asset(name: string): string {
  if (assetsByName.size === 0) bundleAll();
  const file = assetsByName.get(name);
  if (file === undefined) throw new Error(`layouts/assets/ has no file ${name} that pages may ask for`);
  return `/${file.path}`;
}

/** Reads and bundles every asset again: hashed ones first, then the icons that browsers expect at the root. */
export function assetFiles(): readonly AssetFile[] {
  bundleAll();
  return allFiles();
}

/** The files that rendered pages ask for: not bundled again, even when a source has changed since. */
export function linkedAssetFiles(): readonly AssetFile[] {
  if (assetsByName.size === 0) bundleAll();
  return allFiles();
}

function allFiles(): readonly AssetFile[] {
  const icons = readdirSync(join(FOLDER, "icons")).sort();
  return [
    ...assetsByName.values(),
    ...icons.map((name) => ({ path: name, bytes: readFileSync(join(FOLDER, "icons", name)) })),
  ];
}

/** Only the files that pages reference: what `style.css` imports is bundled into it. */
function entryPoints(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name === "style.css" || [".ts", ".png"].includes(extname(name)))
    .sort();
}

function bundleAll(): void {
  const { outputFiles } = buildSync(bundleOptions());
  const bundles = new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
  assetsByName.clear();
  for (const name of entryPoints()) {
    const extension = outputExtension(name);
    const stem = basename(name, extname(name));
    const bytes = bundles.get(`${stem}${extension}`) ?? readFileSync(join(FOLDER, name));
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
    assetsByName.set(name, { path: `${ROUTES.assets.slice(1)}${stem}.${hash}${extension}`, bytes });
  }
}

function outputExtension(name: string): string {
  return extname(name) === ".ts" ? ".js" : extname(name);
}

/** One call for all files, since each call starts a process. */
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
