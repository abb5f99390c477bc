/** Finds the pages that cannot be reached by links from the home page (WCAG 2.4.5). */
import type { AuditedPage, PageDiagnostic } from "../model.ts";

/** Returns a diagnostic for each listed page unreachable from the home page; `fileIndexes` gives the target file of each link number, `unlisted` pages are left out of lists on purpose. */
export function findOrphans(
  pages: readonly AuditedPage[],
  fileIndexes: readonly (number | undefined)[],
  unlisted: readonly string[],
): readonly PageDiagnostic[] {
  const byFileIndex = new Map(pages.map((page) => [page.fileIndex, page]));
  const home = pages.find(({ url }) => url === "/");
  if (home === undefined) return [];
  const reached = new Set<number>([home.fileIndex]);
  const waiting = [home];
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    for (const link of page.links) {
      const fileIndex = fileIndexes[link];
      if (fileIndex === undefined || reached.has(fileIndex)) continue;
      reached.add(fileIndex);
      const next = byFileIndex.get(fileIndex);
      if (next !== undefined) waiting.push(next);
    }
  }
  const apart = new Set(unlisted);
  return pages
    .filter(({ listed, fileIndex, url }) => listed && !reached.has(fileIndex) && !apart.has(url))
    .map(({ url }) => ({
      code: "page-orpheline",
      severity: "warning",
      page: url,
      message: "Aucun lien ne mène à cette page depuis l’accueil.",
      advice: "Faites un lien vers elle depuis une page du menu, ou retirez-la.",
    }));
}
