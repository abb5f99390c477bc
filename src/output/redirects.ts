/** Redirects: the `_redirects` file for hosts that read it, and an HTML redirect page for each on hosts that do not. */
import { escapeAttribute, escapeText } from "entities";
import type { Site } from "../site/model.ts";
import { absolute, href, outputPath } from "../site/urls.ts";
import { contentSecurityPolicyMeta } from "./policy.ts";

type Redirect = Site["redirects"][number];

/** `_redirects` (Netlify, Cloudflare Pages): one « from to 301 » a line. */
export function redirectsFile(site: Pick<Site, "base" | "redirects">): string {
  return site.redirects
    .map(({ from, to }) => `${safePath(href(site, from))} ${safePath(href(site, to))} 301\n`)
    .join("");
}

/** A page that redirects the reader at once (`meta refresh`) and gives robots the canonical address. */
export function redirectPage(site: Site, { to }: Pick<Redirect, "to">): string {
  const address = escapeAttribute(absolute(site, safePath(to)));
  return `<!doctype html>
<html lang="${escapeAttribute(site.settings.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(contentSecurityPolicyMeta(site))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=${address}">
<link rel="canonical" href="${address}">
<title>Page déplacée – ${escapeText(site.settings.title)}</title>
</head>
<body>
<h1>Page déplacée</h1>
<p>Ce contenu se trouve maintenant à l’adresse <a href="${address}">${address}</a>.</p>
</body>
</html>
`;
}

/** Programs do not follow an HTML redirect page: on hosts without redirects, the old address must hold a copy of the file. */
const READ_BY_PROGRAMS = /\.(?:atom|json|ics)$/i;

/** Path of a generated file → the old paths where it must be copied. */
export function redirectCopies(redirects: readonly Redirect[]): ReadonlyMap<string, readonly string[]> {
  const copies = new Map<string, string[]>();
  for (const { from, to } of redirects) {
    if (!READ_BY_PROGRAMS.test(from) || !READ_BY_PROGRAMS.test(to) || !to.startsWith("/") || !isInside(from)) continue;
    copies.set(to.slice(1), [...(copies.get(to.slice(1)) ?? []), outputPath(from)]);
  }
  return copies;
}

/** The file of a redirect page; undefined when the address cannot be a page (it is a file for programs, has a query, or leads out of the site). */
export function redirectPath(from: string): string | undefined {
  const path = decoded(from);
  if (path === undefined || !isInside(path) || READ_BY_PROGRAMS.test(path)) return undefined;
  const file = outputPath(path);
  return /\.html?$/i.test(file) ? file : `${file}/index.html`;
}

function isInside(path: string): boolean {
  return path.startsWith("/") && !/[?#\\\0]/.test(path) && !path.split("/").includes("..");
}

function decoded(url: string): string | undefined {
  try {
    return decodeURIComponent(url);
  } catch {
    return undefined;
  }
}

/** Spaces and line ends separate fields and rules in these files, so they are percent-encoded. */
function safePath(url: string): string {
  return encodeURI(url.replace(/[\uD800-\uDFFF]/gu, "")).replaceAll("%25", "%");
}
