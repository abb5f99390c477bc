/** Finds absolute URLs of the site itself in a text: « http://www.exemple.org/a/plan.pdf » is `/a/plan.pdf`. */
import { decodedPath } from "../markdown/link-target.ts";
import { ownSite } from "../markdown/own-site.ts";

const ADDRESS = /(?:https?:)?\/\/[^\s()<>"'`?#]{1,2000}/giu;

/** Returns them as site URLs, in text order; `siteUrl` is the URL of the published site. */
export function ownUrls(text: string, siteUrl: string): readonly string[] {
  const { pathOf } = ownSite(siteUrl);
  return (text.match(ADDRESS) ?? []).flatMap((address) => {
    const path = pathOf(address);
    return path === undefined || path === "/" ? [] : [decodedPath(path)];
  });
}
