/** Whether a file of the picture cache is the very one that was put there: caches are copied, restored, cut short and filled by others. */
import { createHash } from "node:crypto";
import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PictureFile } from "../content/pictures.ts";
import { readRaster } from "../content/raster.ts";

/** The name of an entry says what it is made from and what its bytes are: nothing else has to be trusted. */
const NAME = /^([0-9a-f]{32})-([0-9a-f]{64})\.[a-z]+$/u;

/** The name under which `bytes` are kept for a recipe. */
export function entryName(recipe: string, bytes: Uint8Array, { format }: Pick<PictureFile, "format">): string {
  return `${recipe}-${sha256(bytes)}.${format}`;
}

/** The names of a cache by recipe; a folder that is not there or cannot be read has none. */
export async function entriesOf(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const entries = new Map<string, string[]>();
  for (const name of await readdir(folder).catch(() => [])) {
    const [, recipe] = NAME.exec(name) ?? [];
    if (recipe !== undefined) entries.set(recipe, [...(entries.get(recipe) ?? []), name]);
  }
  return entries;
}

/** The path of the only sound entry among `names`: two that differ cannot both be ours, and neither is believed. */
export async function soundEntry(
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

/** Whole, and of the size that pages announce. */
function isShaped(bytes: Uint8Array, { width, height }: PictureFile): boolean {
  const header = readRaster(bytes);
  return header !== undefined && "width" in header && header.width === width && header.height === height;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
