import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const SRC = fileURLToPath(new URL("../../src/", import.meta.url));
const DECLARES = /^\s*readonly message\??: string;|[{;] readonly message\??: string/m;

test("there is one diagnostic type, from which all others are derived", () => {
  const declaring = readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    // Commands handle Node errors, which have messages too.
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("cli/"))
    .filter((path) => DECLARES.test(readFileSync(SRC + path, "utf8")));
  expect(declaring).toEqual(["diagnostics/diagnostic.ts"]);
});
