/** The round of all addresses: a few hosts at once, one question at a time to each, with a pause between two. Answers of the last weeks are not asked again. */
import { setTimeout as pause } from "node:timers/promises";
import { type AskOptions, askLink, type LinkAnswer, NotConnected } from "./ask.ts";

/** What is remembered of an address. */
export interface Memory extends LinkAnswer {
  /** `YYYY-MM-DD` of the answer. */
  readonly asked: string;
}

export interface RoundOptions extends AskOptions {
  readonly today: string;
  /** Milliseconds between two questions to one host. */
  readonly delayMs: number;
  /** Hosts asked at the same time. */
  readonly hosts: number;
  readonly known: ReadonlyMap<string, Memory>;
  readonly onAnswer?: (url: string, answer: LinkAnswer) => void;
}

/** Days for which an answer holds: what lives is left in peace, what ails is looked at again. */
const HOLDS = { alive: 30, moved: 30, unsure: 1, dead: 6, private: 6 } as const;

export interface Round {
  /** Of all addresses, old ones included; of those that could be asked, when the connection was lost. */
  readonly answers: ReadonlyMap<string, Memory>;
  readonly connected: boolean;
}

/** Asks each address; the first sign that this machine reaches no one ends the round. */
export async function askAll(urls: readonly string[], options: RoundOptions): Promise<Round> {
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
        const answer = await askLink(url, options).catch(ifConnected);
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

/** Nothing, when there is no connection. */
function ifConnected(error: unknown): undefined {
  if (!(error instanceof NotConnected)) throw error;
}

function holds({ state, asked }: Memory, today: string): boolean {
  const days = (Date.parse(today) - Date.parse(asked)) / 86_400_000;
  return days >= 0 && days < HOLDS[state];
}
