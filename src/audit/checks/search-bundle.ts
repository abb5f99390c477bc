/** The search page needs its index, and the index every text. */
import { ROUTES } from "../../routes.ts";
import type { PageDiagnostic } from "../model.ts";

const FOLDER = ROUTES.searchIndex.slice(1);
const NEEDED = [`${FOLDER}pagefind-entry.json`, `${FOLDER}wasm.fr.pagefind`];

/** Checks the files of the search bundle against the number of texts that should be found. */
export function checkSearchBundle(paths: readonly string[], documents: number): readonly PageDiagnostic[] {
  const present = new Set(paths);
  const fault = (page: string, message: string): PageDiagnostic => ({
    code: "index-incomplet",
    severity: "error",
    page,
    message,
    advice: "Relancez la publication; si le problème demeure, voyez `src/publish/search-index.ts`.",
  });
  const missing = NEEDED.filter((path) => !present.has(path)).map((path) =>
    fault(`/${path}`, "Ce fichier de la recherche manque."),
  );
  const fragments = paths.filter((path) => path.startsWith(`${FOLDER}fragment/`)).length;
  if (fragments === documents) return missing;
  return [...missing, fault(ROUTES.searchIndex, `La recherche connaît ${fragments} textes au lieu de ${documents}.`)];
}
