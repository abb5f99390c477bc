/** The security policy of the site (CSP and HTTP headers) as data, from which every host file is generated. */

import type { Settings } from "../content/model.ts";
import { PAGE_FILES, ROUTES } from "../routes.ts";
import type { Site } from "../site/model.ts";

/** A directive of the Content Security Policy and its sources, in output order (CSP Level 3 §6). */
interface Directive {
  readonly name: string;
  readonly sources: readonly string[];
  /** Browsers ignore it, with a warning, in a `<meta>` (CSP Level 3 §3.3). */
  readonly headerOnly?: true;
  /** Breaks a site served over plain HTTP. */
  readonly httpsOnly?: true;
}

const DIRECTIVES: readonly Directive[] = [
  { name: "default-src", sources: ["'none'"] },
  // Pagefind compiles WebAssembly; everything else comes from our own files.
  { name: "script-src", sources: ["'self'", "'wasm-unsafe-eval'"] },
  { name: "style-src", sources: ["'self'"] },
  { name: "img-src", sources: ["'self'"] },
  { name: "font-src", sources: ["'self'"] },
  { name: "connect-src", sources: ["'self'"] },
  { name: "worker-src", sources: ["'self'"] },
  { name: "manifest-src", sources: ["'self'"] },
  { name: "media-src", sources: ["'self'"] },
  // Videos are links, so no page needs frames; these are the only players an embed could use.
  { name: "frame-src", sources: ["https://www.youtube-nocookie.com", "https://player.vimeo.com"] },
  { name: "form-action", sources: ["'self'"] },
  { name: "base-uri", sources: ["'none'"] },
  { name: "object-src", sources: ["'none'"] },
  { name: "frame-ancestors", sources: ["'none'"], headerOnly: true },
  { name: "upgrade-insecure-requests", sources: [], httpsOnly: true },
];

/** What the policy depends on: the scheme, and the host that a newsletter's form is sent to. */
export type PolicySite = Pick<Site, "origin"> & { readonly settings?: Pick<Settings, "newsletter"> };

function isHttps(site: PolicySite): boolean {
  return site.origin.startsWith("https:");
}

function serialise(site: PolicySite, directives: readonly Directive[]): string {
  const newsletter = site.settings?.newsletter;
  const forms = newsletter !== undefined && "action" in newsletter ? [new URL(newsletter.action).origin] : [];
  return directives
    .map(({ name, sources }) => [name, ...sources, ...(name === "form-action" ? forms : [])].join(" "))
    .join("; ");
}

/** The policy for the `Content-Security-Policy` header. */
export function contentSecurityPolicy(site: PolicySite): string {
  return serialise(
    site,
    DIRECTIVES.filter((directive) => !directive.httpsOnly || isHttps(site)),
  );
}

/** The policy for `<meta http-equiv="Content-Security-Policy">`, for hosts that do not send our headers: without the header-only directives. */
export function contentSecurityPolicyMeta(site: PolicySite): string {
  return serialise(site, isHttps(site) ? META.https : META.http);
}

const META = {
  https: DIRECTIVES.filter((directive) => !directive.headerOnly),
  http: DIRECTIVES.filter((directive) => !directive.headerOnly && !directive.httpsOnly),
};

/** The value of `<meta name="referrer">` and of the header; stricter values break embedded players. */
export const REFERRER_POLICY = "strict-origin-when-cross-origin";

/** A header's name and value. */
export type Header = readonly [name: string, value: string];

/** Headers that only some paths get; `path` is a site URL without the base, with at most one `*`. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly Header[];
}

const IMMUTABLE: Header = ["Cache-Control", "public, max-age=31536000, immutable"];
const QUARTER_HOUR: Header = ["Cache-Control", "public, max-age=900"];

/** Cache-Control of paths without a rule: the browser revalidates with the ETag each time. Most hosts do so by default. */
export const DEFAULT_CACHE_CONTROL = "public, max-age=0, must-revalidate";

/** Headers of every response. */
export function commonHeaders(site: PolicySite): readonly Header[] {
  const headers: Header[] = [
    ["Content-Security-Policy", contentSecurityPolicy(site)],
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", REFERRER_POLICY],
    ["Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
  ];
  if (isHttps(site)) headers.push(["Strict-Transport-Security", "max-age=31536000"]);
  return headers;
}

/**
 * Cache and MIME rules by path. No address may match two rules that set the same header, because hosts join such values
 * with a comma. Only folders whose every file name has a content hash are immutable.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  { path: `${ROUTES.assets}*`, headers: [IMMUTABLE] },
  { path: `${ROUTES.searchIndex}fragment/*`, headers: [IMMUTABLE] },
  { path: `${ROUTES.searchIndex}index/*`, headers: [IMMUTABLE] },
  { path: `${ROUTES.searchIndex}filter/*`, headers: [IMMUTABLE] },
  { path: "/*.ics", headers: [["Content-Type", "text/calendar; charset=utf-8"], QUARTER_HOUR] },
  { path: "/*.atom", headers: [["Content-Type", "application/atom+xml; charset=utf-8"], QUARTER_HOUR] },
  {
    path: `/${PAGE_FILES.jsonFeed}`,
    headers: [["Content-Type", "application/feed+json; charset=utf-8"], QUARTER_HOUR],
  },
  {
    path: `/*/${PAGE_FILES.jsonFeed}`,
    headers: [["Content-Type", "application/feed+json; charset=utf-8"], QUARTER_HOUR],
  },
  { path: "/*.webmanifest", headers: [["Content-Type", "application/manifest+json; charset=utf-8"]] },
  // Any website may fetch the open data (CORS).
  ...[ROUTES.openData, ROUTES.openEvents, ROUTES.openAgenda].map((path) => ({
    path,
    headers: [
      ["Content-Type", path.endsWith(".csv") ? "text/csv; charset=utf-8" : "application/json; charset=utf-8"],
      ["Access-Control-Allow-Origin", "*"],
      QUARTER_HOUR,
    ] as const,
  })),
];

/** Whether a rule's path matches a site URL. `*` matches any run of characters, as hosts read it. */
export function ruleCovers(rulePath: string, url: string): boolean {
  const [before = "", after] = rulePath.split("*");
  if (after === undefined) return rulePath === url;
  return url.length >= before.length + after.length && url.startsWith(before) && url.endsWith(after);
}

/** All headers of a response for a site URL without the base, as a host that reads `_headers` sends them. */
export function headersFor(site: PolicySite, url: string): readonly Header[] {
  const special = HEADER_RULES.filter((rule) => ruleCovers(rule.path, url)).flatMap((rule) => rule.headers);
  const cached = special.some(([name]) => name === "Cache-Control");
  return [...commonHeaders(site), ...special, ...(cached ? [] : [["Cache-Control", DEFAULT_CACHE_CONTROL] as const])];
}
