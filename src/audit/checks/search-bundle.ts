/** The search page needs Pagefind’s program and what it opens first. What else is in the bundle is Pagefind’s business. */
import type { Fault } from "../model.ts";

const NEEDED = ["pagefind/pagefind-entry.json", "pagefind/pagefind.js"];

/** Checks that the search bundle is there. */
export function checkSearchBundle(paths: readonly string[]): readonly Fault[] {
  const present = new Set(paths);
  return NEEDED.filter((path) => !present.has(path)).map((path) => ({
    code: "index-incomplet",
    severity: "error",
    page: `/${path}`,
    message: "Ce fichier de la recherche manque.",
    advice: "Relancez la publication; si le problème demeure, voyez `src/publish/search/search-bundle.ts`.",
  }));
}
