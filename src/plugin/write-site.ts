/** Writes what is not a page beside the pages that Eleventy has printed: style sheets, feeds, calendars, pictures, documents and the search index. */
import { relative } from "node:path";
import { assetFilesBeside } from "../../layouts/assets.ts";
import { placeFilesIn } from "../commands/file-placer.ts";
import type { Stage } from "../commands/load-site.ts";
import { encodePictures, projectPictures } from "../commands/pictures.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { publishedFiles } from "../publish/files.ts";
import { searchDocuments } from "../publish/search-documents.ts";
import { buildSearchIndex } from "../publish/search-index.ts";
import type { Site } from "../site/model.ts";
import { outputPath } from "../site/urls.ts";
import type { CommandRequest, PrintedPages } from "./command-request.ts";
import type { RenderedPage } from "./eleventy-config.ts";

/** The pages of a build by their path in the output folder. Throws when one of ours is missing: a transform or a template took it away. */
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

/** Everything else of the site, into the folder of its pages; what is wrong in it comes back. */
export async function writeSite(
  printed: PrintedPages,
  stage: Stage,
  audit: CommandRequest["audit"],
): Promise<readonly Diagnostic[]> {
  const { site, folder } = printed;
  const files = placeFilesIn(folder);
  const index = stage("index de recherche", () => buildSearchIndex(searchDocuments(site)));
  index.catch(() => {}); // waited for at the end: a failure must not be unhandled in between
  const pictures = stage("images", () => encodePictures(site, projectPictures()));
  pictures.catch(() => {});
  for (const { path, bytes } of await stage("feuille de style", assetFilesBeside)) files.write(path, bytes);
  stage("fils et calendriers", () => {
    for (const { path, content } of publishedFiles(site)) files.write(path, content);
  });
  const encoded = await stage("fin des images", () => pictures);
  if (encoded.problems.length > 0) return encoded.problems;
  stage("images et documents", () => {
    const copy = (url: string, source: string): void => files.copy(decodeURI(url.slice(1)), source);
    for (const { url, source, raster } of site.assets) if (raster === undefined) copy(url, source);
    for (const [url, path] of encoded.files) copy(url, path);
  });
  const found = audit === undefined ? [] : await stage("vérification du site", () => audit(printed));
  for (const { path, bytes } of await stage("fin de l’index", () => index)) files.write(path, bytes);
  return found;
}
