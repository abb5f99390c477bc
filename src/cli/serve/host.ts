/** A local stand-in for a static host: serves a built site with its own `_headers` and `_redirects`. */

import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { mediaType } from "../../output/media-types.ts";
import { ROUTES } from "../../routes.ts";
import { findInside } from "../local-server/file-inside.ts";
import { localServer } from "../local-server/local-server.ts";
import {
  baseOf,
  type HeaderRule,
  headersFor,
  parseHeaders,
  parseRedirects,
  type RedirectRule,
  redirectFor,
} from "./rules.ts";

export interface Host {
  readonly server: Server;
  /** Path under which the site is served, starts and ends with `/`. */
  readonly base: string;
}

interface HostedSite {
  readonly folder: string;
  readonly base: string;
  readonly headers: readonly HeaderRule[];
  readonly redirects: readonly RedirectRule[];
}

/** Configuration files for the host, which it does not serve. */
const HIDDEN = new Set([ROUTES.hostHeaders, ROUTES.hostRedirects, "/.nojekyll"]);
const COMPRESSED = /^(?:text\/|image\/svg|application\/(?:[\w.+-]*(?:json|xml)|javascript))/;

/** A server that does not listen yet; the rules are read once. `base` is that of the rules unless given. */
export function createHost(folder: string, base?: string): Host {
  const read = (name: string): string =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : "";
  const headers = parseHeaders(read(ROUTES.hostHeaders));
  const site = {
    folder,
    base: base ?? baseOf(headers),
    headers,
    redirects: parseRedirects(read(ROUTES.hostRedirects)),
  };
  return { server: localServer((path, request, response) => answer(site, path, request, response)), base: site.base };
}

async function answer(
  site: HostedSite,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const redirect = redirectFor(site.redirects, path);
  if (redirect !== undefined) return void response.writeHead(redirect.status, { location: redirect.to }).end();
  const sitePath = path.startsWith(site.base) ? `/${path.slice(site.base.length)}` : undefined;
  const file = sitePath === undefined ? undefined : await fileFor(site.folder, sitePath);
  if (file === "folder")
    return void response.writeHead(301, { location: `${path.split("/").map(encodeURIComponent).join("/")}/` }).end();

  const found = file ?? (await fileFor(site.folder, ROUTES.notFound));
  const body = found === undefined ? Buffer.from("Introuvable") : await readFile(found);
  const isPage = file === undefined || path.endsWith("/");
  response.setHeader("content-type", mediaType(isPage ? "index.html" : path));
  for (const [header, value] of headersFor(site.headers, path)) response.setHeader(header, value);
  const accepts = /\bgzip\b/.test(String(request.headers["accept-encoding"]));
  const compressed = accepts && COMPRESSED.test(String(response.getHeader("content-type")));
  if (compressed) response.setHeader("content-encoding", "gzip");
  response.setHeader("vary", "accept-encoding");
  response
    .writeHead(file === undefined ? 404 : 200)
    .end(request.method === "HEAD" ? undefined : compressed ? gzipSync(body) : body);
}

/** The file for a site path; « folder » when the final slash is missing; undefined when there is none. */
async function fileFor(folder: string, sitePath: string): Promise<string | undefined> {
  if (HIDDEN.has(sitePath)) return undefined;
  const found = await findInside(folder, `.${sitePath}`);
  if (found?.kind === "file") return sitePath.endsWith("/") ? undefined : found.path;
  if (found === undefined) return undefined;
  if (!sitePath.endsWith("/")) return "folder";
  const index = await findInside(folder, `.${sitePath}index.html`);
  return index?.kind === "file" ? index.path : undefined;
}
