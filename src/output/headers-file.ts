/** The `_headers` file that Netlify and Cloudflare Pages read, from `policy.ts`. */
import type { Site } from "../site/model.ts";
import { href } from "../site/urls.ts";
import { commonHeaders, HEADER_RULES, type Header } from "./policy.ts";

/** A site, or what the headers depend on. */
export interface HeadersSubject extends Pick<Site, "base" | "origin"> {
  readonly settings?: Partial<Pick<Site["settings"], "admin" | "newsletter">>;
}

const CSP = "Content-Security-Policy";

/**
 * `_headers`: a path at the margin, its headers indented by two spaces. One CSP for the whole site, since hosts would
 * send two and browsers apply both. When the site has the in-browser editor, its page needs another policy: the
 * CSP is left to the `<meta>` of each page and only the directives that a `<meta>` may not carry are sent.
 */
export function headersFile(site: HeadersSubject): string {
  const withEditor = site.settings?.admin !== undefined;
  const common = commonHeaders(site).map((header) =>
    withEditor && header[0] === CSP ? ([CSP, "frame-ancestors 'none'"] as const) : header,
  );
  const rules = [{ path: "/*", headers: common }, ...HEADER_RULES];
  return rules.map((rule) => `${href(site, rule.path)}\n${rule.headers.map(headerLine).join("")}`).join("");
}

function headerLine([name, value]: Header): string {
  return `  ${name}: ${oneLine(value)}\n`;
}

/** A header value is one line of visible characters: a line break would start another header (RFC 9110 §5.5). */
function oneLine(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters to refuse
  return value.replace(/[\u0000-\u001F\u007F]+/g, " ");
}
