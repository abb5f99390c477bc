/**
 * Compiles the TSX of a site's layouts and runs it against this very copy of the program: `babillard/layouts` and preact
 * are ours, so that the site's components and ours belong to one tree. Nothing is written, and a changed file is read again.
 */
import { createRequire, SourceMap } from "node:module";
import { join, relative, resolve } from "node:path";
import { compileFunction, constants } from "node:vm";
import { type BuildFailure, buildSync } from "esbuild";
import * as preact from "preact";
import * as hooks from "preact/hooks";
import * as runtime from "preact/jsx-runtime";
import * as layouts from "../../../layouts/for-sites.ts";
import { LayoutError, type LayoutFault } from "./layout-error.ts";

const OURS: Readonly<Record<string, unknown>> = {
  "babillard/layouts": layouts,
  preact,
  "preact/hooks": hooks,
  "preact/jsx-runtime": runtime,
};

export interface CompiledFiles {
  /** What each file exports. */
  readonly exports: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** Says in French where and why a layout stopped: the position of an error that passed through one of the files; undefined for any other error. */
  readonly faultOf: (error: unknown, doing: string) => LayoutFault | undefined;
}

interface Bundle {
  readonly file: string;
  /** How the engine names the compiled text, in a stack. */
  readonly script: string;
  readonly code: string;
  readonly map: string;
}

/** Compiles and runs files of `layouts/`, given relative to it. Throws a `LayoutError` for what does not compile, or stops at once. */
export function compileFiles(folder: string, files: readonly string[]): CompiledFiles {
  const bundles = bundle(folder, files);
  const faultOf = (error: unknown, doing: string): LayoutFault | undefined => {
    const position = positionOf(error, bundles);
    if (position === undefined) return undefined;
    return {
      file: relative(resolve(folder, ".."), position.file).replaceAll("\\", "/"),
      line: position.line,
      message: `ce fichier s’est arrêté en ${doing}. ${error instanceof Error ? error.message : String(error)}`,
    };
  };
  const exports = new Map(
    bundles.map((each) => {
      try {
        return [each.file, run(join(folder, each.file), each)] as const;
      } catch (error) {
        const fault = faultOf(error, "démarrant");
        throw fault === undefined ? error : new LayoutError([fault], { cause: error });
      }
    }),
  );
  return { exports, faultOf };
}

function bundle(folder: string, files: readonly string[]): readonly Bundle[] {
  if (files.length === 0) return [];
  const outdir = join(folder, ".compile");
  try {
    const { outputFiles } = buildSync({
      entryPoints: files.map((file) => join(folder, file)),
      outdir,
      outbase: folder,
      absWorkingDir: folder,
      bundle: true,
      write: false,
      packages: "external",
      format: "cjs",
      platform: "node",
      target: "node20",
      jsx: "automatic",
      jsxImportSource: "preact",
      sourcemap: "external",
      tsconfigRaw: "{}",
      charset: "utf8",
      logLevel: "silent",
    });
    const textOf = (path: string): string => outputFiles.find((output) => output.path === path)?.text ?? "";
    return files.map((file) => {
      const script = join(outdir, file.replace(/\.tsx$/u, ".js"));
      return { file, script, code: textOf(script), map: textOf(`${script}.map`) };
    });
  } catch (error) {
    const { errors = [] } = error as Partial<BuildFailure>;
    if (errors.length === 0) throw error;
    throw new LayoutError(
      errors.map(({ location, text }) => ({
        file: `layouts/${location?.file ?? files[0]}`,
        line: location?.line,
        message: `ce fichier ne peut pas être compilé. ${text}`,
      })),
    );
  }
}

function run(path: string, { script, code }: Bundle): Readonly<Record<string, unknown>> {
  const module = { exports: {} };
  const theirs = createRequire(path);
  const require = (name: string): unknown => (Object.hasOwn(OURS, name) ? OURS[name] : theirs(name));
  const start = compileFunction(code, ["require", "module", "exports"], {
    filename: script,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  start(require, module, module.exports);
  return module.exports;
}

/** The first line of the stack that belongs to a layout, in its source. */
function positionOf(
  error: unknown,
  bundles: readonly Bundle[],
): { readonly file: string; readonly line: number } | undefined {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  for (const frame of stack.split("\n")) {
    const found = bundles.find(({ script }) => frame.includes(`${script}:`));
    if (found === undefined) continue;
    const [, line = "1", column = "1"] = /:(\d+):(\d+)\)?$/u.exec(frame) ?? [];
    const entry = new SourceMap(JSON.parse(found.map)).findEntry(Number(line) - 1, Number(column) - 1);
    if ("originalSource" in entry)
      return { file: resolve(join(found.script, ".."), entry.originalSource), line: entry.originalLine + 1 };
  }
  return undefined;
}
