/** Lists the files of an output folder, without reading them. */
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** A file in the output folder that lists the others for the next build; it is not part of the site. */
export const OUTPUT_MARKER = ".babillard.json";

/** Paths relative to the folder, with `/`, in code-point order whatever the disk's order; without the marker. */
export function outputPaths(folder: string): readonly string[] {
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
