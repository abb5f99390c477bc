/** The site's own files: stylesheet, scripts and share picture under hashed names, icons under fixed ones. It reads `layouts/assets/` and never writes. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

export interface AssetFile {
  /** Where it is printed, relative to the output folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const FOLDER = fileURLToPath(new URL("./assets/", import.meta.url));
const BUNDLED = new Set([".css", ".ts"]);

const printed = new Map<string, AssetFile>();

/** The site URL (without the base) of a file of `layouts/assets/`, e.g. `style.css` → `/assets/style.<hash>.css`. Throws when there is no such file. */
export function asset(name: string): string {
  const file = printed.get(name) ?? print(name);
  return `/${file.path}`;
}

/** Every file to write, read anew: hashed assets first, then the icons that browsers expect at the root. */
export function assetFiles(): readonly AssetFile[] {
  printed.clear();
  const names = entryPoints();
  const icons = readdirSync(join(FOLDER, "icons")).sort();
  return [
    ...names.map(print),
    ...icons.map((name) => ({ path: name, bytes: readFileSync(join(FOLDER, "icons", name)) })),
  ];
}

/** Only the files pages ask for: what `style.css` imports is inside it. */
function entryPoints(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name === "style.css" || [".ts", ".png"].includes(extname(name)))
    .sort();
}

function print(name: string): AssetFile {
  const extension = extname(name);
  const bytes = BUNDLED.has(extension) ? bundle(name) : readFileSync(join(FOLDER, name));
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  const file = { path: `assets/${basename(name, extension)}.${hash}${extension === ".ts" ? ".js" : extension}`, bytes };
  printed.set(name, file);
  return file;
}

function bundle(name: string): Uint8Array {
  const { outputFiles } = buildSync({
    entryPoints: [join(FOLDER, name)],
    absWorkingDir: FOLDER,
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: ["chrome109", "firefox115", "safari16"],
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
  const output = outputFiles[0];
  if (!output) throw new Error(`esbuild printed nothing for ${name}`);
  return output.contents;
}
