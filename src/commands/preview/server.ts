/** The preview's server: sends what `replyTo` answers, tells browsers when to reload. It listens where it is told to, and no request can stop it. */
import { createReadStream } from "node:fs";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { findInside } from "../local/file-inside.ts";
import { localServer } from "../local/local-server.ts";
import { OVERLAY_CSS, OVERLAY_PATH, OVERLAY_SCRIPT } from "./overlay-files.ts";
import { type Preview, type Reply, replyTo, replyToError } from "./reply.ts";

export interface PreviewServer {
  readonly server: Server;
  /** Tells every open page to load itself again. */
  readonly reload: () => void;
}

const OWN_FILES: ReadonlyMap<string, Reply> = new Map([
  [`${OVERLAY_PATH}apercu.css`, { status: 200, type: "text/css; charset=utf-8", body: OVERLAY_CSS }],
  [`${OVERLAY_PATH}apercu.js`, { status: 200, type: "text/javascript; charset=utf-8", body: OVERLAY_SCRIPT }],
]);

/** A server over what `preview()` answers at each request. */
export function createPreviewServer(preview: () => Preview): PreviewServer {
  const listeners = new Set<ServerResponse>();
  // A page says which state it was printed from: one that asks for news too late for the last change still hears of it.
  let version = 0;
  const server = localServer(async (path, request, response) => {
    if (path === `${OVERLAY_PATH}evenements`) return hear(request, response);
    let reply: Reply;
    try {
      reply = OWN_FILES.get(path) ?? replyTo(preview(), path);
    } catch (error) {
      reply = replyToError(error);
    }
    await send(response, dated(reply, version));
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

function dated(reply: Reply, version: number): Reply {
  if (!("body" in reply) || typeof reply.body !== "string" || !reply.type.startsWith("text/html")) return reply;
  return { ...reply, body: reply.body.replace(`${OVERLAY_PATH}apercu.js"`, `${OVERLAY_PATH}apercu.js?v=${version}"`) };
}

async function send(response: ServerResponse, reply: Reply): Promise<void> {
  if ("location" in reply) {
    response.writeHead(302, { Location: encodeURI(reply.location).replaceAll("%25", "%") }).end();
    return;
  }
  const headers = { "Content-Type": reply.type, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };
  if ("body" in reply) {
    response.writeHead(reply.status, headers).end(reply.body);
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
