/** Checks all external links: a few hosts in parallel, one request at a time to each, with a pause between two. Recent results come from the cache. */
import { setTimeout as pause } from "node:timers/promises";
import { DateTime } from "luxon";
import { checkLink, type LinkRequestOptions, type LinkStatus, NotConnected } from "./ask.ts";

/** The cached result for an address. */
export interface Memory extends LinkStatus {
  /** `YYYY-MM-DD` of the check. */
  readonly asked: string;
}

export interface LinkCheckOptions extends LinkRequestOptions {
  readonly today: string;
  /** Milliseconds between two requests to one host. */
  readonly delayMs: number;
  /** Hosts checked in parallel. */
  readonly hosts: number;
  readonly known: ReadonlyMap<string, Memory>;
  readonly onAnswer?: (url: string, answer: LinkStatus) => void;
}

/** Days for which a result stays in the cache: longer for links that work. */
const HOLDS = { alive: 30, moved: 30, unsure: 1, dead: 6, private: 6 } as const;

export interface Round {
  /** Results of all addresses, cached ones included; when the connection was lost, of those checked before. */
  readonly answers: ReadonlyMap<string, Memory>;
  readonly connected: boolean;
}

/** Checks each address; stops as soon as this machine turns out to have no connection. */
export async function checkLinks(urls: readonly string[], options: LinkCheckOptions): Promise<Round> {
  const answers = new Map<string, Memory>();
  const queues = new Map<string, string[]>();
  for (const url of urls) {
    const known = options.known.get(url);
    if (known !== undefined && holds(known, options.today)) answers.set(url, known);
    else queues.set(new URL(url).host, [...(queues.get(new URL(url).host) ?? []), url]);
  }
  const waiting = [...queues.values()];
  let connected = true;
  const visit = async (): Promise<void> => {
    for (let queue = waiting.shift(); queue !== undefined; queue = waiting.shift()) {
      for (const [index, url] of queue.entries()) {
        if (index > 0) await pause(options.delayMs);
        if (!connected) return;
        const answer = await checkLink(url, options).catch(ifConnected);
        if (answer === undefined) {
          connected = false;
          return;
        }
        options.onAnswer?.(url, answer);
        answers.set(url, { ...answer, asked: options.today });
      }
    }
  };
  await Promise.all(Array.from({ length: options.hosts }, visit));
  return { answers, connected };
}

/** Undefined for a lost connection; other errors are thrown again. */
function ifConnected(error: unknown): undefined {
  if (!(error instanceof NotConnected)) throw error;
}

function holds({ state, asked }: Memory, today: string): boolean {
  const day = (iso: string): DateTime => DateTime.fromISO(iso, { zone: "utc" });
  const { days } = day(today).diff(day(asked), "days");
  return days >= 0 && days < HOLDS[state];
}
