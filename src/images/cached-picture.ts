/** Verifies that a file of the picture cache is exactly what was stored: caches get copied, restored, truncated, or filled by others. */
import { createHash } from "node:crypto";
import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readRaster } from "../content/collection/raster.ts";
import type { PictureFile } from "./picture-sizes.ts";

/** An entry's name holds the hash of its recipe and the hash of its bytes, so nothing else has to be trusted. */
const NAME = /^([0-9a-f]{32})-([0-9a-f]{64})\.[a-z]+$/u;

/** The file name of an entry: `bytes` cached under a recipe. */
export function entryName(recipe: string, bytes: Uint8Array, { format }: Pick<PictureFile, "format">): string {
  return `${recipe}-${sha256(bytes)}.${format}`;
}

/** The entries of a cache folder by recipe; empty when the folder is missing or unreadable. */
export async function entriesOf(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const entries = new Map<string, string[]>();
  for (const name of await readdir(folder).catch(() => [])) {
    const [, recipe] = NAME.exec(name) ?? [];
    if (recipe !== undefined) entries.set(recipe, [...(entries.get(recipe) ?? []), name]);
  }
  return entries;
}

/** The path of the only valid entry among `names`. When two different ones exist, at least one is not ours: neither is used. */
export async function validEntry(
  folder: string,
  names: readonly string[],
  file: PictureFile,
): Promise<string | undefined> {
  const [name, ...rivals] = names;
  if (name === undefined || rivals.length > 0) return undefined;
  const path = join(folder, name);
  return (await isSound(path, NAME.exec(name)?.[2], file)) ? path : undefined;
}

async function isSound(path: string, digest: string | undefined, file: PictureFile): Promise<boolean> {
  try {
    if (!(await lstat(path)).isFile()) return false;
    const bytes = await readFile(path);
    return sha256(bytes) === digest && isShaped(bytes, file);
  } catch {
    return false;
  }
}

/** Complete, and of the dimensions that the pages declare. */
function isShaped(bytes: Uint8Array, { width, height }: PictureFile): boolean {
  const header = readRaster(bytes);
  return header !== undefined && "width" in header && header.width === width && header.height === height;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
