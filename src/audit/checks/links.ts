/** Checks that links and anchors to this site have a target; links to other sites are not checked. */
import { ROUTES } from "../../routes.ts";
import { type Destination, linkDestination } from "../destination.ts";
import type { AuditedPage, PageDiagnostic, PageFacts } from "../model.ts";
import type { Output } from "../output.ts";
import { own } from "../own.ts";
import type { AuditSubject } from "../subject.ts";

export interface LinkChecker {
  /** Records the links of a page; returns a number for each URL that must exist in the site. */
  readonly note: (facts: PageFacts, url: string) => readonly number[];
  /** To call once all pages are known: the index of the output file each number leads to, and the broken links. */
  readonly follow: (
    output: Output,
    pages: readonly AuditedPage[],
  ) => { readonly fileIndexes: readonly (number | undefined)[]; readonly faults: readonly PageDiagnostic[] };
}

interface Target {
  readonly address: string;
  readonly destination: Destination;
}

/** Fragments that browsers handle without an id (HTML §7.4.6.4). */
const TOP = /^(?:top)?$/i;

/** Checks the links of one site. URLs are numbered, since those of the menu are on every page. */
export function createLinkChecker(site: Pick<AuditSubject, "base" | "origin">): LinkChecker {
  const targets: Target[] = [];
  /** Numbers of root-relative URLs, which are the same on any page. */
  const rooted = new Map<string, number>();

  return {
    note: (facts, url) => {
      const numbers: number[] = [];
      // A page is always reachable at its own URL, unless that is not in the normalization form of its path.
      const isFound = url === url.normalize("NFC");
      for (const href of facts.links) {
        const known = rooted.get(href);
        if (known !== undefined) {
          numbers.push(known);
          continue;
        }
        const target = linkDestination(href, url, site);
        if (target.kind === "other" || target.kind === "foreign") continue;
        // A link within the page, as in a table of contents, is checked at once.
        if (isFound && target.kind === "site" && target.path === url && facts.ids.has(target.fragment)) continue;
        // A copy, since a slice would keep the whole page in memory.
        const address = own(href);
        const number = targets.push({ address, destination: linkDestination(address, url, site) }) - 1;
        if (address.startsWith("/")) rooted.set(address, number);
        numbers.push(number);
      }
      return numbers;
    },
    follow: (output, pages) => {
      const fileIndexes = targets.map(({ destination: target }) =>
        target.kind === "site" ? output.fileIndexOf(target.path) : undefined,
      );
      const missing = missingAnchors(targets, fileIndexes, output, pages);
      const faults: PageDiagnostic[] = [];
      /** Target of a broken anchor → the pages that link to it. */
      const asked = new Map<string, Set<string>>();
      for (const { url, links } of pages) {
        for (const link of links) {
          const { address, destination: target } = targets[link] as Target;
          if (target.kind === "astray") faults.push(astray(address, url, site.base));
          else if (fileIndexes[link] === undefined) faults.push(broken(address, url));
          const anchor = missing.get(link);
          if (anchor !== undefined) asked.set(anchor, (asked.get(anchor) ?? new Set()).add(url));
        }
      }
      const anchors = [...asked].flatMap(([anchor, urls]) => [...urls].map((url) => missingAnchor(anchor, url)));
      return { fileIndexes, faults: [...faults, ...anchors] };
    },
  };
}

/** Returns the numbers of links to an id that the target page lacks, with the target of each. */
function missingAnchors(
  targets: readonly Target[],
  fileIndexes: readonly (number | undefined)[],
  output: Output,
  pages: readonly AuditedPage[],
): ReadonlyMap<number, string> {
  const ids = new Map(pages.map((page) => [page.fileIndex, page.ids]));
  const missing = new Map<number, string>();
  for (const [link, { destination: target }] of targets.entries()) {
    const fileIndex = fileIndexes[link];
    if (target.kind !== "site" || fileIndex === undefined) continue;
    const { fragment } = target;
    if (TOP.test(fragment) || fragment.startsWith(":~:")) continue;
    const path = output.paths[fileIndex] ?? "";
    if (path.endsWith(".html") && !ids.get(fileIndex)?.includes(` ${fragment} `))
      missing.set(link, `${output.urlOf(path)}#${fragment}`);
  }
  return missing;
}

function broken(address: string, page: string): PageDiagnostic {
  return {
    code: "lien-interne-casse",
    severity: "error",
    page,
    message: `Le lien « ${address} » ne mène à aucune page de ce site.`,
    advice: "Corrigez l’adresse, ou redonnez-la à la page qui l’avait avec `aliases:`.",
    typed: address,
  };
}

function astray(address: string, page: string, base: string): PageDiagnostic {
  return {
    code: "lien-hors-du-site",
    severity: "error",
    page,
    message: `Le lien « ${address} » sort du site, dont les adresses commencent par « ${base} ».`,
    advice: `Écrivez l’adresse depuis la racine du site, par exemple \`${ROUTES.agenda}\`, sans nom de domaine.`,
    typed: address,
  };
}

function missingAnchor(anchor: string, page: string): PageDiagnostic {
  return {
    code: "ancre-introuvable",
    severity: "error",
    page,
    message: `Le lien « ${anchor} » vise un endroit que cette page n’a pas.`,
    advice: "Ouvrez la page visée, copiez l’adresse du bon titre, et écrivez-la à la place.",
    typed: anchor,
  };
}
