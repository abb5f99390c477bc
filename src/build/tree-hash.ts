/** One SHA-256 for a whole folder, independent of the machine: the hash of what `sha256sum` prints for its files, sorted by path. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { digestOf } from "../audit/digest.ts";
import { outputPaths } from "../audit/output-paths.ts";

export interface TreeHash {
  readonly sha256: string;
  readonly files: number;
}

/** Hashes the paths and contents of every file, in code-point order of the paths; `known` holds digests of files already read, by path. */
export function treeHash(folder: string, known: ReadonlyMap<string, string> = new Map()): TreeHash {
  const paths = outputPaths(folder);
  const tree = createHash("sha256");
  for (const path of paths) tree.update(`${known.get(path) ?? digestOf(readFileSync(join(folder, path)))}  ${path}\n`);
  return { sha256: tree.digest("hex"), files: paths.length };
}
