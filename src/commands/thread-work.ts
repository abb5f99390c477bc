/** What the second thread of a build does, order by order: see `second-thread.ts`. It knows no site. */
import { parentPort, workerData } from "node:worker_threads";
import { type Audit, startAudit } from "../audit/audit.ts";
import { digestOf } from "../audit/digest.ts";
import { createSearchIndexer } from "../publish/search-index.ts";
import { type FilePlacer, placeFilesIn } from "./file-placer.ts";
import type { Answer, Order, ThreadData } from "./second-thread.ts";

const { written } = workerData as ThreadData;
const indexer = createSearchIndexer();
const times = { "index de recherche": 0, "écriture des fichiers": 0, "vérification du site": 0 };
let output: { readonly folder: string; readonly files: FilePlacer; readonly audit: Audit | undefined } | undefined;

parentPort?.on("message", (order: Order) => {
  try {
    obey(order);
  } catch (error) {
    fail(error);
  }
});

function obey(order: Order): void {
  if ("texts" in order) timed("index de recherche", () => indexer.prepare(order.texts));
  else if ("documents" in order) timed("index de recherche", () => order.documents.forEach(indexer.add));
  else if ("folder" in order) {
    const { folder, subject } = order;
    output = { folder, files: placeFilesIn(folder), audit: subject && startAudit(subject) };
  } else if ("path" in order) writeFile(order.path, order.content);
  else (order.finish === "search" ? printSearch() : finishFiles()).catch(fail);
}

function writeFile(path: string, content: string | Uint8Array): void {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  timed("écriture des fichiers", () => output?.files.write(path, bytes));
  timed("vérification du site", () => output?.audit?.readFile(path, content, digestOf(bytes)));
  Atomics.add(written, 0, content.length);
}

async function printSearch(): Promise<void> {
  await indexer.readWords();
  const search = new Map<string, string>();
  timed("index de recherche", () => {
    for (const { path, bytes } of indexer.files()) {
      output?.files.write(path, bytes);
      search.set(path, digestOf(bytes));
    }
  });
  tell({ search, times: beside("index de recherche") });
}

async function finishFiles(): Promise<void> {
  const start = performance.now();
  const findings = output && (await output.audit?.finish(output.folder));
  times["vérification du site"] += performance.now() - start;
  tell({ findings, times: beside("écriture des fichiers", "vérification du site") });
}

function timed(part: keyof typeof times, run: () => void): void {
  const start = performance.now();
  run();
  times[part] += performance.now() - start;
}

/** Times that are no part of the first thread's. */
function beside(...parts: readonly (keyof typeof times)[]): ReadonlyMap<string, number> {
  return new Map(parts.map((part) => [`${part} (à côté)`, times[part]]));
}

function fail(error: unknown): void {
  tell({ failure: (error as Error).message });
}

function tell(answer: Answer): void {
  parentPort?.postMessage(answer);
}
