/** The output folder as the audit sees it: its files by path and by URL, read-only. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { outputPaths } from "./output-paths.ts";

export interface Output {
  readonly folder: string;
  /** Relative, with `/`, in code-point order. */
  readonly paths: readonly string[];
  /** Index in `paths` of the file that a host serves for a site URL without the base path (percent-decoded), or undefined. */
  readonly fileIndexOf: (url: string) => number | undefined;
  /** Site URL of a file, without the base path: that of the folder for `index.html`. */
  readonly urlOf: (path: string) => string;
  readonly read: (path: string) => Uint8Array;
  readonly text: (path: string) => string;
  readonly bytes: (path: string) => number;
}

/** Site URL of an output file, without the base path: `a/index.html` → `/a/`. */
export function urlOf(path: string): string {
  return `/${path === "index.html" || path.endsWith("/index.html") ? path.slice(0, -"index.html".length) : path}`;
}

/** Lists a folder once; `onRead` is called with the bytes of each file read by `text`. */
export function listOutput(folder: string, onRead?: (path: string, bytes: Uint8Array) => void): Output {
  const paths = outputPaths(folder);
  const fileIndexes = new Map<string, number>();
  for (const [fileIndex, path] of paths.entries()) {
    const url = `/${path.normalize("NFC")}`;
    fileIndexes.set(url, fileIndex);
    if (!url.endsWith("/index.html")) continue;
    fileIndexes.set(url.slice(0, -"index.html".length), fileIndex);
    // Hosts redirect to the final slash.
    if (url !== "/index.html") fileIndexes.set(url.slice(0, -"/index.html".length), fileIndex);
  }
  return {
    folder,
    paths,
    fileIndexOf: (url) => fileIndexes.get(url),
    urlOf,
    read: (path) => readFileSync(join(folder, path)),
    text: (path) => {
      const bytes = readFileSync(join(folder, path));
      onRead?.(path, bytes);
      return bytes.toString();
    },
    bytes: (path) => statSync(join(folder, path)).size,
  };
}
