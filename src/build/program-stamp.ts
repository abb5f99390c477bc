/** Tells one version of the program from another, for what is cached between builds. */
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { digestOf } from "../audit/digest.ts";

/** Beside the compiled program: a hash of its sources and of its libraries' versions (`bin/compile.js`). */
const SOURCES = "sources.sha256";

/** A hash of the running code, of the libraries installed with it and of Node; undefined when it runs from its sources, which may change at any time. */
export function programStamp(): string | undefined {
  const sources = textOf(join(dirname(fileURLToPath(import.meta.url)), SOURCES));
  if (sources === undefined) return undefined;
  return digestOf(JSON.stringify([sources, textOf(resolve("package-lock.json")), process.versions]));
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
