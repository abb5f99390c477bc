/** The `_headers` file that Netlify and Cloudflare Pages read. It only writes the policy down; it decides nothing. */
import type { Site } from "../site/model.ts";
import { href } from "../site/urls.ts";
import { commonHeaders, HEADER_RULES, type Header } from "./policy.ts";

const CSP = "Content-Security-Policy";

/**
 * `_headers`: a path at the margin, its headers indented by two spaces, one CSP for the whole site since hosts would intersect two.
 * A site printed with the in-browser editor, whose page needs a policy of its own, leaves the CSP to the `<meta>` of each page
 * and sends only what a `<meta>` may not say.
 */
export function headersFile(site: Pick<Site, "base" | "origin">, withEditor = false): string {
  const common = commonHeaders(site).map((header) =>
    withEditor && header[0] === CSP ? ([CSP, "frame-ancestors 'none'"] as const) : header,
  );
  const rules = [{ path: "/*", headers: common }, ...HEADER_RULES];
  return rules.map((rule) => `${href(site, rule.path)}\n${rule.headers.map(headerLine).join("")}`).join("");
}

function headerLine([name, value]: Header): string {
  return `  ${name}: ${oneLine(value)}\n`;
}

/** A header is one line of visible characters: anything else could start another header (RFC 9110 §5.5). */
function oneLine(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters to refuse
  return value.replace(/[\u0000-\u001F\u007F]+/g, " ");
}
