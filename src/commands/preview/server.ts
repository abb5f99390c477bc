/** The preview's server: loopback only, pages printed when asked for, browsers told when to reload. */
import { createReadStream } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { mediaType } from "../../publish/media-types.ts";
import type { PictureStore } from "../../publish/picture-store.ts";
import { OVERLAY_CSS, OVERLAY_PATH, OVERLAY_SCRIPT, withOverlay } from "./overlay.ts";
import type { PreviewState } from "./state.ts";

export interface Preview {
  readonly state: PreviewState;
  readonly search: ReadonlyMap<string, Uint8Array>;
  readonly pictures: PictureStore;
}

export interface PreviewServer {
  readonly server: Server;
  /** Tells every open page to load itself again. */
  readonly reload: () => void;
}

/** A server over what `preview()` answers at each request. */
export function createPreviewServer(preview: () => Preview): PreviewServer {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    try {
      answer(preview(), request, response, listeners);
    } catch (error) {
      send(response, 500, "text/plain; charset=utf-8", `Cette page ne peut pas être affichée.\n\n${(error as Error).stack ?? ""}`);
    }
  });
  return {
    server,
    reload: () => {
      for (const listener of listeners) listener.write("event: change\ndata: \n\n");
    },
  };
}

function answer({ state, search, pictures }: Preview, request: IncomingMessage, response: ServerResponse, listeners: Set<ServerResponse>): void {
  const { site } = state;
  let path = decode(new URL(request.url ?? "/", "http://localhost").pathname);
  if (path.startsWith(OVERLAY_PATH)) return overlay(path.slice(OVERLAY_PATH.length), response, listeners);
  if (path === "/" && site.base !== "/") return redirect(response, site.base);
  if (!path.startsWith(site.base)) return missing(state, response);
  path = `/${path.slice(site.base.length)}`;
  const page = state.printer.print(path);
  if (page !== undefined) {
    const { view } = page;
    const entry = "post" in view ? view.post : "page" in view ? view.page : undefined;
    const file = (entry as { readonly entry?: { readonly file: string } } | undefined)?.entry?.file;
    return send(response, 200, "text/html; charset=utf-8", withOverlay(page.html, state.problems, file));
  }
  const name = path.slice(1);
  const bytes = state.assets.get(name) ?? search.get(name) ?? state.files().get(name);
  if (bytes !== undefined) return send(response, 200, mediaType(name), bytes);
  const picture = state.pictures.get(path);
  if (picture !== undefined) {
    pictures.find(picture).then(
      (file) => sendFile(response, name, file),
      (error: Error) => send(response, 404, "text/plain; charset=utf-8", error.message),
    );
    return;
  }
  const asset = site.assets.find(({ url }) => url === path);
  if (asset !== undefined) return sendFile(response, name, asset.source);
  const slashed = `${path}/`;
  if (!path.endsWith("/") && state.printer.print(slashed) !== undefined) return redirect(response, site.base + slashed.slice(1));
  const alias = site.redirects.find(({ from }) => from === path || from === slashed);
  if (alias !== undefined) return redirect(response, site.base + alias.to.slice(1));
  missing(state, response);
}

function overlay(name: string, response: ServerResponse, listeners: Set<ServerResponse>): void {
  if (name === "apercu.css") return send(response, 200, "text/css; charset=utf-8", OVERLAY_CSS);
  if (name === "apercu.js") return send(response, 200, "text/javascript; charset=utf-8", OVERLAY_SCRIPT);
  if (name !== "evenements") return send(response, 404, "text/plain; charset=utf-8", "");
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store", Connection: "keep-alive" });
  response.write("retry: 300\n\n");
  listeners.add(response);
  response.on("close", () => listeners.delete(response));
}

function missing(state: PreviewState, response: ServerResponse): void {
  send(response, 404, "text/html; charset=utf-8", withOverlay(state.printer.notFound(), state.problems, undefined));
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { Location: encodeURI(to) }).end();
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" }).end(body);
}

function sendFile(response: ServerResponse, name: string, file: string): void {
  response.writeHead(200, { "Content-Type": mediaType(name), "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" });
  createReadStream(file).on("error", () => response.destroy()).pipe(response);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
