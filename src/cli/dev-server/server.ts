/** The preview's HTTP server: sends the results of `replyTo`, and tells browsers when to reload. No request can stop it. */
import { createReadStream } from "node:fs";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { findInside } from "../local-server/file-inside.ts";
import { localServer } from "../local-server/local-server.ts";
import { OVERLAY_CSS, OVERLAY_PATH, OVERLAY_SCRIPT } from "./overlay-files.ts";
import { type Preview, type Reply, replyTo, replyToError } from "./reply.ts";

export interface PreviewServer {
  readonly server: Server;
  /** Reloads every open page. */
  readonly reload: () => void;
}

const OWN_FILES: ReadonlyMap<string, Reply> = new Map([
  [`${OVERLAY_PATH}apercu.css`, { status: 200, type: "text/css; charset=utf-8", body: OVERLAY_CSS }],
  [`${OVERLAY_PATH}apercu.js`, { status: 200, type: "text/javascript; charset=utf-8", body: OVERLAY_SCRIPT }],
]);

/** A server that calls `preview()` for the current state at each request. */
export function createPreviewServer(preview: () => Preview): PreviewServer {
  const listeners = new Set<ServerResponse>();
  // Each page carries the version it was rendered from: one that connects to the events after a change is told to reload.
  let version = 0;
  const server = localServer(async (path, request, response) => {
    if (path === `${OVERLAY_PATH}evenements`) return hear(request, response);
    let reply: Reply;
    try {
      reply = OWN_FILES.get(path) ?? replyTo(preview(), path);
    } catch (error) {
      reply = replyToError(error, preview().failure);
    }
    await send(response, await dated(reply, version));
  });
  const hear = (request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    if (request.method === "HEAD") return void response.end();
    response.write(`retry: 300\nevent: version\ndata: ${version}\n\n`);
    listeners.add(response);
    response.on("close", () => listeners.delete(response));
  };
  return {
    server,
    reload: () => {
      version += 1;
      for (const listener of listeners) listener.write("event: change\ndata: \n\n");
    },
  };
}

async function dated(reply: Reply, version: number): Promise<Reply> {
  if (!("body" in reply) || !reply.type.startsWith("text/html")) return reply;
  const body = await reply.body;
  if (typeof body !== "string") return reply;
  return { ...reply, body: body.replace(`${OVERLAY_PATH}apercu.js"`, `${OVERLAY_PATH}apercu.js?v=${version}"`) };
}

async function send(response: ServerResponse, reply: Reply): Promise<void> {
  if ("location" in reply) {
    response.writeHead(302, { Location: encodeURI(reply.location).replaceAll("%25", "%") }).end();
    return;
  }
  const headers = { "Content-Type": reply.type, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };
  if ("body" in reply) {
    response.writeHead(reply.status, headers).end(await reply.body);
    return;
  }
  const path = await reply.file;
  const found = reply.inside === undefined ? path : (await findInside(reply.inside, path))?.path;
  if (found === undefined) return void response.writeHead(404).end();
  const stream = createReadStream(found);
  stream.once("error", () => (response.headersSent ? response.destroy() : response.writeHead(404).end()));
  stream.once("open", () => {
    response.writeHead(200, headers);
    stream.pipe(response);
  });
}
