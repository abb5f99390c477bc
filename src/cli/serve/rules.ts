/** Parses `_headers` and `_redirects` and applies their rules, as Netlify and Cloudflare Pages do. */

export interface HeaderRule {
  /** Path pattern; `*` matches anything. */
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

export interface RedirectRule {
  readonly from: string;
  readonly to: string;
  readonly status: number;
}

/** The rules of a `_headers` file: a path at the margin, its headers indented. Throws on any other line. */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: line.trim(), headers: [] });
      continue;
    }
    const colon = line.indexOf(":");
    if (colon < 0) throw new Error(`_headers: not a header: ${line}`);
    rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/** Headers of every rule that matches a path, by lower-case name; as on hosts, values of a repeated name are joined by a comma. */
export function headersFor(rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules) {
    if (!patternOf(rule.pattern).test(path)) continue;
    for (const [name, value] of rule.headers) {
      const key = name.toLowerCase();
      const before = found.get(key);
      found.set(key, before === undefined || key === "content-type" ? value : `${before}, ${value}`);
    }
  }
  return found;
}

function patternOf(pattern: string): RegExp {
  const literal = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${literal.replaceAll("*", ".*").replace(/:[a-z]\w*/gi, "[^/]+")}$`);
}

/** The rules of a `_redirects` file: « from to status », 301 by default. Throws on any other line. */
export function parseRedirects(text: string): readonly RedirectRule[] {
  return text.split("\n").flatMap((line) => {
    if (line.trim() === "" || line.startsWith("#")) return [];
    const [from, to, status = "301", ...rest] = line.trim().split(/\s+/);
    if (from === undefined || to === undefined || rest.length > 0 || !/^3\d\d$/.test(status)) {
      throw new Error(`_redirects: not a redirect: ${line}`);
    }
    return [{ from, to, status: Number(status) }];
  });
}

/** The first rule for a path, with or without its final slash. */
export function redirectFor(rules: readonly RedirectRule[], path: string): RedirectRule | undefined {
  const bare = (url: string): string => (url.length > 1 ? url.replace(/\/$/, "") : url);
  return rules.find(({ from }) => bare(from) === bare(path));
}

/** The base path the rules were generated for: that of the first rule, which matches every page. */
export function baseOf(rules: readonly HeaderRule[]): string {
  return /^(\/(?:[^*]*\/)?)\*$/.exec(rules[0]?.pattern ?? "")?.[1] ?? "/";
}
