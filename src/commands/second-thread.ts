/** The second thread of a build: it makes the search index, writes what is printed and audits it, while the first reads, renders and prints. What it runs is in `thread-work.ts`. */
import { Worker } from "node:worker_threads";
import type { Findings } from "../audit/audit.ts";
import type { AuditSubject } from "../audit/subject.ts";
import type { SearchDocument } from "../publish/search-documents.ts";

const LAUNCHER = new URL("../../bin/babillard.mjs", import.meta.url);
/** Documents in one message: each message costs as much as a small text. */
const BATCH = 50;
/** Characters handed over and not yet written, at most. When the thread is behind, the first writes for itself: both end together, and no page waits in memory. */
const MOST_WAITING = 4_000_000;

/** What the thread is given. */
export interface ThreadData {
  /** The source of what it runs. */
  readonly entry: string;
  /** One number: how many characters of files it has written. */
  readonly written: Int32Array;
}

/** What it is told, in this order. */
export type Order =
  | { readonly texts: readonly string[] }
  | { readonly documents: readonly SearchDocument[] }
  /** Where everything is written, and what the audit must know: undefined for no audit. */
  | { readonly folder: string; readonly subject: AuditSubject | undefined }
  | { readonly path: string; readonly content: string | Uint8Array }
  | { readonly finish: "search" | "files" };

/** What it answers to the orders that await an answer. */
export type Answer =
  | { readonly search: PrintedFiles; readonly times: Times }
  | { readonly findings: Findings | undefined; readonly times: Times }
  | { readonly failure: string };

/** Paths in the output folder, each with the digest of its bytes. */
export type PrintedFiles = ReadonlyMap<string, string>;

/** Milliseconds that its work took, by stage. */
export type Times = ReadonlyMap<string, number>;

export interface SecondThread {
  /** Spells texts for the index, before the documents that hold them. */
  readonly prepare: (texts: readonly string[]) => void;
  /** Hands the documents over, to be read in this order; answers how many there are. */
  readonly index: (documents: Iterable<SearchDocument>) => number;
  /** Where files are to be written, before the first; with a subject, they are audited as they are written. */
  readonly printInto: (folder: string, subject: AuditSubject | undefined) => void;
  /** Writes the search bundle of all documents. Rejects with an Error in French. */
  readonly printSearch: () => Promise<PrintedFiles>;
  /** False when too much is waiting already: the file is then for the caller to write. */
  readonly write: (path: string, content: string | Uint8Array) => boolean;
  /** Once everything is written, audits the whole folder; undefined when it is not to be audited. Rejects when a file cannot be written. */
  readonly finishFiles: () => Promise<Findings | undefined>;
  /** Ends the thread once it has nothing under way: the indexer leaves no process or folder behind. */
  readonly end: () => Promise<void>;
}

/** Starts the thread, which is ready by the time it is needed; `onTimes` is told what each part of its work has taken. */
export function startSecondThread(onTimes: (times: Times) => void): SecondThread {
  const written = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: ThreadData = { entry: "src/commands/thread-work.ts", written };
  const worker = new Worker(LAUNCHER, { workerData });
  const search = promised<PrintedFiles>();
  const audit = promised<Findings | undefined>();
  const fail = (error: Error): void => {
    search.reject(error);
    audit.reject(error);
  };
  // Awaited later, or never: a failure must not be unhandled in between.
  for (const { promise } of [search, audit]) promise.catch(() => {});
  worker.on("message", (answer: Answer) => {
    if ("failure" in answer) return fail(new Error(answer.failure));
    onTimes(answer.times);
    if ("search" in answer) search.resolve(answer.search);
    else audit.resolve(answer.findings);
  });
  worker.on("error", fail);
  worker.on("exit", () => fail(new Error("Le second fil de la publication s’est arrêté.")));
  const tell = (order: Order): void => worker.postMessage(order);
  let sent = 0;
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
    printInto: (folder, subject) => tell({ folder, subject }),
    printSearch() {
      tell({ finish: "search" });
      printing = search.promise.catch(() => {});
      return search.promise;
    },
    write(path, content) {
      // Both counts wrap around, as their 32 bits do: only the distance between them matters.
      if (((sent - Atomics.load(written, 0)) | 0) > MOST_WAITING) return false;
      sent = (sent + content.length) | 0;
      tell({ path, content });
      return true;
    },
    finishFiles() {
      tell({ finish: "files" });
      return audit.promise;
    },
    async end() {
      await printing;
      await worker.terminate();
    },
  };
}

/** A promise that something else keeps. */
function promised<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((keep, fail) => {
    resolve = keep;
    reject = fail;
  });
  return { promise, resolve, reject };
}
