/**
 * `robots.txt` (RFC 9309): everything may be crawled, and the sitemap's address. Pages are hidden with `noindex`
 * instead, which robots must be able to read.
 */
import { ROUTES } from "../routes.ts";
import type { Site } from "../site/model.ts";
import { absolute } from "../site/urls.ts";

/** The text of the file, for every robot. */
export function robots(site: Pick<Site, "base" | "origin">): string {
  return `User-agent: *\nDisallow:\n\nSitemap: ${absolute(site, ROUTES.robotsMap)}\n`;
}
