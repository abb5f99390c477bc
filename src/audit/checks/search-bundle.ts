/** The search page needs its index, and the index every text. */
import type { Fault } from "../model.ts";

const NEEDED = ["pagefind/pagefind-entry.json", "pagefind/wasm.fr.pagefind"];

/** Checks the files of the search bundle against the number of texts that should be found. */
export function checkSearchBundle(paths: readonly string[], documents: number): readonly Fault[] {
  const present = new Set(paths);
  const fault = (page: string, message: string): Fault => ({
    code: "index-incomplet",
    severity: "error",
    page,
    message,
    advice: "Relancez la publication; si le problème demeure, voyez `src/publish/search-index.ts`.",
  });
  const missing = NEEDED.filter((path) => !present.has(path)).map((path) =>
    fault(`/${path}`, "Ce fichier de la recherche manque."),
  );
  const fragments = paths.filter((path) => path.startsWith("pagefind/fragment/")).length;
  if (fragments === documents) return missing;
  return [...missing, fault("/pagefind/", `La recherche connaît ${fragments} textes au lieu de ${documents}.`)];
}
