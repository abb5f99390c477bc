/** From a site URL (`/formations/x/`) to what is written in a page or a feed. */
import { ROUTES } from "../routes.ts";
import type { Site } from "./model.ts";

/** Lists whose pages follow from the dates, terms and authors of the texts. */
export const LIST_URLS = [
  ROUTES.agenda,
  ROUTES.archives,
  ROUTES.categories,
  ROUTES.tags,
  ROUTES.authors,
  ROUTES.series,
] as const;

type Place = Pick<Site, "base" | "origin">;

/** The href of a site URL under the base path; other addresses come back unchanged. */
export function href(site: Pick<Site, "base">, url: string): string {
  return url.startsWith("/") && !url.startsWith("//") ? site.base + url.slice(1) : url;
}

/** The absolute address of a site URL. */
export function absolute(site: Place, url: string): string {
  return url.startsWith("/") && !url.startsWith("//") ? site.origin + href(site, url) : url;
}

/** The file a page's URL is printed to, relative to the output folder. */
export function outputPath(url: string): string {
  const path = url.slice(1);
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
