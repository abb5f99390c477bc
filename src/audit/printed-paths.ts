/** The files of a printed folder, by path. It reads none of them. */
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** A file of the output that lists the others, for the next build: no part of the site. */
export const OUTPUT_MARKER = ".babillard.json";

/** Paths relative to the folder, with `/`, in code-point order whatever the disk's; without the marker. */
export function printedPaths(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => path !== OUTPUT_MARKER)
    .sort((a, b) => (a < b ? -1 : 1));
}
