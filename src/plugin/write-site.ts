/** Writes everything that is not a page once Eleventy has rendered the pages: style sheets, feeds, calendars, pictures, documents and the search index. */
import { relative } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { assetFilesBeside } from "../../layouts/assets.ts";
import { digestOf } from "../audit/digest.ts";
import { type FilePlacer, placeFilesIn } from "../commands/file-placer.ts";
import type { Stage } from "../commands/load-site.ts";
import { BUILD_FILE } from "../commands/output-folder.ts";
import { encodePictures, projectPictures } from "../commands/pictures.ts";
import { stepLimit, withTimeLimit } from "../commands/time-limit.ts";
import { treeHash } from "../commands/tree-hash.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { publishedFiles } from "../publish/files.ts";
import { buildSearchBundle } from "../publish/search/search-bundle.ts";
import { searchedPages } from "../publish/search/searched-pages.ts";
import type { Site } from "../site/model.ts";
import { outputPath } from "../site/urls.ts";
import type { CommandRequest, PrintedPages } from "./command-request.ts";
import type { RenderedPage } from "./eleventy-config.ts";

/** The pages of a build by their path in the output folder. Throws when one of ours is missing, because a transform or a template removed it. */
export function pagesIn(folder: string, site: Site, results: readonly RenderedPage[]): PrintedPages {
  const pages = new Map<string, RenderedPage>();
  for (const page of results)
    if (page.outputPath !== false) pages.set(relative(folder, page.outputPath).replaceAll("\\", "/"), page);
  const missing = Object.values(site.views)
    .flatMap((views) => views.map(({ url }: { readonly url: string }) => url))
    .find((url) => !pages.has(outputPath(url)));
  if (missing !== undefined) throw new Error(`La page ${missing} n’a pas été imprimée.`);
  return { site, folder, pages };
}

/** Writes everything else of the site into the folder of its pages; resolves to the diagnostics of the output. */
export async function writeSite(
  rendered: PrintedPages,
  stage: Stage,
  { audit, extraFiles }: Pick<CommandRequest, "audit" | "extraFiles">,
): Promise<readonly Diagnostic[]> {
  const { site, folder } = rendered;
  const files = placeFilesIn(folder);
  // Pagefind runs in a process of its own: it indexes the pages while the rest is written.
  const index = stage("index de recherche", () => searchFiles(rendered));
  index.catch(() => {}); // Awaited at the end; without a handler, an earlier failure would leave this rejection unhandled.
  const pictures = stage("images", () => encodePictures(site, projectPictures()));
  pictures.catch(() => {});
  for (const { path, bytes } of await stage("feuille de style", assetFilesBeside)) files.write(path, bytes);
  await stage("fils et calendriers", () => writePublished(site, files));
  const encoded = await stage("fin des images", () => pictures);
  if (encoded.problems.length > 0) return encoded.problems;
  stage("images et documents", () => {
    const copy = (url: string, source: string): void => files.copy(decodeURI(url.slice(1)), source);
    for (const { url, source, raster } of site.assets) if (raster === undefined) copy(url, source);
    for (const [url, path] of encoded.files) copy(url, path);
  });
  const audited = await stage("vérification du site", async () => audit?.(rendered));
  const digests = new Map(audited?.digests);
  for (const { path, bytes } of await stage("fin de l’index", () => index)) {
    files.write(path, bytes);
    digests.set(path, digestOf(bytes));
  }
  // The in-browser editor is not a page of the site: it is not audited.
  for (const { path, bytes } of (await extraFiles?.(site)) ?? []) files.write(path, bytes);
  const tree = stage("empreinte", () => treeHash(folder, digests));
  const build = { generator: "Babillard", now: site.now, files: tree.files, sha256: tree.sha256 };
  files.write(BUILD_FILE, `${JSON.stringify(build, null, 2)}\n`);
  return audited?.problems ?? [];
}

function searchFiles({ site, pages }: PrintedPages) {
  const searched = [...pages.values()].flatMap(({ url, content }) =>
    url !== false && content.includes("data-pagefind-body") ? [{ url, html: () => content }] : [],
  );
  const limit = stepLimit(process.env);
  return withTimeLimit("index de recherche", limit, () => buildSearchBundle(searchedPages(site, searched), limit));
}

/** Yields to other tasks between files. */
async function writePublished(site: Site, files: FilePlacer): Promise<void> {
  for (const { path, content } of publishedFiles(site)) {
    files.write(path, content);
    await nextTurn();
  }
}
