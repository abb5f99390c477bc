/** The header policy as the host examples write it: for a site at the root of a domain, over HTTPS. */
import { ROUTES } from "../../routes.ts";
import { commonHeaders, DEFAULT_CACHE_CONTROL, HEADER_RULES, type Header, type HeaderRule } from "../policy.ts";

/** Headers of every response. */
export const COMMON_HEADERS: readonly Header[] = commonHeaders({ origin: "https://exemple.org" });

/** Files meant for other hosts, as a regular expression valid for nginx and Apache. */
export const HOST_FILES = [ROUTES.hostHeaders, ROUTES.hostRedirects, "/\\.nojekyll"]
  .map((path) => path.slice(1))
  .join("|");

/** Path patterns with the value each gives to a header, in order. */
export function valuesOf(header: string): readonly { readonly path: string; readonly value: string }[] {
  return HEADER_RULES.flatMap(({ path, headers }: HeaderRule) =>
    headers.filter(([name]) => name === header).map(([, value]) => ({ path, value })),
  );
}

/** The names of the headers that only some paths get, except Content-Type. */
export const SPECIAL_HEADERS: readonly string[] = [
  ...new Set(HEADER_RULES.flatMap(({ headers }) => headers.map(([name]) => name))),
].filter((name) => name !== "Content-Type");

/** The value of a header on paths that no rule matches; empty when they do not get it. */
export function defaultOf(header: string): string {
  return header === "Cache-Control" ? DEFAULT_CACHE_CONTROL : "";
}

/** A path pattern as a regular expression without delimiters (PCRE, as nginx and Apache read it). */
export function patternRegex(path: string): string {
  const literal = path.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
  return `^${literal}$`.replace(/\.\*\$$/, "");
}
