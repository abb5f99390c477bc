/** What the second thread runs: see `text-helper.ts`. It reads and renders, and keeps every problem to itself: the main thread finds them too. */
import { workerData } from "node:worker_threads";
import { type CachedText, renderFromLast } from "../site/texts.ts";
import { readGate } from "./load-site.ts";
import { claimText, type TextShare } from "./text-helper.ts";

/** Texts in one message. */
const BATCH = 50;

const { options, claims, done, port } = workerData as TextShare;
try {
  const { gate, resolving } = readGate(options);
  let batch: (readonly [string, CachedText])[] = [];
  for (const rendered of renderFromLast(gate, resolving, (rank) => claimText(claims, rank, false))) {
    batch.push(rendered);
    if (batch.length < BATCH) continue;
    port.postMessage(batch);
    batch = [];
  }
  port.postMessage(batch);
} finally {
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
}
