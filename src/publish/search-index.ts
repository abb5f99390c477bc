/** The search bundle that browsers load: documents in, files out, by Pagefind. The one impure part of this room: it runs the indexer. */
import { close, createIndex, type PagefindIndex } from "pagefind";
import { lightenIndex } from "./search/lighten.ts";
import type { SearchDocument } from "./search-documents.ts";

export interface SearchFile {
  /** Relative to the output folder, e.g. `pagefind/pagefind.js`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Answers awaited together: enough to keep the indexer busy, few enough to bound memory. Requests still leave in order. */
const WINDOW = 64;
/** What our search page loads; the bundle also holds interfaces, their scripts and a second language's stemmer that nobody asks for. */
const SERVED = /^(?:pagefind-entry\.json|wasm\.fr\.pagefind|[^/]+\.pf_meta|(?:index|fragment|filter)\/.+)$/;

/** Indexes the documents in the order given and returns the files to serve. Throws an Error in French when the index is not whole. */
export async function buildSearchIndex(documents: readonly SearchDocument[]): Promise<readonly SearchFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: "fr" });
    refuse(errors, "L’index de recherche ne peut pas être créé");
    if (!index) throw new Error("L’index de recherche ne peut pas être créé.");
    await addAll(index, documents);
    const bundle = await index.getFiles();
    refuse(bundle.errors, "L’index de recherche ne peut pas être produit");
    const served = bundle.files
      .filter(({ path }) => SERVED.test(path))
      .map(({ path, content }) => ({ path, bytes: content }));
    const files = (await lightenIndex(served))
      .map(({ path, bytes }) => ({ path: `pagefind/${path}`, bytes }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    assertWhole(files, documents.length);
    return files;
  } finally {
    await close();
  }
}

async function addAll(index: PagefindIndex, documents: readonly SearchDocument[]): Promise<void> {
  for (let at = 0; at < documents.length; at += WINDOW) {
    const added = documents.slice(at, at + WINDOW).map(async ({ url, html }) => {
      const { errors } = await index.addHTMLFile({ url, content: html });
      refuse(errors, `La page ${url} n’entre pas dans l’index de recherche`);
    });
    await Promise.all(added);
  }
}

/** Pagefind reports trouble in lists, never by throwing, and drops pages in silence. */
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

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`${what} : ${errors.join("; ")}`);
}
