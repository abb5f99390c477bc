/** One SHA-256 for a whole folder: the same tree of the same bytes gives the same text, anywhere. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface TreeHash {
  readonly sha256: string;
  readonly files: number;
}

/** Paths and contents of every file, in code-point order of the paths. */
export function treeHash(folder: string): TreeHash {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(folder.length + 1).replaceAll("\\", "/"))
    .sort((a, b) => (a < b ? -1 : 1));
  const hash = createHash("sha256");
  for (const path of paths) {
    const content = readFileSync(join(folder, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return { sha256: hash.digest("hex"), files: paths.length };
}
