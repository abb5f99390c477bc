/** Checks that `sitemap.xml` lists every indexable page and nothing else (sitemaps.org 0.9). */
import { ROUTES } from "../../routes.ts";
import type { Site } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";
import type { AuditedPage, PageDiagnostic } from "../model.ts";
import type { Output } from "../output.ts";
import { xmlError } from "../read-xml.ts";

const PATH = ROUTES.robotsMap.slice(1);

/** Compares the sitemap with the pages. */
export function checkSiteMap(
  output: Output,
  pages: readonly AuditedPage[],
  site: Pick<Site, "base" | "origin">,
): readonly PageDiagnostic[] {
  const named = locations(output, PATH, site);
  if (named === undefined)
    return [fault(ROUTES.robotsMap, "Le plan du site pour les robots manque ou ne peut pas être lu.")];
  const listed = new Set(pages.filter((page) => page.listed).map(({ url }) => absolute(site, url)));
  return [
    ...pages
      .filter((page) => page.listed && !named.has(absolute(site, page.url)))
      .map(({ url }) => fault(url, `Cette page manque à \`${PATH}\`.`)),
    ...[...named]
      .filter((address) => !listed.has(address))
      .map((address) => fault(ROUTES.robotsMap, `\`${PATH}\` nomme « ${address} », qui n’est pas une page à trouver.`)),
  ];
}

function locations(output: Output, path: string, site: Pick<Site, "base" | "origin">): ReadonlySet<string> | undefined {
  if (!output.paths.includes(path)) return undefined;
  const named: string[] = [];
  let isIndex = false;
  const reason = xmlError(output.text(path), {
    open: ({ name, depth }) => {
      if (depth === 0) isIndex = name === "sitemapindex";
    },
    close: ({ name, depth }, text) => {
      if (depth === 2 && name === "loc") named.push(text.trim());
    },
  });
  if (reason !== undefined) return undefined;
  if (!isIndex) return new Set(named);
  const root = absolute(site, "/");
  const parts = named.map((loc) => locations(output, loc.slice(root.length), site));
  return new Set(parts.flatMap((part) => [...(part ?? [])]));
}

function fault(page: string, message: string): PageDiagnostic {
  return { code: "plan-inexact", severity: "error", page, message, advice: "Voyez `src/output/sitemap.ts`." };
}
