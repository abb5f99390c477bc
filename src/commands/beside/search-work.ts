/** What the thread of the search does: see `search-thread.ts`. It knows no site. */
import { workerData } from "node:worker_threads";
import { type AuditedFeed, auditFeed } from "../../audit/audit-feed.ts";
import { digestOf } from "../../audit/digest.ts";
import { createSearchIndexer } from "../../publish/search-index.ts";
import { stepLimit, withTimeLimit } from "../time-limit.ts";
import { type FilePlacer, placeFilesIn } from "./file-placer.ts";
import { fileWriter, type HandedFile } from "./file-writer.ts";
import type { SearchData, SearchFindings, SearchOrder } from "./search-thread.ts";
import { createStopwatch, obeyOrders } from "./work.ts";

const indexer = createSearchIndexer();
const write = fileWriter((workerData as SearchData).feeds);
const indexing = createStopwatch();
const feeding = createStopwatch();
const feeds = new Map<string, AuditedFeed>();
let output: { readonly files: FilePlacer; readonly audited: boolean } | undefined;
let bundle: Promise<SearchFindings["bundle"]> | undefined;
/** Why a feed could not be written. It is told at the end, once Pagefind's program has left: nothing ends this thread before. */
let failure: { readonly error: unknown } | undefined;

obeyOrders<SearchOrder, SearchFindings>(
  (order) => {
    if ("documents" in order) indexing.time(() => order.documents.forEach(indexer.add));
    else if ("folder" in order) {
      output = { files: placeFilesIn(order.folder), audited: order.audited };
      bundle = print(output.files);
      // It is told at the end: a failure must not be unhandled in between.
      bundle.catch(() => {});
    } else if ("path" in order) feeding.time(() => tryFeed(order));
    else return finish();
    return undefined;
  },
  () =>
    new Map([
      ["index de recherche (à côté)", indexing.milliseconds()],
      ["écriture des fils (à côté)", feeding.milliseconds()],
    ]),
);

async function print({ write: place }: FilePlacer): Promise<SearchFindings["bundle"]> {
  await withTimeLimit("index de recherche", stepLimit(process.env), indexer.readWords);
  return indexing.time(() => {
    const printed = new Map<string, string>();
    for (const { path, bytes } of indexer.files()) {
      place(path, bytes);
      printed.set(path, digestOf(bytes));
    }
    return printed;
  });
}

function tryFeed(file: HandedFile): void {
  try {
    writeFeed(file);
  } catch (error) {
    failure ??= { error };
  }
}

function writeFeed(file: HandedFile): void {
  if (output === undefined) return;
  const { content, digest } = write(file, output.files);
  const fault = output.audited ? auditFeed(file.path, String(content)) : undefined;
  feeds.set(file.path, { digest, ...(fault === undefined ? {} : { fault }) });
}

async function finish(): Promise<SearchFindings> {
  const printed = await bundle;
  if (failure !== undefined) throw failure.error;
  return { bundle: printed ?? new Map(), feeds };
}
