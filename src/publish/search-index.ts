/** The search bundle that browsers load: documents in, files out, by Pagefind. The one impure part of this room: it runs the indexer. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { lightenIndex } from "./search/lighten.ts";
import type { SearchDocument } from "./search-documents.ts";

export interface SearchFile {
  /** Relative to the output folder, e.g. `pagefind/pagefind.js`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What our search page loads; the bundle also holds interfaces, their scripts and a second language's stemmer that nobody asks for. */
const SERVED = /^(?:pagefind-entry\.json|wasm\.fr\.pagefind|[^/]+\.pf_meta|(?:index|fragment|filter)\/.+)$/;

/**
 * Indexes the documents and returns the files to serve. Throws an Error in French when the index is not whole. Pagefind's
 * command is run on a folder of documents rather than its Node service: it uses every core and never waits for ours.
 */
export async function buildSearchIndex(documents: Iterable<SearchDocument>): Promise<readonly SearchFile[]> {
  return indexFolder(placeDocuments(documents));
}

/** A folder of its own that holds the documents, for `indexFolder` and nobody else. */
export interface PlacedDocuments {
  readonly folder: string;
  readonly count: number;
}

/** The half of the work that needs the site: writes the documents where the indexer will read them. */
export function placeDocuments(documents: Iterable<SearchDocument>): PlacedDocuments {
  const folder = mkdtempSync(join(tmpdir(), "babillard-recherche-"));
  try {
    return { folder, count: writeDocuments(join(folder, "documents"), documents) };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`L’index de recherche ne peut pas être préparé : ${(error as Error).message}`);
  }
}

/** The other half, beside whatever else is going on; the folder of documents goes. */
export async function indexFolder({ folder, count }: PlacedDocuments): Promise<readonly SearchFile[]> {
  try {
    const bundle = join(folder, "pagefind");
    await runIndexer(join(folder, "documents"), bundle);
    const served = readdirSync(bundle, { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => SERVED.test(path))
      .map((path) => ({ path, bytes: readFileSync(join(bundle, path)) }));
    const files = (await lightenIndex(served))
      .map(({ path, bytes }) => ({ path: `pagefind/${path}`, bytes }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    assertWhole(files, count);
    return files;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `/articles/x/` is written as `articles/x/index.html`: the indexer reads addresses from paths. Answers how many there are. */
function writeDocuments(folder: string, documents: Iterable<SearchDocument>): number {
  let count = 0;
  mkdirSync(folder);
  for (const { url, html } of documents) {
    const path = join(folder, url.endsWith("/") ? `${url}index.html` : url);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, html);
    count += 1;
  }
  return count;
}

async function runIndexer(site: string, output: string): Promise<void> {
  const options = ["--site", site, "--output-path", output, "--force-language", "fr", "--silent"];
  try {
    await promisify(execFile)(indexerPath(), options);
  } catch (error) {
    const said = (error as { readonly stderr?: string }).stderr?.trim() || (error as Error).message;
    throw new Error(`L’index de recherche ne peut pas être produit : ${said}`);
  }
}

/** The program that npm installed for this system, or the one that PAGEFIND_BINARY_PATH names. */
function indexerPath(): string {
  const { PAGEFIND_BINARY_PATH } = process.env;
  if (PAGEFIND_BINARY_PATH) return PAGEFIND_BINARY_PATH;
  const windows = process.platform === "win32";
  const name = `@pagefind/${windows ? "windows" : process.platform}-${process.arch}/bin/pagefind_extended${windows ? ".exe" : ""}`;
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(
      `Pagefind n’est pas installé pour ce système (${process.platform}, ${process.arch}). Lancez « npm ci ».`,
    );
  }
}

/** Pagefind drops pages in silence. */
function assertWhole(files: readonly SearchFile[], expected: number): void {
  const entry = files.find(({ path }) => path === "pagefind/pagefind-entry.json");
  if (!entry) throw new Error("L’index de recherche est incomplet : pagefind-entry.json manque.");
  const { languages } = JSON.parse(new TextDecoder().decode(entry.bytes)) as {
    readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
  };
  const names = Object.keys(languages);
  if (expected > 0 && names.join() !== "fr") {
    throw new Error(`L’index de recherche doit avoir une seule langue, « fr » : il a « ${names.join(", ")} ».`);
  }
  const count = languages.fr?.page_count ?? 0;
  if (count !== expected) throw new Error(`L’index de recherche compte ${count} pages au lieu de ${expected}.`);
}
