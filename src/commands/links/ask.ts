/** Asks one address whether it still answers, with as little trouble to its host as can be: HEAD first, GET when HEAD is not understood. */

import { NotPublic, type WebAnswer, type WebRequest } from "./web-request.ts";

/** « private »: it leads where readers cannot go, and where it is not followed. */
export type LinkState = "alive" | "moved" | "dead" | "unsure" | "private";

export interface LinkAnswer {
  readonly state: LinkState;
  /** HTTP status, or the reason why there is none. */
  readonly reason: string;
  /** Where the address leads for good, when it moved. */
  readonly movedTo?: string;
}

/** No host could be reached, and this machine reaches none: the address is not to blame. */
export class NotConnected extends Error {}

export interface AskOptions {
  readonly request: WebRequest;
  /** Asked after a host could not be reached. */
  readonly isConnected: () => Promise<boolean>;
  readonly timeoutMs: number;
}

const MAX_STEPS = 8;
/** Answers that say that the page is gone (RFC 9110 §15.5.5, §15.5.11). */
const GONE = new Set([404, 410]);

/** The state of an address; rejects with `NotConnected` alone. */
export async function askLink(url: string, options: AskOptions): Promise<LinkAnswer> {
  let at = url;
  let permanent = true;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const answer = await request(at, options);
    if ("state" in answer) return answer;
    const next =
      answer.location !== undefined && URL.canParse(answer.location, at)
        ? new URL(answer.location, at).href
        : undefined;
    if (answer.status >= 300 && answer.status < 400 && next !== undefined && /^https?:/.test(next)) {
      permanent &&= answer.status === 301 || answer.status === 308;
      at = next;
      continue;
    }
    if (answer.status < 400) {
      const moved = permanent && at !== url && !sameButForForm(at, url);
      return moved ? { state: "moved", reason: "301", movedTo: at } : { state: "alive", reason: String(answer.status) };
    }
    return { state: GONE.has(answer.status) ? "dead" : "unsure", reason: String(answer.status) };
  }
  return { state: "dead", reason: "boucle" };
}

/** A page that moved from http to https, or gained a final slash, need not be rewritten everywhere. */
function sameButForForm(a: string, b: string): boolean {
  const form = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/u, "").replace(/\/$/u, "");
  return form(a) === form(b);
}

async function request(url: string, options: AskOptions): Promise<WebAnswer | LinkAnswer> {
  const head = await send(url, "HEAD", options);
  // Many hosts answer HEAD badly: only GET may say that a page is gone.
  return ("status" in head ? head.status < 400 : head.state === "private") ? head : await send(url, "GET", options);
}

async function send(
  url: string,
  method: "HEAD" | "GET",
  { request, isConnected, timeoutMs }: AskOptions,
): Promise<WebAnswer | LinkAnswer> {
  try {
    return await request(url, method, AbortSignal.timeout(timeoutMs));
  } catch (error) {
    if (error instanceof NotPublic) return { state: "private", reason: "adresse privée" };
    if (!(await isConnected())) throw new NotConnected();
    return unreachable(error as NodeJS.ErrnoException);
  }
}

/** A name that no longer exists is a dead site; anything else may be a bad day. */
function unreachable({ code, name }: NodeJS.ErrnoException): LinkAnswer {
  if (code === "ENOTFOUND") return { state: "dead", reason: "hôte inconnu" };
  if (name === "AbortError") return { state: "unsure", reason: "délai dépassé" };
  return { state: "unsure", reason: code ?? "injoignable" };
}
