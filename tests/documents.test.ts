/** The documents of developers name files that exist. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** ARCHITECTURE.md names the files of layers from `src/`. */
const BASES = ["", "src/"];
const ROOTS = BASES.flatMap((base) => readdirSync(base === "" ? "." : base));
/** What a recipe asks to write, what a sentence says of any file, and what a command makes. */
const NOT_YET = /my-rule|my-page|accueillir-les-visiteurs|[<*]|^dist\/|^content\/urls\.txt$/;

/** The paths of a document: between backquotes or in its links. */
function pathsIn(text: string): readonly string[] {
  const named = [...text.matchAll(/`([^`\s]+)`|\]\(([^)\s#]+)\)/gu)].map(
    ([, quoted, linked]) => quoted ?? linked ?? "",
  );
  return named.filter((name) => ROOTS.some((root) => name.startsWith(`${root}/`)) && !NOT_YET.test(name));
}

test.each(["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md", "SECURITY.md", "BENCHMARKS.md"])(
  "every file that %s names exists",
  (document) => {
    const paths = pathsIn(readFileSync(document, "utf8"));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => BASES.every((base) => !existsSync(base + path)))).toEqual([]);
  },
);
