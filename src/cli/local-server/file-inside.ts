/** Resolves a URL path to a file of a folder, and makes sure that it really is inside, whatever the symbolic links. */
import { realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";

export interface Inside {
  readonly kind: "file" | "folder";
  /** The real path, links resolved. */
  readonly path: string;
}

/** Errors that mean « not found » for a path that anyone may type. */
const NOWHERE = new Set(["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG", "EACCES", "EPERM"]);

/** A regular file or a folder inside `folder`, which may itself be a link; undefined when there is none. Throws other system errors. */
export async function findInside(folder: string, path: string): Promise<Inside | undefined> {
  try {
    // Resolved at each request: a build replaces the folder while it is served.
    const [root, found] = await Promise.all([realpath(folder), realpath(resolve(folder, path))]);
    const way = relative(root, found);
    if (way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way)) return undefined;
    const kind = await stat(found);
    if (kind.isDirectory()) return { kind: "folder", path: found };
    // A pipe or a device would block the reader.
    return kind.isFile() ? { kind: "file", path: found } : undefined;
  } catch (error) {
    if (NOWHERE.has((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
}
