/** What the thread of the search does: see `search-thread.ts`. It knows no site. */
import { digestOf } from "../../audit/digest.ts";
import { createSearchIndexer } from "../../publish/search-index.ts";
import { placeFilesIn } from "./file-placer.ts";
import type { PrintedFiles, SearchOrder } from "./search-thread.ts";
import { createStopwatch, obeyOrders } from "./work.ts";

const indexer = createSearchIndexer();
const watch = createStopwatch();

obeyOrders<SearchOrder, PrintedFiles>(
  (order) => {
    if ("folder" in order) return print(order.folder);
    watch.time(() => {
      for (const document of order.documents) indexer.add(document);
    });
    return undefined;
  },
  () => new Map([["index de recherche (à côté)", watch.milliseconds()]]),
);

async function print(folder: string): Promise<PrintedFiles> {
  await indexer.readWords();
  return watch.time(() => {
    const { write } = placeFilesIn(folder);
    const printed = new Map<string, string>();
    for (const { path, bytes } of indexer.files()) {
      write(path, bytes);
      printed.set(path, digestOf(bytes));
    }
    return printed;
  });
}
