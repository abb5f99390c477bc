/** A page that no chain of links joins to the home page is found by nobody (WCAG 2.4.5). */
import type { AuditedPage, PageDiagnostic } from "../model.ts";

/** The listed pages out of reach of the home page; `places` says where links lead, `unlisted` are left out of lists on purpose. */
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
