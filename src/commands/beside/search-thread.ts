/** The thread that makes the search index, from the first text rendered, while others read, render and print; then it writes feeds, which come last. What it runs is in `search-work.ts`. */
import type { AuditedFeeds } from "../../audit/audit-feed.ts";
import type { SearchDocument } from "../../publish/search-documents.ts";
import type { HandedFile } from "./file-writer.ts";
import { createTextRing, type TextRing, textPutter } from "./text-ring.ts";
import { startThread, type Times } from "./thread.ts";

/** Documents in one message: each message costs as much as a small text. */
const BATCH = 10;

/** What the thread is given at its start. */
export interface SearchData {
  readonly feeds: TextRing;
}

export type SearchOrder =
  | { readonly documents: readonly SearchDocument[] }
  /** Where the bundle and the feeds go, and whether feeds are audited. */
  | { readonly folder: string; readonly audited: boolean }
  | HandedFile
  | { readonly finish: true };

export interface SearchFindings {
  /** Files of the bundle, by their path in the output folder, each with the digest of its bytes. */
  readonly bundle: ReadonlyMap<string, string>;
  readonly feeds: AuditedFeeds;
}

export interface SearchThread {
  /** Hands a document over, with those that come after it. */
  readonly add: (document: SearchDocument) => void;
  /** Once all documents are handed over: writes the search bundle into a folder. */
  readonly printInto: (folder: string, audited: boolean) => void;
  /** After `printInto`. False when too much is waiting already: the feed is then for another to write. */
  readonly write: (path: string, content: string) => boolean;
  /** What is written, once it is. Rejects with an Error in French when there can be no index. */
  readonly finish: () => Promise<SearchFindings>;
  /** Ends the thread once it has nothing under way: the indexer leaves no process or folder behind. */
  readonly end: () => Promise<void>;
}

/** Starts it; `onTimes` is told what its work has taken. */
export function startSearchThread(onTimes: (times: Times) => void): SearchThread {
  const feeds = createTextRing();
  const put = textPutter(feeds);
  const data: SearchData = { feeds };
  const { tell, answer, end } = startThread<SearchOrder, SearchFindings>("search-work.ts", onTimes, data);
  let printing = false;
  let batch: SearchDocument[] = [];
  const flush = (): void => {
    tell({ documents: batch });
    batch = [];
  };
  const finish = (): Promise<SearchFindings> => {
    if (printing) tell({ finish: true });
    printing = false;
    return answer;
  };
  return {
    add(document) {
      batch.push(document);
      if (batch.length === BATCH) flush();
    },
    printInto(folder, audited) {
      flush();
      tell({ folder, audited });
      printing = true;
    },
    write(path, content) {
      const place = put(content);
      if (place !== undefined) tell({ path, content: place });
      return place !== undefined;
    },
    finish,
    async end() {
      if (printing) await finish().catch(() => {});
      await end();
    },
  };
}
