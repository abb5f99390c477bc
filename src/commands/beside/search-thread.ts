/** The thread that makes the search index, from the first text rendered to the last file written, while others read, render and print. What it runs is in `search-work.ts`. */
import type { SearchDocument } from "../../publish/search-documents.ts";
import { startThread, type Times } from "./thread.ts";

/** Documents in one message: each message costs as much as a small text. */
const BATCH = 10;

export type SearchOrder = { readonly documents: readonly SearchDocument[] } | { readonly folder: string };

/** Paths in the output folder, each with the digest of its bytes. */
export type PrintedFiles = ReadonlyMap<string, string>;

export interface SearchThread {
  /** Hands a document over, with those that come after it. */
  readonly add: (document: SearchDocument) => void;
  /** Writes the search bundle of all documents into a folder. Rejects with an Error in French. */
  readonly print: (folder: string) => Promise<PrintedFiles>;
  /** Ends the thread once it has nothing under way: the indexer leaves no process or folder behind. */
  readonly end: () => Promise<void>;
}

/** Starts it; `onTimes` is told what its work has taken. */
export function startSearchThread(onTimes: (times: Times) => void): SearchThread {
  const { tell, answer, end } = startThread<SearchOrder, PrintedFiles>("search-work.ts", onTimes);
  let printing: Promise<unknown> = Promise.resolve();
  let batch: SearchDocument[] = [];
  const flush = (): void => {
    tell({ documents: batch });
    batch = [];
  };
  return {
    add(document) {
      batch.push(document);
      if (batch.length === BATCH) flush();
    },
    print(folder) {
      flush();
      tell({ folder });
      printing = answer.catch(() => {});
      return answer;
    },
    async end() {
      await printing;
      await end();
    },
  };
}
