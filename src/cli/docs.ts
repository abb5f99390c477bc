/**
 * `npm run docs`: generates parts of the documentation (tables of fields, JSON Schemas, snippets, diagnostics) and the
 * host settings; with `--verifier` it only names stale files.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { snippetsFile } from "../content/authoring/snippets.ts";
import { schemaFiles } from "../content/schema/schema-files.ts";
import { withTables } from "../content/schema/tables.ts";
import { DIAGNOSTICS_PAGE } from "../diagnostics/report/words.ts";
import { hostFiles } from "../output/hosts/host-files.ts";
import { readArguments } from "./arguments.ts";
import { diagnosticsPage } from "./diagnostics-page.ts";
import { foreignKeysPage } from "./foreign-keys-page.ts";

const HELP = "npm run docs [-- --verifier]";
const SNIPPETS = ".vscode/babillard.code-snippets";
const FOREIGN_KEYS_PAGE = "docs/cles-d-autres-outils.md";
const GUIDE = "docs/guide-de-redaction.md";

/** Path in the project → the text it should have; `read` returns the current text, or undefined. */
export function generatedFiles(read: (path: string) => string | undefined): ReadonlyMap<string, string> {
  const schemas = Object.entries(schemaFiles()).map(([name, text]) => [`docs/schemas/${name}`, text] as const);
  return new Map([
    [GUIDE, withTables(read(GUIDE) ?? "")],
    [SNIPPETS, snippetsFile()],
    [DIAGNOSTICS_PAGE, diagnosticsPage()],
    [FOREIGN_KEYS_PAGE, foreignKeysPage()],
    ...schemas,
    ...hostFiles(),
  ]);
}

/** The generated files that are out of date. */
export function staleFiles(read: (path: string) => string | undefined): readonly string[] {
  return [...generatedFiles(read)].filter(([path, text]) => read(path) !== text).map(([path]) => path);
}

/** Writes the stale files; with `--verifier`, names them and resolves to 1. */
export async function docs(args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, { verifier: { type: "boolean", default: false } }, HELP);
  const root = process.cwd();
  const read = (path: string): string | undefined => {
    try {
      return readFileSync(join(root, path), "utf8");
    } catch {
      return undefined;
    }
  };
  const stale = staleFiles(read);
  if (values.verifier) {
    for (const path of stale) process.stderr.write(`${path} n’est pas à jour : lancez « npm run docs ».\n`);
    return stale.length === 0 ? 0 : 1;
  }
  const files = generatedFiles(read);
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files.get(path) ?? "");
    process.stdout.write(`${path} est refait.\n`);
  }
  if (stale.length === 0) process.stdout.write("La documentation est à jour.\n");
  return 0;
}
