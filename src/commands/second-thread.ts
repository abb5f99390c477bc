/** The second thread of a build: it makes the search index and audits what is printed, while the first reads, renders and prints. What it runs is in `thread-work.ts`. */
import { Worker } from "node:worker_threads";
import type { Findings } from "../audit/audit.ts";
import type { AuditSubject } from "../audit/subject.ts";
import type { SearchDocument } from "../publish/search-documents.ts";

const LAUNCHER = new URL("../../bin/babillard.mjs", import.meta.url);
/** Documents in one message: each message costs as much as a small text. */
const BATCH = 50;
/** Characters handed over and not yet read, at most: beyond, files are read from the disk at the end rather than kept in memory. */
const MOST_WAITING = 48_000_000;

/** What the thread is given. */
export interface ThreadData {
  /** The source of what it runs. */
  readonly entry: string;
  /** One number: how many characters of files it has read. */
  readonly read: Int32Array;
}

/** What it is told, in this order. */
export type Order =
  | { readonly texts: readonly string[] }
  | { readonly documents: readonly SearchDocument[] }
  | { readonly searchInto: string }
  | { readonly subject: AuditSubject }
  | { readonly path: string; readonly content: string | Uint8Array }
  | { readonly audited: string }
  | { readonly end: true };

/** What it answers to the orders that await an answer. */
export type Answer =
  | { readonly search: PrintedFiles; readonly times: Times }
  | { readonly findings: Findings; readonly times: Times }
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
  /** Writes the search bundle of all documents into a folder. Rejects with an Error in French. */
  readonly printSearch: (folder: string) => Promise<PrintedFiles>;
  /** Begins an audit; files are then read as they are written. */
  readonly startAudit: (subject: AuditSubject) => void;
  readonly auditFile: (path: string, content: string | Uint8Array) => void;
  /** Checks the whole folder, once everything is written. */
  readonly finishAudit: (folder: string) => Promise<Findings>;
  /** Ends the thread once it has nothing under way: the indexer leaves no process or folder behind. */
  readonly end: () => Promise<void>;
}

/** Starts the thread, which is ready by the time it is needed; `onTimes` is told what each part of its work has taken. */
export function startSecondThread(onTimes: (times: Times) => void): SecondThread {
  const read = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: ThreadData = { entry: "src/commands/thread-work.ts", read };
  const worker = new Worker(LAUNCHER, { workerData });
  const search = promised<PrintedFiles>();
  const audit = promised<Findings>();
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
    else {
      finished = true;
      audit.resolve(answer.findings);
    }
  });
  worker.on("error", fail);
  const exit = new Promise<void>((resolve) => worker.once("exit", () => resolve()));
  exit.then(() => fail(new Error("Le second fil de la publication s’est arrêté.")));
  const tell = (order: Order): void => worker.postMessage(order);
  let sent = 0;
  let finished = false;
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
    printSearch(folder) {
      tell({ searchInto: folder });
      printing = search.promise.catch(() => {});
      return search.promise;
    },
    startAudit: (subject) => tell({ subject }),
    auditFile(path, content) {
      if (sent - Atomics.load(read, 0) > MOST_WAITING) return;
      sent += content.length;
      tell({ path, content });
    },
    finishAudit(folder) {
      tell({ audited: folder });
      return audit.promise;
    },
    async end() {
      await printing;
      // What nobody waits for any more is cut short; by itself, the thread keeps what it has compiled.
      if (finished) tell({ end: true });
      else worker.terminate();
      await exit;
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
