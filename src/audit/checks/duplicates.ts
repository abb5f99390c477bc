/** Finds pages with a duplicate title or description: indistinguishable in search results or browser tabs (WCAG 2.4.2). */
import type { AuditedPage, PageDiagnostic } from "../model.ts";

/** Returns a diagnostic for each page that repeats the title or description of an earlier one. */
export function findDuplicates(pages: readonly AuditedPage[]): readonly PageDiagnostic[] {
  const listed = pages.filter((page) => page.listed);
  return [
    ...repeated(listed, ({ title }) => title).map(([page, first]) => ({
      code: "titre-de-page-en-double",
      severity: "warning" as const,
      page: page.url,
      message: `Cette page a le même titre que ${first.url} : « ${page.title} ».`,
      advice: "Donnez à l’un des deux textes un titre plus précis.",
    })),
    ...repeated(listed, ({ description }) => description).map(([page, first]) => ({
      code: "description-en-double",
      severity: "warning" as const,
      page: page.url,
      message: `Cette page a la même description que ${first.url}.`,
      advice: "Écrivez un `summary:` propre à chaque texte.",
    })),
  ];
}

function repeated(
  pages: readonly AuditedPage[],
  key: (page: AuditedPage) => string,
): readonly (readonly [AuditedPage, AuditedPage])[] {
  const first = new Map<string, AuditedPage>();
  return pages.flatMap((page) => {
    const text = key(page);
    if (text === "") return [];
    const earlier = first.get(text);
    if (earlier === undefined) first.set(text, page);
    return earlier === undefined ? [] : [[page, earlier] as const];
  });
}
