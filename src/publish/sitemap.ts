/** `sitemap.xml` (sitemaps.org 0.9): every indexable page, with the date its content last changed; no feeds, calendars or redirects. */
import { isoDate } from "../french/calendar-date.ts";
import { ROUTES, robotsMapPart } from "../routes.ts";
import type { Site, View, Views } from "../site/model.ts";
import { absolute } from "../site/urls.ts";
import { xmlDocument } from "./xml.ts";

/** Maximum number of addresses in one file (sitemaps.org). */
const SITEMAP_LIMIT = 50_000;
const NAMESPACE = { "@xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9" };

export interface SitemapFile {
  /** Relative to the output folder. */
  readonly path: string;
  readonly content: string;
}

/** The pages of the sitemap, sorted by URL: all but the error page and those marked `noindex`. */
export function indexedViews(views: Views): readonly View[] {
  const { notFound: _, ...listed } = views;
  return (Object.values(listed) as readonly (readonly View[])[])
    .flat()
    .filter((view) => !view.noindex)
    .sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
}

/** `sitemap.xml`; above the limit, a sitemap index of that name and numbered files next to it. */
export function sitemapFiles(site: Site, limit = SITEMAP_LIMIT): readonly SitemapFile[] {
  const views = indexedViews(site.views);
  if (views.length <= limit) return [{ path: ROUTES.robotsMap.slice(1), content: urlset(site, views) }];
  const parts = Array.from({ length: Math.ceil(views.length / limit) }, (_, at) => ({
    path: robotsMapPart(at + 1).slice(1),
    content: urlset(site, views.slice(at * limit, (at + 1) * limit)),
  }));
  const sitemap = parts.map(({ path }) => ({ loc: absolute(site, `/${path}`) }));
  return [
    { path: ROUTES.robotsMap.slice(1), content: xmlDocument({ sitemapindex: { ...NAMESPACE, sitemap } }) },
    ...parts,
  ];
}

function urlset(site: Site, views: readonly View[]): string {
  const url = views.map(({ url, modified }) => ({
    loc: absolute(site, url),
    lastmod: modified && isoDate(modified),
  }));
  return xmlDocument({ urlset: { ...NAMESPACE, url } });
}
