/** What the second thread of a build does, order by order: see `second-thread.ts`. It knows no site. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { type Audit, startAudit } from "../audit/audit.ts";
import { digestOf } from "../audit/digest.ts";
import { createSearchIndexer, type SearchFile } from "../publish/search-index.ts";
import type { Answer, Order, ThreadData } from "./second-thread.ts";

const { read } = workerData as ThreadData;
const indexer = createSearchIndexer();
let audit: Audit | undefined;
const times = { search: 0, audit: 0 };

parentPort?.on("message", (order: Order) => {
  try {
    obey(order);
  } catch (error) {
    fail(error);
  }
});

function obey(order: Order): void {
  if ("texts" in order) timed("search", () => indexer.prepare(order.texts));
  else if ("documents" in order) timed("search", () => order.documents.forEach(indexer.add));
  else if ("searchInto" in order) printSearch(order.searchInto).catch(fail);
  else if ("subject" in order) audit = startAudit(order.subject);
  else if ("path" in order) {
    timed("audit", () => audit?.readFile(order.path, order.content));
    Atomics.add(read, 0, order.content.length);
  } else if ("audited" in order) finishAudit(order.audited).catch(fail);
  else process.exit();
}

function timed(part: keyof typeof times, run: () => void): void {
  const start = performance.now();
  run();
  times[part] += performance.now() - start;
}

async function printSearch(folder: string): Promise<void> {
  await indexer.readWords();
  const search = new Map<string, string>();
  timed("search", () => writeFiles(folder, indexer.files(), search));
  tell({ search, times: new Map([["index de recherche (à côté)", times.search]]) });
}

function writeFiles(folder: string, files: readonly SearchFile[], printed: Map<string, string>) {
  const made = new Set<string>();
  for (const { path, bytes } of files) {
    const parent = dirname(join(folder, path));
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(join(folder, path), bytes);
    printed.set(path, digestOf(bytes));
  }
}

async function finishAudit(folder: string): Promise<void> {
  const start = performance.now();
  const findings = (await audit?.finish(folder)) ?? { faults: [], digests: new Map() };
  times.audit += performance.now() - start;
  tell({ findings, times: new Map([["vérification (à côté)", times.audit]]) });
}

function fail(error: unknown): void {
  tell({ failure: (error as Error).message });
}

function tell(answer: Answer): void {
  parentPort?.postMessage(answer);
}
