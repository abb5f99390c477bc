/** Resolves where a URL found in a page leads, by its text alone. */
import type { Site } from "../site/model.ts";

export type Destination =
  /** A file of this site: site URL without base path, query or fragment, percent-decoded. */
  | { readonly kind: "site"; readonly path: string; readonly fragment: string }
  /** This host, but outside the base path. */
  | { readonly kind: "astray" }
  | { readonly kind: "foreign"; readonly secure: boolean }
  /** `mailto:`, `tel:`, `webcal:`… */
  | { readonly kind: "other" };

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Resolves a URL found on the page `from` (site URL without the base path), as a browser does (RFC 3986 §5.2). */
export function destination(address: string, from: string, site: Pick<Site, "base" | "origin">): Destination {
  const trimmed = address.trim();
  const rooted = trimmed.startsWith("/") && !trimmed.startsWith("//");
  if (rooted && !trimmed.includes("/.")) return inSite(trimmed, site.base);
  if (trimmed.startsWith("#")) return { kind: "site", path: from, fragment: decoded(trimmed.slice(1)) };
  if (SCHEME.test(trimmed) && !/^https?:/i.test(trimmed)) return { kind: "other" };
  const here = `${site.origin}${site.base}${from.slice(1)}`;
  if (!URL.canParse(trimmed, here)) return { kind: "astray" };
  const url = new URL(trimmed, here);
  if (url.origin !== site.origin) return { kind: "foreign", secure: url.protocol === "https:" };
  return inSite(url.pathname + url.hash, site.base);
}

/** The same for a link, which may name this site with `http://` or « www. »: readers come to the same pages. A resource may not: browsers would ask another host. */
export function linkDestination(address: string, from: string, site: Pick<Site, "base" | "origin">): Destination {
  const found = destination(address, from, site);
  if (found.kind !== "foreign") return found;
  const url = new URL(address.trim(), site.origin);
  const isOwn = plainHost(url.origin) === plainHost(site.origin) && url.pathname.startsWith(site.base);
  return isOwn ? inSite(url.pathname + url.hash, site.base) : found;
}

function plainHost(origin: string): string {
  return origin.replace(/^https?:\/\/(?:www\.)?/u, "");
}

function inSite(address: string, base: string): Destination {
  if (!address.startsWith(base)) return { kind: "astray" };
  const hash = address.indexOf("#");
  const query = address.indexOf("?");
  const end = hash < 0 ? (query < 0 ? address.length : query) : query < 0 ? hash : Math.min(hash, query);
  const path = decoded(base === "/" && end === address.length ? address : `/${address.slice(base.length, end)}`);
  return { kind: "site", path, fragment: hash < 0 ? "" : decoded(address.slice(hash + 1)) };
}

function decoded(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
