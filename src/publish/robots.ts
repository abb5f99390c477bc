/** `robots.txt`: everything may be read, calendars included, and here is the sitemap (RFC 9309). It never hides a page; `noindex` does. */
import { ROUTES } from "../routes.ts";
import type { Site } from "../site/model.ts";
import { absolute } from "../site/urls.ts";

/** The whole file, for every robot. */
export function robots(site: Pick<Site, "base" | "origin">): string {
  return `User-agent: *\nDisallow:\n\nSitemap: ${absolute(site, ROUTES.robotsMap)}\n`;
}
