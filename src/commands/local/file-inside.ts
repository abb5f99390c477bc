/** The one way from a path of a folder to what is served of it: whatever links do, it is in the folder. */
import { realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";

export interface Inside {
  readonly kind: "file" | "folder";
  /** Where it really is, links followed. */
  readonly path: string;
}

/** What makes a path lead nowhere, as its reader may well type it. */
const NOWHERE = new Set(["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG", "EACCES", "EPERM"]);

/** A plain file or a folder that is in `folder`, which may be a link itself; undefined when there is none. Throws when the system cannot look. */
export async function findInside(folder: string, path: string): Promise<Inside | undefined> {
  try {
    // Looked for at each request: the folder is replaced while it is served.
    const [root, found] = await Promise.all([realpath(folder), realpath(resolve(folder, path))]);
    const way = relative(root, found);
    if (way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way)) return undefined;
    const kind = await stat(found);
    if (kind.isDirectory()) return { kind: "folder", path: found };
    // A pipe or a device would keep the reader waiting.
    return kind.isFile() ? { kind: "file", path: found } : undefined;
  } catch (error) {
    if (NOWHERE.has((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
}
