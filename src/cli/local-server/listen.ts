/** Finds a port for a local server, on the loopback interface only. */
import { createServer, type Server } from "node:net";
import { parseArgs } from "node:util";
import { OptionError } from "../options.ts";

/** Ports tried, one after the other, before any free one is taken. */
const NEIGHBOURS = 20;
const LOOPBACK = "127.0.0.1";
const LOOPBACK_6 = "::1";

export interface PortChoice {
  /** The requested port, 0 for any free one; undefined when none was requested. */
  readonly asked: number | undefined;
  /** Where to start when none was requested. */
  readonly first: number;
}

/** Takes `--port` out of the arguments, in either of its two forms; the last one wins. */
export function extractPort(args: readonly string[]): {
  readonly asked: number | undefined;
  readonly rest: readonly string[];
} {
  const { tokens } = parseArgs({
    args: [...args],
    options: { port: { type: "string" } },
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  let asked: number | undefined;
  const taken = new Set<number>();
  for (const token of tokens) {
    if (token.kind !== "option" || token.name !== "port") continue;
    asked = readPort(token.value);
    taken.add(token.index);
    if (token.inlineValue === false) taken.add(token.index + 1);
  }
  return { asked, rest: args.filter((_, index) => !taken.has(index)) };
}

/** Parses a port number. Throws an `OptionError`. */
export function readPort(typed: string | undefined): number {
  const port = /^\d{1,5}$/u.test(typed ?? "") ? Number(typed) : Number.NaN;
  if (!(port <= 65_535)) throw new OptionError("--port : écrivez un nombre de 0 à 65535, par exemple --port 8080");
  return port;
}

/**
 * Listens on loopback and resolves to the port. A requested port that is taken throws an `OptionError` that names a
 * free one; when none was requested, the next free port is used and `moved` is called with the first one that was
 * taken.
 */
export async function listenLocally(
  server: Server,
  { asked, first }: PortChoice,
  moved: (taken: number, used: number) => void = () => {},
): Promise<number> {
  if (asked !== undefined) {
    const port = await listenAt(server, asked);
    if (port !== undefined) return port;
    const free = await freePort(asked + 1);
    throw new OptionError(`Le port ${asked} est déjà pris. Le port ${free} est libre : --port ${free}`);
  }
  for (const candidate of [...portsFrom(first), 0]) {
    const port = await listenAt(server, candidate);
    if (port === undefined) continue;
    if (port !== first) moved(first, port);
    return port;
  }
  throw new OptionError("Aucun port n’est libre sur cet ordinateur.");
}

function portsFrom(first: number): readonly number[] {
  return Array.from({ length: NEIGHBOURS }, (_, index) => first + index).filter((port) => port <= 65_535);
}

async function freePort(first: number): Promise<number> {
  for (const candidate of [...portsFrom(first), 0]) {
    const probe = createServer();
    const port = await listenAt(probe, candidate).catch(() => undefined);
    await new Promise((closed) => probe.close(closed));
    if (port !== undefined) return port;
  }
  return 0;
}

/** Undefined when the port is taken. */
async function listenAt(server: Server, port: number): Promise<number | undefined> {
  // « localhost » also resolves to ::1: another server listening there would be shown instead of ours.
  if (port !== 0 && (await isTaken(port, LOOPBACK_6))) return undefined;
  try {
    return await listenOn(server, port, LOOPBACK);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") return undefined;
    if (code === "EACCES")
      throw new OptionError(`Le port ${port} est réservé au système. Choisissez-en un au-dessus de 1023.`);
    throw new OptionError(`Cet ordinateur ne laisse pas écouter au port ${port} (${code ?? message}).`);
  }
}

async function isTaken(port: number, address: string): Promise<boolean> {
  const probe = createServer();
  try {
    await listenOn(probe, port, address);
    return false;
  } catch (error) {
    // Any other error, such as no IPv6, does not mean that the port is taken.
    return (error as NodeJS.ErrnoException).code === "EADDRINUSE";
  } finally {
    await new Promise((closed) => probe.close(closed));
  }
}

function listenOn(server: Server, port: number, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, address, () => {
      server.removeListener("error", reject);
      const found = server.address();
      resolve(typeof found === "object" && found !== null ? found.port : port);
    });
  });
}
