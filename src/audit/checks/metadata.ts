/** Checks what pages tell search engines: canonical URL, and structured data (JSON-LD 1.1). */
import type { Site } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";
import type { PageCheck, PageDiagnostic } from "../model.ts";

/** An indexable page declares itself as canonical (RFC 6596). */
export function checkCanonical(site: Pick<Site, "base" | "origin">): PageCheck {
  return ({ canonicals, noindex, refresh }, page) => {
    if (noindex || refresh !== undefined) return [];
    if (canonicals.length === 1 && canonicals[0] === absolute(site, page)) return [];
    return [
      {
        code: "adresse-officielle",
        severity: "error",
        page,
        message: "La page ne dit pas, une seule fois, sa propre adresse comme adresse officielle.",
        advice: 'Voyez `<link rel="canonical">` dans `layouts/partials/head.tsx`.',
      },
    ];
  };
}

/** Each block of structured data is JSON whose nodes have a type. */
export const checkData: PageCheck = ({ data }, page) => data.flatMap((text) => dataFault(text, page));

function dataFault(text: string, page: string): readonly PageDiagnostic[] {
  const reason = whyInvalid(text);
  if (reason === undefined) return [];
  return [
    {
      code: "donnees-structurees",
      severity: "error",
      page,
      message: `Les données structurées de la page ne peuvent pas être lues : ${reason}.`,
      advice: "Voyez `src/output/json-ld/json-ld.ts`.",
    },
  ];
}

function whyInvalid(text: string): string | undefined {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return "ce n’est pas du JSON";
  }
  if (!isObject(document) || document["@context"] !== "https://schema.org") return "il manque `@context`";
  const nodes = Array.isArray(document["@graph"]) ? (document["@graph"] as readonly unknown[]) : [document];
  return nodes.every((node) => isObject(node) && node["@type"] !== undefined)
    ? undefined
    : "un élément n’a pas de `@type`";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
