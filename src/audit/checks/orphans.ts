/** Finds the pages that cannot be reached by links from the home page (WCAG 2.4.5). */
import type { AuditedPage, PageDiagnostic } from "../model.ts";

/** Returns a diagnostic for each listed page unreachable from the home page; `places` gives the target of each link number, `unlisted` pages are left out of lists on purpose. */
export function findOrphans(
  pages: readonly AuditedPage[],
  places: readonly (number | undefined)[],
  unlisted: readonly string[],
): readonly PageDiagnostic[] {
  const byPlace = new Map(pages.map((page) => [page.place, page]));
  const home = pages.find(({ url }) => url === "/");
  if (home === undefined) return [];
  const reached = new Set<number>([home.place]);
  const waiting = [home];
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    for (const link of page.links) {
      const place = places[link];
      if (place === undefined || reached.has(place)) continue;
      reached.add(place);
      const next = byPlace.get(place);
      if (next !== undefined) waiting.push(next);
    }
  }
  const apart = new Set(unlisted);
  return pages
    .filter(({ listed, place, url }) => listed && !reached.has(place) && !apart.has(url))
    .map(({ url }) => ({
      code: "page-orpheline",
      severity: "warning",
      page: url,
      message: "Aucun lien ne mène à cette page depuis l’accueil.",
      advice: "Faites un lien vers elle depuis une page du menu, ou retirez-la.",
    }));
}
