/** The child process that builds the preview's search index, at a low priority. `search-follower.ts` starts it, and it ends with the preview. */
import { constants, setPriority } from "node:os";
import { emptyCache, type LoadOptions, loadSite } from "../../build/load-site.ts";
import { buildSearchBundle } from "../../output/search/search-bundle.ts";
import { type PageHtml, pagesToIndex } from "../../output/search/searched-pages.ts";
import type { Site } from "../../site/model.ts";
import { createPageRenderer } from "./printer.ts";
import type { SearchMessage } from "./search-follower.ts";

const cache = emptyCache();
let pending: LoadOptions | undefined;
let busy = false;

setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
process.on("message", (options: LoadOptions) => {
  pending = options;
  if (!busy) void work();
});
// Ctrl+C is handled by the preview, which ends this process.
process.on("SIGINT", () => {});
process.on("disconnect", () => process.exit());

/** Builds the index that was requested last, until there is no pending request. */
async function work(): Promise<void> {
  busy = true;
  while (pending !== undefined && process.connected) {
    const site = load(pending);
    pending = undefined;
    if (site === undefined) continue;
    try {
      post({ files: await buildSearchBundle(pagesToIndex(site, renderedPages(site))) });
    } catch (error) {
      post({ failure: (error as Error).message });
    }
  }
  busy = false;
}

/** The pages to index, each rendered when its turn comes. */
function renderedPages(site: Site): readonly PageHtml[] {
  const { print } = createPageRenderer(site);
  return [...site.posts, ...site.pages].map(({ url }) => ({ url, html: () => print(url)?.html ?? "" }));
}

/** Undefined when the site cannot be loaded: the preview fails too, and reports it. */
function load(options: LoadOptions): Site | undefined {
  try {
    return loadSite(options, undefined, true, cache).site;
  } catch {
    return undefined;
  }
}

function post(news: SearchMessage): void {
  if (process.connected) process.send?.(news, undefined, undefined, () => {});
}
