/** Converts a site URL (`/formations/x/`) to the href in a page, the absolute URL in a feed, or the output path. */
import { ROUTES } from "../routes.ts";
import type { Site } from "./model.ts";

/** Archives, whose pages follow from the dates, terms and authors of the texts. */
export const LIST_URLS = [
  ROUTES.events,
  ROUTES.agenda,
  ROUTES.archives,
  ROUTES.categories,
  ROUTES.tags,
  ROUTES.authors,
  ROUTES.places,
  ROUTES.series,
] as const;

type Address = Pick<Site, "base" | "origin">;

/** Returns the href of a site URL under the base path; other URLs are returned unchanged. */
export function href(site: Pick<Site, "base">, url: string): string {
  return url.startsWith("/") && !url.startsWith("//") ? site.base + url.slice(1) : url;
}

/** Returns the absolute URL of a site URL. */
export function absolute(site: Address, url: string): string {
  return url.startsWith("/") && !url.startsWith("//") ? site.origin + href(site, url) : url;
}

/** Output path of a page, relative to the output folder. */
export function outputPath(url: string): string {
  const path = url.slice(1);
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
