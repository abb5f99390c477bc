/** The child process that builds the preview's search index, at a low priority. `search-follower.ts` starts it, and it ends with the preview. */
import { constants, setPriority } from "node:os";
import type { MarkdownIt } from "markdown-it";
import { amend, applyTransforms, type EleventyConfig } from "../../build/eleventy-config.ts";
import { emptyCache, type LoadOptions, loadSite } from "../../build/load-site.ts";
import { NO_OWN_LAYOUTS, type OwnLayouts, readOwnLayouts } from "../../build/own-layouts/own-layouts.ts";
import { ownerConfiguration } from "../../build/run-eleventy.ts";
import { buildSearchBundle } from "../../output/search/search-bundle.ts";
import { type PageHtml, pagesToIndex } from "../../output/search/searched-pages.ts";
import type { Site } from "../../site/model.ts";
import { outputPath } from "../../site/urls.ts";
import { createPageRenderer } from "./page-renderer.ts";
import type { SearchMessage } from "./search-follower.ts";

const cache = emptyCache();
/** Search finds what the owner's configuration makes of the pages. */
const owner = ownerConfiguration()
  .then((found) => found?.config)
  .catch(() => undefined);
let layouts: OwnLayouts = NO_OWN_LAYOUTS;
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
    const config = await owner;
    const site = load(pending, config);
    pending = undefined;
    if (site === undefined) continue;
    try {
      post({ files: await buildSearchBundle(pagesToIndex(site, await renderedPages(site, config))) });
    } catch (error) {
      post({ failure: (error as Error).message });
    }
  }
  busy = false;
}

/** The pages to index, each rendered when its turn comes, unless the owner transforms them. */
async function renderedPages(site: Site, config: EleventyConfig | undefined): Promise<readonly PageHtml[]> {
  const { render } = createPageRenderer(site, layouts);
  const pages = [...site.posts, ...site.pages, ...site.views.own].map(({ url }) => ({
    url,
    html: () => render(url)?.html ?? "",
  }));
  const transforms = config?.transforms ?? {};
  if (Object.keys(transforms).length === 0) return pages;
  return Promise.all(
    pages.map(async ({ url, html }) => {
      const page = await applyTransforms(transforms, { url, inputPath: "", outputPath: outputPath(url) }, html());
      return { url, html: () => page };
    }),
  );
}

/** Undefined when the site cannot be loaded: the preview fails too, and reports it. */
function load(options: LoadOptions, config: EleventyConfig | undefined): Site | undefined {
  try {
    layouts = readOwnLayouts(layouts);
    const inputs = { ...cache, layouts: layouts.data, ...(config && { amend: (md: MarkdownIt) => amend(config, md) }) };
    return loadSite(options, undefined, true, inputs).site;
  } catch {
    return undefined;
  }
}

function post(news: SearchMessage): void {
  if (process.connected) process.send?.(news, undefined, undefined, () => {});
}
