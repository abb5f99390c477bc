/** The bundles of `.cache/commands/` are only a saving of time: whatever is there, the command that runs is that of the sources. */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderFrom } from "../site-from.ts";

const SAYS = 'process.stdout.write("des sources");';

/** A project that only says where it comes from. */
function project(): string {
  const root = folderFrom({
    ".eleventy.ts": "",
    "layouts/x.ts": "",
    "package.json": "{}",
    "package-lock.json": "{}",
    "src/commands/main.ts": SAYS,
    "src/commands/beside/search-work.ts": "",
    "src/commands/beside/files-work.ts": "",
  });
  cpSync("bin", join(root, "bin"), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(root, "node_modules"));
  return root;
}

const run = (root: string) =>
  execFileSync(process.execPath, [join(root, "bin/babillard.cjs"), "essai"], { encoding: "utf8" });

/** The folder of the bundles, once made. */
function bundles(root: string): string {
  run(root);
  const cache = join(root, ".cache/commands");
  return join(cache, readdirSync(cache)[0] ?? "");
}

const LIE = '(function (require, module, exports, bundleUrl) {process.stdout.write("du cache");})';

test.each<[string, (folder: string) => void]>([
  ["whole", () => {}],
  ["cut short", (folder) => truncateSync(join(folder, "main.cjs"), 40)],
  ["empty", (folder) => writeFileSync(join(folder, "main.cjs"), "")],
  ["those of something else", (folder) => writeFileSync(join(folder, "main.cjs"), LIE)],
  ["without their digest", (folder) => rmSync(join(folder, "main.cjs.sha256"))],
  ["gone", (folder) => rmSync(join(folder, "main.cjs"))],
  [
    "a folder",
    (folder) => {
      rmSync(join(folder, "main.cjs"));
      mkdirSync(join(folder, "main.cjs"));
    },
  ],
  [
    "a file in the place of their folder",
    (folder) => {
      rmSync(folder, { recursive: true });
      writeFileSync(folder, LIE);
    },
  ],
  [
    "kept compiled, and damaged in one bit",
    (folder) => {
      const path = join(folder, "main.cjs.essai");
      const bytes = readFileSync(path);
      bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 255;
      writeFileSync(path, bytes);
    },
  ],
])("bundles that are %s", (_, spoil) => {
  const root = project();
  spoil(bundles(root));
  expect(run(root)).toBe("des sources");
  expect(run(root)).toBe("des sources");
  expect(existsSync(join(root, ".cache/commands"))).toBe(true);
});

test.each<[string, (root: string) => void]>([
  [".cache is a file", (root) => writeFileSync(join(root, ".cache"), "")],
  [".cache is a link to nothing", (root) => symlinkSync("nulle-part/du-tout", join(root, ".cache"))],
  [".cache is a link elsewhere", (root) => symlinkSync(folderFrom({}), join(root, ".cache"))],
  [
    ".cache/commands is a file",
    (root) => {
      mkdirSync(join(root, ".cache"));
      writeFileSync(join(root, ".cache/commands"), "");
    },
  ],
])("%s", (_, spoil) => {
  const root = project();
  spoil(root);
  expect(run(root)).toBe("des sources");
  expect(run(root)).toBe("des sources");
});
