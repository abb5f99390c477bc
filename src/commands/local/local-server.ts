/** A server that answers this machine only: its own host, GET and HEAD, plain paths. What it refuses is refused before anything else looks at it. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { plainPath } from "./plain-path.ts";

/** Answers a request to a decoded path; what it throws is answered by 500. */
export type LocalAnswer = (path: string, request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** The only names of a server that listens on loopback: any other leads here by a trick of the name service. */
const NAMES = ["localhost", "127.0.0.1", "[::1]"];
const METHODS = ["GET", "HEAD"];

interface Refusal {
  readonly status: number;
  readonly words: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server that listens to nothing yet. */
export function localServer(answer: LocalAnswer): Server {
  const server = createServer(async (request, response) => {
    const refusal = refusalOf(request);
    if (refusal !== undefined) return refuse(response, refusal);
    const path = plainPath(request.url ?? "");
    if (path === undefined) return refuse(response, { status: 400, words: "Cette adresse est mal écrite." });
    try {
      await answer(path, request, response);
    } catch {
      if (response.headersSent) response.destroy();
      else refuse(response, { status: 500, words: "Cette page n’a pas pu être envoyée." });
    }
  });
  // A connection that cannot be taken, as when too many files are open, is lost: the server is not.
  return server.on("error", () => {});
}

/** Why a request is refused, whatever its path. */
function refusalOf(request: IncomingMessage): Refusal | undefined {
  if (!METHODS.includes(request.method ?? ""))
    return { status: 405, words: "On ne peut que lire ce site.", headers: { allow: METHODS.join(", ") } };
  const port = request.socket.localPort ?? 0;
  const hosts = request.headersDistinct.host ?? [];
  if (hosts.length !== 1 || !isOwnHost(hosts[0] ?? "", port))
    return { status: 421, words: `Ce site ne se montre que sur cet ordinateur, à http://localhost:${port}` };
  return undefined;
}

/** Whether a `Host` names a server of loopback at a port. */
export function isOwnHost(host: string, port: number): boolean {
  const typed = host.toLowerCase();
  return NAMES.some((name) => typed === `${name}:${port}` || (port === 80 && typed === name));
}

function refuse(response: ServerResponse, { status, words, headers = {} }: Refusal): void {
  response
    .writeHead(status, {
      "content-type": "text/plain; charset=utf-8",
      "x-content-type-options": "nosniff",
      // What a refused request still sends is not read.
      connection: "close",
      ...headers,
    })
    .end(`${words}\n`);
}
