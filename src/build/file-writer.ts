/** Writes files inside one folder and nowhere else, creating each subfolder once. */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

export interface FileWriter {
  /** `path` is relative to the folder; one that leaves it throws. */
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly copy: (path: string, source: string) => void;
}

/** A writer for a folder that exists. */
export function fileWriterFor(folder: string): FileWriter {
  const made = new Set<string>([folder]);
  const pathFor = (path: string): string => {
    const full = join(folder, path);
    if (relative(folder, full).startsWith("..")) throw new Error(`chemin hors du dossier de sortie : ${path}`);
    const parent = dirname(full);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    return full;
  };
  return {
    write: (path, content) => writeFileSync(pathFor(path), content),
    copy: (path, source) => copyFileSync(source, pathFor(path)),
  };
}
