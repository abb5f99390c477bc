/** Links and anchors must lead somewhere in the site. Other sites are none of its business. */
import type { Site } from "../../site/model.ts";
import { type Destination, destination } from "../destination.ts";
import type { Fault, PageFacts } from "../model.ts";
import type { Output } from "../output.ts";

export interface LinkAudit {
  /** Follows the links of a page: the places it leads to, and the faults that can be told at once. */
  readonly follow: (
    facts: PageFacts,
    url: string,
    place: number,
  ) => { readonly leadsTo: readonly number[]; readonly faults: readonly Fault[] };
  /** Once every page was followed: the anchors that their page does not have. */
  readonly anchors: () => readonly Fault[];
}

/** A fragment that browsers understand by themselves (HTML §7.4.6.4). */
const TOP = /^(?:top)?$/i;

/** Follows links over one printed site. */
export function followLinks(output: Output, site: Pick<Site, "base" | "origin">): LinkAudit {
  /** Ids of the pages already read, as one text a page: sets would hold the text of every page in memory. */
  const ids = new Map<number, string>();
  /** Where addresses from the root lead: those of the menu are on every page. */
  const known = new Map<string, Destination>();
  const lookUp = (address: string, url: string): Destination => {
    if (!address.startsWith("/")) return destination(address, url, site);
    const found = known.get(address);
    if (found !== undefined) return found;
    const target = destination(address, url, site);
    known.set(Buffer.from(address).toString(), target);
    return target;
  };
  /** « place#fragment » → the pages that ask for it. */
  const asked = new Map<string, Set<string>>();

  return {
    follow: (facts, url, place) => {
      const leadsTo = new Set<number>();
      const faults: Fault[] = [];
      if (facts.ids.size > 0) ids.set(place, ` ${[...facts.ids].join(" ")} `);
      for (const address of facts.links) {
        const target = lookUp(address, url);
        if (target.kind === "astray") faults.push(astray(address, url, site.base));
        if (target.kind !== "site") continue;
        const found = output.placeOf(target.path);
        if (found === undefined) {
          faults.push(broken(address, url));
          continue;
        }
        if (found !== place) leadsTo.add(found);
        if (TOP.test(target.fragment) || target.fragment.startsWith(":~:")) continue;
        if (found === place && facts.ids.has(target.fragment)) continue;
        const key = `${found}#${target.fragment}`;
        const pages = asked.get(key);
        if (pages === undefined) asked.set(key, new Set([url]));
        else pages.add(url);
      }
      return { leadsTo: [...leadsTo], faults };
    },
    anchors: () =>
      [...asked].flatMap(([key, pages]) => {
        const at = key.indexOf("#");
        const place = Number(key.slice(0, at));
        const fragment = key.slice(at + 1);
        const path = output.paths[place] ?? "";
        if (!path.endsWith(".html") || ids.get(place)?.includes(` ${fragment} `)) return [];
        return [...pages].map((page) => missingAnchor(output.urlOf(path), fragment, page));
      }),
  };
}

function broken(address: string, page: string): Fault {
  return {
    code: "lien-interne-casse",
    severity: "error",
    page,
    message: `Le lien « ${address} » ne mène à aucune page de ce site.`,
    advice: "Corrigez l’adresse, ou redonnez-la à la page qui l’avait avec `aliases:`.",
    typed: address,
  };
}

function astray(address: string, page: string, base: string): Fault {
  return {
    code: "lien-hors-du-site",
    severity: "error",
    page,
    message: `Le lien « ${address} » sort du site, dont les adresses commencent par « ${base} ».`,
    advice: "Écrivez l’adresse depuis la racine du site, par exemple `/agenda/`, sans nom de domaine.",
    typed: address,
  };
}

function missingAnchor(url: string, fragment: string, page: string): Fault {
  return {
    code: "ancre-introuvable",
    severity: "error",
    page,
    message: `Le lien « ${url}#${fragment} » vise un endroit que cette page n’a pas.`,
    advice: "Ouvrez la page visée, copiez l’adresse du bon titre, et écrivez-la à la place.",
    typed: `${url}#${fragment}`,
  };
}
