/** Another thread of a build: it obeys orders in the order they come, and answers once, at the end. What it runs is another source, started by the launcher as commands are. */
import { Worker } from "node:worker_threads";

const LAUNCHER = new URL("../../../bin/babillard.cjs", import.meta.url);

/** Milliseconds that work took, by stage. */
export type Times = ReadonlyMap<string, number>;

/** What a thread answers: what it was asked for, and what its work took. */
export type Answer<Result> = { readonly result: Result; readonly times: Times } | { readonly failure: string };

export interface Thread<Order, Result> {
  readonly tell: (order: Order) => void;
  /** Rejects with an Error in French, or with that of the thread. */
  readonly answer: Promise<Result>;
  /** Once the thread has answered it ends by itself; before, it is cut short. */
  readonly end: () => Promise<void>;
}

/** Starts a thread, which is ready by the time it is needed; `onTimes` is told what its work has taken. */
export function startThread<Order, Result>(
  entry: string,
  onTimes: (times: Times) => void,
  data: object = {},
): Thread<Order, Result> {
  const worker = new Worker(LAUNCHER, { workerData: { entry: `src/commands/beside/${entry}`, ...data } });
  let answered = false;
  const exit = new Promise<void>((resolve) => worker.once("exit", () => resolve()));
  const answer = new Promise<Result>((resolve, reject) => {
    worker.on("message", (said: Answer<Result>) => {
      if ("failure" in said) return reject(new Error(said.failure));
      answered = true;
      onTimes(said.times);
      resolve(said.result);
    });
    worker.on("error", reject);
    exit.then(() => reject(new Error("Un fil de la publication s’est arrêté.")));
  });
  // Awaited later, or never: a failure must not be unhandled in between.
  answer.catch(() => {});
  return {
    tell: (order) => worker.postMessage(order),
    answer,
    async end() {
      if (!answered) worker.terminate();
      await exit;
    },
  };
}
