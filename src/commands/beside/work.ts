/** The thread's side of `thread.ts`: orders in, one answer out, and a clock for what the work takes. */
import { parentPort } from "node:worker_threads";
import { failureWords } from "../failure-words.ts";
import type { Answer, Times } from "./thread.ts";

/** Obeys each order; one that ends the work answers with its result. What throws is told, and is the answer. */
export function obeyOrders<Order, Result>(
  obey: (order: Order) => Promise<Result> | undefined,
  times: () => Times,
): void {
  const tell = (answer: Answer<Result>): void => parentPort?.postMessage(answer);
  const fail = (error: unknown): void => tell({ failure: failureWords(error) });
  parentPort?.on("message", (order: Order) => {
    try {
      obey(order)?.then((result) => {
        tell({ result, times: times() });
        // Nothing more is expected: the thread ends by itself, and what V8 compiled of it is kept.
        parentPort?.close();
      }, fail);
    } catch (error) {
      fail(error);
    }
  });
}

export interface Stopwatch {
  readonly time: <T>(run: () => T) => T;
  readonly milliseconds: () => number;
}

/** Adds up what several runs take; waiting for another program is no work. */
export function createStopwatch(): Stopwatch {
  let total = 0;
  return {
    time(run) {
      const start = performance.now();
      const result = run();
      total += performance.now() - start;
      return result;
    },
    milliseconds: () => total,
  };
}
