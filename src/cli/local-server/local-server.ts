/** An HTTP server for this machine only: checks the Host, the method (GET and HEAD) and the path before any handler runs. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { plainPath } from "./plain-path.ts";

/** Handles a request to a decoded path; what it throws becomes a 500. */
export type RequestHandler = (path: string, request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** The only valid host names on loopback: any other arrives here by DNS rebinding. */
const NAMES = ["localhost", "127.0.0.1", "[::1]"];
const METHODS = ["GET", "HEAD"];

interface Refusal {
  readonly status: number;
  readonly words: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server that does not listen yet. */
export function localServer(handle: RequestHandler): Server {
  const server = createServer(async (request, response) => {
    const refusal = refusalOf(request);
    if (refusal !== undefined) return refuse(response, refusal);
    const path = plainPath(request.url ?? "");
    if (path === undefined) return refuse(response, { status: 400, words: "Cette adresse est mal écrite." });
    try {
      await handle(path, request, response);
    } catch {
      if (response.headersSent) response.destroy();
      else refuse(response, { status: 500, words: "Cette page n’a pas pu être envoyée." });
    }
  });
  // A connection that cannot be accepted, for instance with too many open files, must not stop the server.
  return server.on("error", () => {});
}

/** Why a request is refused, whatever its path. */
function refusalOf(request: IncomingMessage): Refusal | undefined {
  if (!METHODS.includes(request.method ?? ""))
    return { status: 405, words: "On ne peut que lire ce site.", headers: { allow: METHODS.join(", ") } };
  const port = request.socket.localPort ?? 0;
  const hosts = request.headersDistinct.host ?? [];
  if (hosts.length !== 1 || !isLoopbackHost(hosts[0] ?? "", port))
    return { status: 421, words: `Ce site ne se montre que sur cet ordinateur, à http://localhost:${port}` };
  return undefined;
}

/** Whether a `Host` header names a loopback server at a port. */
export function isLoopbackHost(host: string, port: number): boolean {
  const typed = host.toLowerCase();
  return NAMES.some((name) => typed === `${name}:${port}` || (port === 80 && typed === name));
}

function refuse(response: ServerResponse, { status, words, headers = {} }: Refusal): void {
  response
    .writeHead(status, {
      "content-type": "text/plain; charset=utf-8",
      "x-content-type-options": "nosniff",
      // The body of a refused request is not read.
      connection: "close",
      ...headers,
    })
    .end(`${words}\n`);
}
