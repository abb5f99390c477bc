/** Checks one external link with as little traffic as possible: HEAD first, GET when HEAD is not supported. */

import { NotPublic, type WebRequest, type WebResponse } from "./web-request.ts";

/** « private »: the address leads to a private network; it is not followed. */
export type LinkState = "alive" | "moved" | "dead" | "unsure" | "private";

export interface LinkStatus {
  readonly state: LinkState;
  /** HTTP status, or why there is none. */
  readonly reason: string;
  /** Target of the permanent redirect. */
  readonly movedTo?: string;
}

/** The host is unreachable because this machine has no connection: the link is not to blame. */
export class NotConnected extends Error {}

export interface LinkRequestOptions {
  readonly request: WebRequest;
  /** Called when a host is unreachable. */
  readonly isConnected: () => Promise<boolean>;
  readonly timeoutMs: number;
}

const MAX_STEPS = 8;
/** Statuses of pages that are gone (RFC 9110 §15.5.5, §15.5.11). */
const GONE = new Set([404, 410]);

/** The state of an address; rejects only with `NotConnected`. */
export async function checkLink(url: string, options: LinkRequestOptions): Promise<LinkStatus> {
  let at = url;
  let permanent = true;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const response = await request(at, options);
    if ("state" in response) return response;
    const next =
      response.location !== undefined && URL.canParse(response.location, at)
        ? new URL(response.location, at).href
        : undefined;
    if (response.status >= 300 && response.status < 400 && next !== undefined && /^https?:/.test(next)) {
      permanent &&= response.status === 301 || response.status === 308;
      at = next;
      continue;
    }
    if (response.status < 400) {
      const moved = permanent && at !== url && !sameButForForm(at, url);
      return moved
        ? { state: "moved", reason: "301", movedTo: at }
        : { state: "alive", reason: String(response.status) };
    }
    return { state: GONE.has(response.status) ? "dead" : "unsure", reason: String(response.status) };
  }
  return { state: "dead", reason: "boucle" };
}

/** A move from http to https, or a final slash added, is not worth reporting. */
function sameButForForm(a: string, b: string): boolean {
  const form = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/u, "").replace(/\/$/u, "");
  return form(a) === form(b);
}

async function request(url: string, options: LinkRequestOptions): Promise<WebResponse | LinkStatus> {
  const head = await send(url, "HEAD", options);
  // Many hosts handle HEAD badly: only GET may tell that a page is gone.
  return ("status" in head ? head.status < 400 : head.state === "private") ? head : await send(url, "GET", options);
}

async function send(
  url: string,
  method: "HEAD" | "GET",
  { request, isConnected, timeoutMs }: LinkRequestOptions,
): Promise<WebResponse | LinkStatus> {
  try {
    return await request(url, method, AbortSignal.timeout(timeoutMs));
  } catch (error) {
    if (error instanceof NotPublic) return { state: "private", reason: "adresse privée" };
    if (!(await isConnected())) throw new NotConnected();
    return unreachable(error as NodeJS.ErrnoException);
  }
}

/** A host name that no longer exists is a dead site; any other error may be temporary. */
function unreachable({ code, name }: NodeJS.ErrnoException): LinkStatus {
  if (code === "ENOTFOUND") return { state: "dead", reason: "hôte inconnu" };
  if (name === "AbortError") return { state: "unsure", reason: "délai dépassé" };
  return { state: "unsure", reason: code ?? "injoignable" };
}
