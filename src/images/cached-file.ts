/** Files of a cache, written whole or not at all; and a folder of the process for when the cache is unusable. */
import { mkdtempSync, rmSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The path of the bytes under a name in a folder. Written to a temporary name, then renamed: a killed build leaves no partial picture under the final name. */
export async function writeCached(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  const draft = `${path}.${process.pid}`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return path;
}

/** A temporary folder of this process, created on first use and removed at exit. */
export function spareFolder(): () => string {
  let folder: string | undefined;
  return () => {
    if (folder === undefined) {
      const made = mkdtempSync(join(tmpdir(), "babillard-images-"));
      process.once("exit", () => rmSync(made, { recursive: true, force: true }));
      folder = made;
    }
    return folder;
  };
}
