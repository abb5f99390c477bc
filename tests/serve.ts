/** A tiny host for tests: serves a printed site on 127.0.0.1 with the headers of its own `_headers` file, as production does. It never writes. */
import { readFile, stat } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

export interface HeaderRule {
  /** Path pattern, `*` stands for anything. */
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

export interface Served {
  /** Address of the home page, base included, ends with `/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".atom": "application/atom+xml; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".gif": "image/gif",
  ".ico": "image/x-icon",
  ".pdf": "application/pdf",
  ".wasm": "application/wasm",
};

/** The rules of a Netlify or Cloudflare Pages `_headers` file: a path at the margin, its headers indented. */
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

/** Headers of every rule that matches a path, lower-case names; as hosts do, a name given twice is joined by a comma. */
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

/** Serves `folder` at `base` (starts and ends with `/`) on a free port of 127.0.0.1. */
export async function serve(folder: string, base = "/"): Promise<Served> {
  const rules = parseHeaders(await readFile(join(folder, "_headers"), "utf8").catch(() => ""));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://127.0.0.1").pathname);
    answer(folder, base, rules, path, response, /\bgzip\b/.test(String(request.headers["accept-encoding"]))).catch(() =>
      response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  folder: string,
  base: string,
  rules: readonly HeaderRule[],
  path: string,
  response: ServerResponse,
  gzip: boolean,
): Promise<void> {
  const sitePath = path.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
  const file = sitePath === undefined ? undefined : await fileFor(folder, sitePath);
  if (file === "folder") {
    response.writeHead(301, { location: `${path}/` }).end();
    return;
  }
  const name = file ?? join(folder, "404.html");
  const body = await readFile(name).catch(() => Buffer.from("Not found"));
  const type = TYPES[extname(name).toLowerCase()] ?? "application/octet-stream";
  response.setHeader("content-type", type);
  for (const [header, value] of headersFor(rules, sitePath ?? path)) response.setHeader(header, value);
  const compressed = gzip && /^text\/|json|xml|javascript/.test(type);
  if (compressed) response.setHeader("content-encoding", "gzip");
  response.writeHead(file === undefined ? 404 : 200).end(compressed ? gzipSync(body) : body);
}

/** The file behind a site path; « folder » when the final slash is missing; undefined when there is none. */
async function fileFor(folder: string, sitePath: string): Promise<string | undefined> {
  const file = join(folder, normalize(sitePath));
  if (sitePath === "/_headers" || sitePath === "/_redirects" || !file.startsWith(normalize(folder))) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (!found?.isDirectory()) return found && file;
  if (!sitePath.endsWith("/")) return "folder";
  const index = join(file, "index.html");
  return (await stat(index).catch(() => undefined)) && index;
}
