import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { PAGE_FILES, ROUTES } from "../src/routes.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** A layer imports from itself and from the layers before it, types included. */
const LAYERS = [
  "src/routes.ts",
  "src/package-path.ts",
  "src/colour",
  "src/locale",
  "src/diagnostics",
  "src/content",
  "src/markdown",
  "src/images",
  "src/site",
  "src/output",
  "src/importers",
  "src/audit",
  "layouts",
  "src/build",
  ".eleventy.ts",
  "src/cli",
];
/** Files at the root of `src/`, and the layer they belong to. */
const SAME_AS: Readonly<Record<string, string>> = {
  "src/babillard.ts": "src/build",
  "src/eleventy.d.ts": "src/build",
};
/** The audit reads what was written, and importers write what will be read: layouts know nothing of them. */
const UNSEEN_BY_LAYOUTS: readonly string[] = ["src/importers", "src/audit"];
/** A build takes nothing from elsewhere. */
const UNSEEN_BY_BUILDS = "src/importers";

interface Source {
  readonly file: string;
  readonly text: string;
  /** Without comments, for rules about code. */
  readonly code: string;
  /** Files of the project that it imports, values and types alike. */
  readonly imports: readonly string[];
}

// The formatter puts every import and export at the start of a line, in double quotes: nothing else has this shape.
const STATEMENT = /^(?:import|export)\s+(?:[\w$*{},\s]+?\sfrom\s+)?"([^"]+)"/gm;
const EXPRESSION = /\bimport\(\s*"([^"]+)"/g;

const SOURCES = new Map(
  [".eleventy.ts", ...filesUnder("src"), ...filesUnder("layouts")].map((file) => [file, readSource(file)]),
);

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.tsx?$/.test(item.name))
    .map((item) => join(item.parentPath, item.name).slice(ROOT.length).replaceAll("\\", "/"))
    .sort();
}

