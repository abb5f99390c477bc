/** The site's static assets from `layouts/assets/`: the style sheet and scripts, with hashed names. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { packagePath } from "../src/package-path.ts";
import { ROUTES } from "../src/routes.ts";
import type { Site } from "../src/site/model.ts";
import { themeStyle } from "../src/site/theme-style.ts";
import { type BundledAsset, bundleAssets, bundledAssets, minifiedStyle, STYLE } from "./asset-bundler.ts";

export interface AssetFile {
  /** Output path, relative to the output folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const FOLDER = packagePath("layouts/assets");
/** How `style.css` takes another file. */
export const SHEET_IMPORT = /@import\s+"\.\/([\w-]+\.css)"\s*;/gu;

/** The names of our style sheets, which a site may replace. */
export function sheetNames(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => extname(name) === ".css")
    .sort();
}

let linked: ReadonlyMap<string, AssetFile> | undefined;
/** Made once for each site: every page asks for its address. */
const sheets = new WeakMap<object, AssetFile>();
let font: AssetFile | undefined;

/** Returns the site URL (without the base path) of a file of `layouts/assets/`, e.g. `style.css` → `/assets/style.<hash>.css`. Throws when there is no such file. */
export function asset(name: string): string {
  const file = linkedAssets().get(name);
  if (file === undefined) throw new Error(`layouts/assets/ has no file ${name} that pages may ask for`);
  return `/${file.path}`;
}

/** Reads and bundles every asset again; the style sheet, which depends on the site, is left to `styleSheet`. */
export function assetFiles(): readonly AssetFile[] {
  linked = byName(bundleAssets());
  return allFiles(linked);
}

/** The files that rendered pages ask for: not bundled again, even when a source has changed since. */
export function linkedAssetFiles(): readonly AssetFile[] {
  return allFiles(linkedAssets());
}

/** The style sheet of a site: ours, or its own of the same names, the colours of its theme, then what its own `theme.css` adds. */
export function styleSheet(site: Pick<Site, "settings" | "identity" | "sheets">): AssetFile {
  const known = sheets.get(site);
  if (known !== undefined) return known;
  const { settings, identity } = site;
  const ours =
    Object.keys(site.sheets).length > 0
      ? bundleWith(site.sheets)
      : (linkedAssets().get(STYLE)?.bytes ?? new Uint8Array());
  const added = `${fontFace()}${themeStyle(settings)}${identity.style === undefined ? "" : `\n${identity.style}`}\n`;
  const bytes = Buffer.concat([ours, Buffer.from(added)]);
  const sheet = { path: hashedPath("style", ".css", bytes), bytes };
  sheets.set(site, sheet);
  return sheet;
}

/** The title font, by an address relative to the style sheet: both are in the same folder. */
function fontFace(): string {
  const name = basename(titleFont().path);
  return `@font-face{font-family:Besley;src:url(${name}) format("woff2");font-weight:400 900;font-display:optional}`;
}

/** The title font, which every page asks for first (layouts/assets/fonts/besley-OFL.txt is its licence). */
export function titleFont(): AssetFile {
  font ??= readTitleFont();
  return font;
}

function readTitleFont(): AssetFile {
  const bytes = readFileSync(join(FOLDER, "fonts/besley.woff2"));
  return { path: hashedPath("besley", ".woff2", bytes), bytes };
}

function allFiles(assets: ReadonlyMap<string, AssetFile>): readonly AssetFile[] {
  return [titleFont(), ...[...assets].filter(([name]) => name !== STYLE).map(([, file]) => file)];
}

function linkedAssets(): ReadonlyMap<string, AssetFile> {
  linked ??= byName(bundledAssets());
  return linked;
}

function byName(bundled: readonly BundledAsset[]): ReadonlyMap<string, AssetFile> {
  return new Map(
    bundled.map(({ source, extension, bytes }) => [
      source,
      { path: hashedPath(basename(source, extname(source)), extension, bytes), bytes },
    ]),
  );
}

function hashedPath(stem: string, extension: string, bytes: Uint8Array): string {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  return `${ROUTES.assets.slice(1)}${stem}.${hash}${extension}`;
}

/** Our style sheet with files of the site in the place of ours. */
function bundleWith(sheets: Site["sheets"]): Uint8Array {
  const textOf = (name: string): string => sheets[name] ?? readFileSync(join(FOLDER, name), "utf8");
  return minifiedStyle(textOf(STYLE).replaceAll(SHEET_IMPORT, (_, name: string) => textOf(name)));
}
