/** Asks one address whether it still answers, with as little trouble to its host as can be: HEAD first, GET when HEAD is not understood. */

export type LinkState = "alive" | "moved" | "dead" | "unsure";

export interface LinkAnswer {
  readonly state: LinkState;
  /** HTTP status, or the reason why there is none. */
  readonly reason: string;
  /** Where the address leads for good, when it moved. */
  readonly movedTo?: string;
}

export interface AskOptions {
  readonly fetch: typeof fetch;
  readonly timeoutMs: number;
}

const MAX_STEPS = 8;
/** Says who asks and why; some hosts refuse those who do not. */
const HEADERS = {
  "user-agent": "Babillard (verification des liens)",
  accept: "text/html,*/*;q=0.8",
  "accept-language": "fr-CA,fr;q=0.9,en;q=0.5",
};
/** Answers that say that the page is gone (RFC 9110 §15.5.5, §15.5.11). */
const GONE = new Set([404, 410]);

/** The state of an address; never throws. */
export async function askLink(url: string, options: AskOptions): Promise<LinkAnswer> {
  let at = url;
  let permanent = true;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const answer = await request(at, options);
    if ("reason" in answer) return answer;
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

async function request(
  url: string,
  options: AskOptions,
): Promise<{ readonly status: number; readonly location?: string } | LinkAnswer> {
  const head = await send(url, "HEAD", options);
  // Many hosts answer HEAD badly: only GET may say that a page is gone.
  return "status" in head && head.status < 400 ? head : await send(url, "GET", options);
}

async function send(
  url: string,
  method: "HEAD" | "GET",
  { fetch, timeoutMs }: AskOptions,
): Promise<{ readonly status: number; readonly location?: string } | LinkAnswer> {
  try {
    const response = await fetch(url, {
      method,
      redirect: "manual",
      headers: HEADERS,
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
    const location = response.headers.get("location");
    return { status: response.status, ...(location === null ? {} : { location }) };
  } catch (error) {
    return unreachable(error);
  }
}

/** A name that no longer exists is a dead site; anything else may be a bad day. */
function unreachable(error: unknown): LinkAnswer {
  const cause = (error as { readonly cause?: { readonly code?: string } }).cause?.code;
  if (cause === "ENOTFOUND") return { state: "dead", reason: "hôte inconnu" };
  if ((error as Error).name === "TimeoutError") return { state: "unsure", reason: "délai dépassé" };
  return { state: "unsure", reason: cause ?? "injoignable" };
}
