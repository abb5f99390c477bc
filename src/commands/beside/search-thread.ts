/** The thread that makes the search index, from the first text rendered to the last file written, while others read, render and print. What it runs is in `search-work.ts`. */
import type { SearchDocument } from "../../publish/search-documents.ts";
import { startThread, type Times } from "./thread.ts";

/** Documents in one message: each message costs as much as a small text. */
const BATCH = 50;

export type SearchOrder =
  | { readonly texts: readonly string[] }
  | { readonly documents: readonly SearchDocument[] }
  | { readonly folder: string };

/** Paths in the output folder, each with the digest of its bytes. */
export type PrintedFiles = ReadonlyMap<string, string>;

export interface SearchThread {
  /** Spells texts for the index, before the documents that hold them. */
  readonly prepare: (texts: readonly string[]) => void;
  /** Hands the documents over, to be read in this order; answers how many there are. */
  readonly index: (documents: Iterable<SearchDocument>) => number;
  /** Writes the search bundle of all documents into a folder. Rejects with an Error in French. */
  readonly print: (folder: string) => Promise<PrintedFiles>;
  /** Ends the thread once it has nothing under way: the indexer leaves no process or folder behind. */
  readonly end: () => Promise<void>;
}

/** Starts it; `onTimes` is told what its work has taken. */
export function startSearchThread(onTimes: (times: Times) => void): SearchThread {
  const { tell, answer, end } = startThread<SearchOrder, PrintedFiles>("search-work.ts", onTimes);
  let printing: Promise<unknown> = Promise.resolve();
  return {
    prepare: (texts) => tell({ texts }),
    index(documents) {
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
    print(folder) {
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