function readSource(file: string): Source {
  const text = readFileSync(join(ROOT, file), "utf8");
  const code = text.replace(/^\s*\/\*[\s\S]*?\*\//gm, "").replace(/(^|\s)\/\/.*$/gm, "$1");
  return { file, text, code, imports: importsOf(file, text) };
}

function importsOf(file: string, text: string): readonly string[] {
  return [...text.matchAll(STATEMENT), ...text.matchAll(EXPRESSION)]
    .map((found) => found[1] ?? "")
    .filter((name) => name.startsWith("."))
    .map((name) => posix.join(posix.dirname(file), name));
}

function layerOf(file: string): string | undefined {
  return SAME_AS[file] ?? LAYERS.find((layer) => file === layer || file.startsWith(`${layer}/`));
}

/** Everything but what talks to the machine: the build and the commands. The code of assets/ runs in a browser: it may ask the time there. */
const isPure = ({ file }: Source) =>
  !file.startsWith("layouts/assets/") && LAYERS.slice(0, LAYERS.indexOf("src/build")).includes(layerOf(file) ?? "");

test("every source file belongs to a layer", () => {
  expect([...SOURCES.keys()].filter((file) => layerOf(file) === undefined)).toEqual([]);
});

test("every import leads to a file of the project", () => {
  const lost = [...SOURCES.values()].flatMap(({ file, imports }) =>
    imports
      .filter((target) => !SOURCES.has(target) && !target.endsWith(".json"))
      .map((target) => `${file} → ${target}`),
  );
  expect(lost).toEqual([]);
  expect([...SOURCES.values()].filter(({ imports }) => imports.length > 0).length).toBeGreaterThan(40);
});

test("a layer imports only from the layers before it", () => {
  const wrong = [...SOURCES.values()].flatMap(({ file, imports }) =>
    imports.filter((target) => !mayImport(file, target)).map((target) => `${file} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

function mayImport(file: string, target: string): boolean {
  const from = layerOf(file) ?? "";
  const to = layerOf(target) ?? "";
  if (from === "layouts" && UNSEEN_BY_LAYOUTS.includes(to)) return false;
  if (to === UNSEEN_BY_BUILDS && from !== UNSEEN_BY_BUILDS && from !== "src/cli") return false;
  return LAYERS.indexOf(to) >= 0 && LAYERS.indexOf(to) <= LAYERS.indexOf(from);
}

test("no file imports itself by a detour, not even for a type", () => {
  expect(cycles()).toEqual([]);
});

function cycles(): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) found.push([...path.slice(start), file].join(" → "));
    if (start >= 0 || done.has(file)) return;
    for (const target of SOURCES.get(file)?.imports ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of SOURCES.keys()) visit(file, []);
  return found;
}

describe("what pure layers never do", () => {
  test.each([
    [
      "ask what time it is",
      /\bnew Date\(\s*\)|\bDate\.now\b|\bDateTime\.(?:now|local|utc)\(\s*\)|\bperformance\.now\b/,
    ],
    ["throw dice", /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/],
    ["silence the compiler", /@ts-(?:ignore|expect-error|nocheck)|\bas any\b|:\s*any\b/],
    ["leave work for later", /\b(?:TODO|FIXME|XXX)\b/],
  ])("%s", (_, forbidden) => {
    const guilty = [...SOURCES.values()]
      .filter(isPure)
      .filter(({ text, code }) => forbidden.test(code) || (/ts-|TODO/.test(forbidden.source) && forbidden.test(text)));
    expect(guilty.map(({ file }) => file)).toEqual([]);
  });
});

test("trusted HTML enters pages by one door", () => {
  const doors = [...SOURCES.values()]
    .filter(({ code }) => code.includes("dangerouslySetInnerHTML"))
    .map(({ file }) => file);
  expect(doors).toEqual(["layouts/partials/raw.tsx"]);
});

test("only the configuration and the build know Eleventy", () => {
  const knowing = [...SOURCES.values()].filter(
    ({ code }) => /from "@11ty\/eleventy/.test(code) || /import\("@11ty\/eleventy/.test(code),
  );
  expect(
    knowing.map(({ file }) => layerOf(file)).filter((layer) => layer !== ".eleventy.ts" && layer !== "src/build"),
  ).toEqual([]);
});

test("a file holds one idea: at most 260 lines, and it opens by saying what it is for", () => {
  const long = [...SOURCES.values()].filter(({ text }) => text.split("\n").length > 260).map(({ file }) => file);
  const mute = [...SOURCES.values()]
    .filter(({ text }) => !/^(?:\/\*\*|\/\/)\s+(?:\* )?\S/.test(text))
    .map(({ file }) => file);
  expect(long).toEqual([]);
  expect(mute).toEqual([]);
});

test("names of files are kebab-case nouns of their concept, never « utils »", () => {
  const names = [...SOURCES.keys()].map((file) => posix.basename(file)).filter((name) => name !== ".eleventy.ts");
  expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.11ty|\.d)?\.tsx?$/.test(name))).toEqual([]);
  expect(
    [...SOURCES.keys()].filter(
      (file) =>
        /(?:^|\/)(?:utils?|helpers?|common|misc|shared)(?:\/|\.|-)/.test(file) &&
        file !== "src/content/schema/common.ts",
    ),
  ).toEqual([]);
});

describe("built-in addresses are written in src/routes.ts alone", () => {
  /** The examples of the catalogue show what editors type. */
  const searched = [...SOURCES.values()].filter(
    ({ file }) => file !== "src/routes.ts" && !file.startsWith("src/diagnostics/catalogue/"),
  );
  /** Before the address: what cannot stand there when a longer path is meant, such as `layouts/assets/` or `content/articles/`. */
  const written = (address: string): RegExp => {
    const [, path = ""] = /^\/(.*)$/.exec(address) ?? [];
    const exact = path.replaceAll(".", "\\.");
    // A file of the output, or a page in a folder of it, may also be named without its first slash.
    const slash = path.includes(".") || /\/./.test(path) ? "/?" : "/";
    return new RegExp(`(?<![\\w./-])${slash}${exact}${/\w$/.test(path) ? "(?![\\w-])" : ""}`);
  };

  /** Without imports, whose paths are files, nor the strokes that regular expressions need before a slash. */
  const plain = (code: string): string => code.replaceAll(/^import .*$/gm, "").replaceAll("\\/", "/");

  test.each(Object.values(ROUTES).filter((address) => address !== ROUTES.home))("%s", (address) => {
    const guilty = searched.filter(({ code }) => written(address).test(plain(code)));
    expect(guilty.map(({ file }) => file)).toEqual([]);
  });

  test.each(Object.values(PAGE_FILES))("%s, beside a page", (name) => {
    const guilty = searched.filter(({ code }) => code.includes(name));
    expect(guilty.map(({ file }) => file)).toEqual([]);
  });

  test.each([
    'href(site, "/agenda/")',
    "`/agenda/2013/`",
    '"formations.json"',
    "}recherche/termes.json`",
    "(/404.html)",
    String.raw`/^\/archives\//u`,
  ])("the search finds %s", (code) => {
    expect(Object.values(ROUTES).some((address) => address !== ROUTES.home && written(address).test(plain(code)))).toBe(
      true,
    );
  });
});
