/** The files of a printed folder, by path. It reads none of them. */
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Paths relative to the folder, with `/`, in code-point order whatever the disk's. */
export function printedPaths(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort((a, b) => (a < b ? -1 : 1));
}
