/** What browsers may do with the site and how hosts must serve it: the one typed policy every host file is written from. It never writes a file. */
import { BESIDE, ROUTES } from "../routes.ts";
import type { Site } from "../site/model.ts";

/** A directive of the Content Security Policy and its sources, in printed order (CSP Level 3 §6). */
interface Directive {
  readonly name: string;
  readonly sources: readonly string[];
  /** Browsers ignore it, with a warning, in a `<meta>` (CSP Level 3 §3.3). */
  readonly headerOnly?: true;
  /** Breaks a site that is served over plain HTTP. */
  readonly httpsOnly?: true;
}

const DIRECTIVES: readonly Directive[] = [
  { name: "default-src", sources: ["'none'"] },
  // Pagefind compiles WebAssembly; nothing else asks for more than our own files.
  { name: "script-src", sources: ["'self'", "'wasm-unsafe-eval'"] },
  { name: "style-src", sources: ["'self'"] },
  { name: "img-src", sources: ["'self'"] },
  { name: "font-src", sources: ["'self'"] },
  { name: "connect-src", sources: ["'self'"] },
  { name: "worker-src", sources: ["'self'"] },
  { name: "manifest-src", sources: ["'self'"] },
  { name: "media-src", sources: ["'self'"] },
  // Videos are links: no page frames anything. These are the only players that one could ever hold.
  { name: "frame-src", sources: ["https://www.youtube-nocookie.com", "https://player.vimeo.com"] },
  { name: "form-action", sources: ["'self'"] },
  { name: "base-uri", sources: ["'none'"] },
  { name: "object-src", sources: ["'none'"] },
  { name: "frame-ancestors", sources: ["'none'"], headerOnly: true },
  { name: "upgrade-insecure-requests", sources: [], httpsOnly: true },
];

type Place = Pick<Site, "origin">;

function isHttps(site: Place): boolean {
  return site.origin.startsWith("https:");
}

function serialise(directives: readonly Directive[]): string {
  return directives.map(({ name, sources }) => [name, ...sources].join(" ")).join("; ");
}

/** The policy for the `Content-Security-Policy` header. */
export function contentSecurityPolicy(site: Place): string {
  return serialise(DIRECTIVES.filter((directive) => !directive.httpsOnly || isHttps(site)));
}

/** The policy for `<meta http-equiv="Content-Security-Policy">`, for hosts that send no header of ours: without what a meta may not say. */
export function contentSecurityPolicyMeta(site: Place): string {
  return isHttps(site) ? META.https : META.http;
}

const META = {
  https: serialise(DIRECTIVES.filter((directive) => !directive.headerOnly)),
  http: serialise(DIRECTIVES.filter((directive) => !directive.headerOnly && !directive.httpsOnly)),
};

/** The value of `<meta name="referrer">` and of the header; stricter ones break embedded players. */
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

/** How long a browser keeps what has no rule: it asks again each time, and is answered by an ETag. Hosts do so by themselves. */
export const DEFAULT_CACHE_CONTROL = "public, max-age=0, must-revalidate";

/** Headers of every answer. */
export function commonHeaders(site: Place): readonly Header[] {
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
 * Cache and MIME rules by path. No address matches two rules that set one header, because hosts join such values with a comma.
 * Only folders whose every file carries a fingerprint are immutable.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  { path: `${ROUTES.assets}*`, headers: [IMMUTABLE] },
  { path: `${ROUTES.searchIndex}fragment/*`, headers: [IMMUTABLE] },
  { path: `${ROUTES.searchIndex}index/*`, headers: [IMMUTABLE] },
  { path: `${ROUTES.searchIndex}filter/*`, headers: [IMMUTABLE] },
  { path: "/*.ics", headers: [["Content-Type", "text/calendar; charset=utf-8"], QUARTER_HOUR] },
  { path: "/*.atom", headers: [["Content-Type", "application/atom+xml; charset=utf-8"], QUARTER_HOUR] },
  { path: `/${BESIDE.jsonFeed}`, headers: [["Content-Type", "application/feed+json; charset=utf-8"], QUARTER_HOUR] },
  { path: `/*/${BESIDE.jsonFeed}`, headers: [["Content-Type", "application/feed+json; charset=utf-8"], QUARTER_HOUR] },
  { path: "/*.webmanifest", headers: [["Content-Type", "application/manifest+json; charset=utf-8"]] },
  // Anyone may reuse the open data from a page of their own.
  {
    path: ROUTES.openData,
    headers: [["Content-Type", "application/json; charset=utf-8"], ["Access-Control-Allow-Origin", "*"], QUARTER_HOUR],
  },
];

/** Does a rule's path cover a site URL? `*` stands for any run of characters, as hosts read it. */
export function ruleCovers(rulePath: string, url: string): boolean {
  const [before = "", after] = rulePath.split("*");
  if (after === undefined) return rulePath === url;
  return url.length >= before.length + after.length && url.startsWith(before) && url.endsWith(after);
}

/** All headers of an answer for a site URL without the base, as a host that reads `_headers` sends them. */
export function headersFor(site: Place, url: string): readonly Header[] {
  const special = HEADER_RULES.filter((rule) => ruleCovers(rule.path, url)).flatMap((rule) => rule.headers);
  const cached = special.some(([name]) => name === "Cache-Control");
  return [...commonHeaders(site), ...special, ...(cached ? [] : [["Cache-Control", DEFAULT_CACHE_CONTROL] as const])];
}
