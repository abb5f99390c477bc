/** `sitemap.xml` (sitemaps.org 0.9): every page that may be found, with the day its content last changed. It never lists feeds, calendars or redirects. */
import { isoDate } from "../locale/fr/calendar-date.ts";
import { ROUTES, sitemapPart } from "../routes.ts";
import type { PageData, Site, SitePages } from "../site/model.ts";
import { absolute } from "../site/urls.ts";
import { xmlDocument } from "./xml.ts";

/** Addresses one file may hold. */
const SITEMAP_LIMIT = 50_000;
const NAMESPACE = { "@xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9" };

export interface SitemapFile {
  /** Relative to the output folder. */
  readonly path: string;
  readonly content: string;
}

/** The views that belong in the sitemap, sorted by URL: all but the error page and those marked `noindex`. */
export function indexedViews(views: SitePages): readonly PageData[] {
  const { notFound: _, ...listed } = views;
  return (Object.values(listed) as readonly (readonly PageData[])[])
    .flat()
    .filter((view) => !view.noindex)
    .sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
}

/** `sitemap.xml`; above the limit, an index of that name and numbered files beside it. `others` are the site URLs of pages that are not ours. */
export function sitemapFiles(
  site: Site,
  limit = SITEMAP_LIMIT,
  others: readonly string[] = [],
): readonly SitemapFile[] {
  const views: readonly Listed[] = [...indexedViews(site.views), ...others.map((url) => ({ url }))].sort((a, b) =>
    a.url < b.url ? -1 : 1,
  );
  if (views.length <= limit) return [{ path: ROUTES.robotsMap.slice(1), content: urlset(site, views) }];
  const parts = Array.from({ length: Math.ceil(views.length / limit) }, (_, at) => ({
    path: sitemapPart(at + 1).slice(1),
    content: urlset(site, views.slice(at * limit, (at + 1) * limit)),
  }));
  const sitemap = parts.map(({ path }) => ({ loc: absolute(site, `/${path}`) }));
  return [
    { path: ROUTES.robotsMap.slice(1), content: xmlDocument({ sitemapindex: { ...NAMESPACE, sitemap } }) },
    ...parts,
  ];
}

type Listed = Pick<PageData, "url" | "modified">;

function urlset(site: Site, views: readonly Listed[]): string {
  const url = views.map(({ url, modified }) => ({
    loc: absolute(site, url),
    lastmod: modified && isoDate(modified),
  }));
  return xmlDocument({ urlset: { ...NAMESPACE, url } });
}
