/** Checks that what a page loads is a file of the site: nothing from another host (privacy), nothing missing. */
import type { Fetched } from "../fetched.ts";
import type { AuditedPage, PageDiagnostic } from "../model.ts";
import type { Output } from "../output.ts";

/** Checks the pictures, styles, scripts and frames of pages; `lists` are indexed by `page.files`. */
export function checkResources(
  pages: readonly AuditedPage[],
  lists: readonly (readonly Fetched[])[],
  output: Output,
): readonly PageDiagnostic[] {
  const faults = lists.map((list) => list.flatMap((fetched) => faultOf(fetched, output)));
  return pages.flatMap(({ url, files }) => (faults[files] ?? []).map((fault) => ({ ...fault, page: url })));
}

/** Diagnostics of a resource, independent of the page that loads it. */
function faultOf({ address, element, target }: Fetched, output: Output): readonly Omit<PageDiagnostic, "page">[] {
  if (target.kind === "foreign") return [foreign(address, element, target.secure)];
  if (target.kind === "site" && output.fileIndexOf(target.path) !== undefined) return [];
  return [
    {
      code: "ressource-introuvable",
      severity: "error",
      message: `Le fichier « ${address} » que demande \`<${element}>\` n’est pas dans le site.`,
      advice: "Placez le fichier à côté du texte, ou corrigez son nom.",
      typed: address,
    },
  ];
}

function foreign(address: string, element: string, secure: boolean): Omit<PageDiagnostic, "page"> {
  const words = secure ? "" : " sans chiffrement";
  return {
    code: "ressource-externe",
    severity: "error",
    message: `\`<${element}>\` va chercher « ${address} » chez un autre hôte${words}.`,
    advice: "Copiez le fichier dans le site, ou faites-en un lien : aucune page ne demande rien à un tiers (Loi 25).",
    typed: address,
  };
}
