/** What the second thread of a build does, order by order: see `second-thread.ts`. It knows no site. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parentPort } from "node:worker_threads";
import { createSearchIndexer } from "../publish/search-index.ts";
import type { Answer, Order, PrintedFiles } from "./second-thread.ts";
import { digestOf } from "./tree-hash.ts";

const indexer = createSearchIndexer();

parentPort?.on("message", (order: Order) => {
  if ("documents" in order) for (const document of order.documents) indexer.add(document);
  else
    printSearch(order.searchInto).then(
      (search) => tell({ search }),
      (error: unknown) => tell({ failure: (error as Error).message }),
    );
});

function tell(answer: Answer): void {
  parentPort?.postMessage(answer);
}

async function printSearch(folder: string): Promise<PrintedFiles> {
  const printed = new Map<string, string>();
  const made = new Set<string>();
  for (const { path, bytes } of await indexer.finish()) {
    const parent = dirname(join(folder, path));
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(join(folder, path), bytes);
    printed.set(path, digestOf(bytes));
  }
  return printed;
}
