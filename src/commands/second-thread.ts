/** The second thread of a build: it makes the search index while the first prints pages. What it runs is in `thread-work.ts`. */
import { Worker } from "node:worker_threads";
import type { SearchDocument } from "../publish/search-documents.ts";

const LAUNCHER = new URL("../../bin/babillard.mjs", import.meta.url);
/** Documents in one message: each message costs as much as a small text. */
const BATCH = 50;

/** What the thread is told. */
export type Order = { readonly documents: readonly SearchDocument[] } | { readonly searchInto: string };

/** What it answers to an order that awaits an answer. */
export type Answer = { readonly search: PrintedFiles } | { readonly failure: string };

/** Paths in the output folder, each with the digest of its bytes. */
export type PrintedFiles = ReadonlyMap<string, string>;

export interface SecondThread {
  /** Hands the documents over, to be read in this order; answers how many there are. */
  readonly read: (documents: Iterable<SearchDocument>) => number;
  /** Writes the search bundle of all documents into a folder. Rejects with an Error in French. */
  readonly printSearch: (folder: string) => Promise<PrintedFiles>;
  /** Ends the thread once it has nothing under way: the indexer leaves no process or folder behind. */
  readonly end: () => Promise<void>;
}

/** Starts the thread, which is ready by the time it is needed. */
export function startSecondThread(): SecondThread {
  const worker = new Worker(LAUNCHER, { workerData: { entry: "src/commands/thread-work.ts" } });
  const answer = new Promise<Answer>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("L’indexeur de la recherche s’est arrêté.")));
  });
  answer.catch(() => {}); // asked for later: a failure must not be unhandled in between
  let printing: Promise<unknown> = Promise.resolve();
  const tell = (order: Order): void => worker.postMessage(order);
  return {
    read(documents) {
      let count = 0;
      let batch: SearchDocument[] = [];
      for (const document of documents) {
        count += 1;
        batch.push(document);
        if (batch.length < BATCH) continue;
        tell({ documents: batch });
        batch = [];
      }
      tell({ documents: batch });
      return count;
    },
    async printSearch(folder) {
      tell({ searchInto: folder });
      printing = answer.catch(() => {});
      const said = await answer;
      if ("failure" in said) throw new Error(said.failure);
      return said.search;
    },
    async end() {
      await printing;
      await worker.terminate();
    },
  };
}
