/** Writes everything but the pages, once Eleventy has written those: style sheets, feeds, calendars, pictures, documents and the search index. */
import { relative } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { linkedAssetFiles, styleSheet } from "../../layouts/assets.ts";
import { digestOf } from "../audit/digest.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { encodePictures, projectPictures } from "../images/encode-pictures.ts";
import { brandFiles } from "../output/brand/brand-files.ts";
import { publishedFiles } from "../output/files.ts";
import type { HtmlVisitor } from "../output/parse-html.ts";
import { allPosters, posterPainter } from "../output/posters.ts";
import { buildSearchBundle, type SearchFile } from "../output/search/search-bundle.ts";
import { hasSearchedArticle } from "../output/search/search-copy.ts";
import { pagesToIndex } from "../output/search/searched-pages.ts";
import type { Site } from "../site/model.ts";
import { outputPath } from "../site/urls.ts";
import { adminFiles } from "./admin-files.ts";
import type { CommandRequest, RenderedPages, RunningAudit } from "./command-request.ts";
import type { RenderedPage } from "./eleventy-config.ts";
import { type FileWriter, fileWriterFor } from "./file-writer.ts";
import type { Stage } from "./load-site.ts";
import { BUILD_FILE } from "./output-folder.ts";
import { indexableOwnerPages } from "./owner-pages.ts";
import { stepLimit, withTimeLimit } from "./time-limit.ts";
import { treeHash } from "./tree-hash.ts";

/** The pages of a build by their path in the output folder. Throws when one of ours is missing, such as one that a template of the owner replaced. */
export function pagesIn(folder: string, site: Site, results: readonly RenderedPage[]): RenderedPages {
  const pages = new Map<string, RenderedPage>();
  for (const page of results)
    if (page.outputPath !== false) pages.set(relative(folder, page.outputPath).replaceAll("\\", "/"), page);
  const missing = Object.values(site.views)
    .flatMap((views) => views.map(({ url }: { readonly url: string }) => url))
    .find((url) => !pages.has(outputPath(url)));
  if (missing !== undefined) throw new Error(`La page ${missing} n’a pas été imprimée.`);
  return { site, folder, pages };
}

/** Writes the rest of the site into the folder of its pages, and returns the diagnostics of what was written. `shares`: the drawn pictures of shared pages, site URL → path. */
export async function writeSite(
  rendered: RenderedPages,
  stage: Stage,
  { audit }: Pick<CommandRequest, "audit">,
  content: string,
  shares: ReadonlyMap<string, string>,
): Promise<readonly Diagnostic[]> {
  const { site, folder } = rendered;
  const files = fileWriterFor(folder);
  // Pagefind runs in another process: it indexes the pages while the rest is written.
  const running = audit?.(rendered);
  const { files: index, copied } = stage("index de recherche", () => searchFiles(rendered, running));
  index.catch(() => {}); // awaited at the end: a failure must not be unhandled until then
  const pictures = stage("images", () => encodePictures(site, projectPictures()));
  pictures.catch(() => {});
  const own = await stage("feuille de style", async () => [
    ...linkedAssetFiles(),
    styleSheet(site),
    ...(await brandFiles(site)),
  ]);
  for (const { path, bytes } of own) files.write(path, bytes);
  for (const [url, path] of shares) files.copy(url.slice(1), path);
  stage("affiches", () => {
    const paint = posterPainter();
    for (const poster of allPosters(site)) files.write(poster.url.slice(1), paint(poster));
  });
  await stage("fils et calendriers", () => writePublished(rendered, files));
  const encoded = await stage("fin des images", () => withTimeLimit("images", stepLimit(process.env), () => pictures));
  if (encoded.problems.length > 0) return encoded.problems;
  stage("images et documents", () => {
    const copy = (url: string, source: string): void => files.copy(decodeURI(url.slice(1)), source);
    for (const { url, source, raster } of site.assets) if (raster === undefined) copy(url, source);
    for (const [url, path] of encoded.files) copy(url, path);
  });
  await stage("copies à indexer", () => copied);
  const audited = await stage("vérification du site", async () => running?.finish());
  const digests = new Map(audited?.digests);
  for (const { path, bytes } of await stage("fin de l’index", () => index)) {
    files.write(path, bytes);
    digests.set(path, digestOf(bytes));
  }
  // The editor of texts is no page of the site: it is not audited.
  for (const { path, bytes } of await adminFiles(site, content)) files.write(path, bytes);
  const tree = stage("empreinte", () => treeHash(folder, digests));
  const build = { generator: "Babillard", now: site.now, files: tree.files, sha256: tree.sha256 };
  files.write(BUILD_FILE, `${JSON.stringify(build, null, 2)}\n`);
  return audited?.problems ?? [];
}

interface SearchFiles {
  readonly files: Promise<readonly SearchFile[]>;
  /** Resolves when every page to index has been read, or when indexing fails. */
  readonly copied: Promise<void>;
}

/** The audit reads a page at the moment its copy is made: it is parsed once. */
function searchFiles({ site, pages }: RenderedPages, audit: RunningAudit | undefined): SearchFiles {
  const searched = [...pages].flatMap(([path, { url, content }]) => {
    if (url === false || !hasSearchedArticle(content)) return [];
    const parse = audit && ((html: string, copy: HtmlVisitor) => audit.readPage(path, html, copy));
    return [{ url, html: () => content, ...(parse && { parse }) }];
  });
  let onCopied = (): void => {};
  const copied = new Promise<void>((resolve) => {
    onCopied = resolve;
  });
  const files = buildSearchBundle(pagesToIndex(site, searched), stepLimit(process.env, searched.length), onCopied);
  files.catch(onCopied);
  return { files, copied };
}

/** Yields after each file, so that pages go on being sent to Pagefind. */
async function writePublished(rendered: RenderedPages, files: FileWriter): Promise<void> {
  for (const { path, content } of publishedFiles(rendered.site, indexableOwnerPages(rendered))) {
    files.write(path, content);
    await nextTurn();
  }
}
