/** The site's own assets (style sheet, scripts and icons), generated again only when one of their sources changes. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { assetFiles } from "../../../layouts/assets.ts";
import { packagePath } from "../../package-path.ts";

/** The folder of the sources. */
export const ASSET_SOURCES = packagePath("layouts/assets");

let cached: { readonly stamp: string; readonly files: ReadonlyMap<string, Uint8Array> } | undefined;

/** The current files by path. Throws when a source does not compile. */
export function assetCache(): ReadonlyMap<string, Uint8Array> {
  const stamp = stampOf(ASSET_SOURCES);
  if (cached?.stamp !== stamp) cached = { stamp, files: new Map(assetFiles().map(({ path, bytes }) => [path, bytes])) };
  return cached.files;
}

function stampOf(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return names
    .map((name) => {
      const { mtimeMs, size, ino } = statSync(join(folder, name));
      return `${name} ${mtimeMs} ${size} ${ino}`;
    })
    .join("\n");
}
