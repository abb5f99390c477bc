/** The site as the preview sees it now: arranged anew when a file changes, searched a moment later. */
import { assetFiles } from "../../../layouts/assets.ts";
import type { Problem } from "../../content/problem.ts";
import { publishedFiles } from "../../publish/files.ts";
import { type PictureJob, pictureJobs } from "../../publish/picture-files.ts";
import { searchDocuments } from "../../publish/search-documents.ts";
import { buildSearchIndex } from "../../publish/search-index.ts";
import type { Site } from "../../site/model.ts";
import { type LoadCache, type LoadOptions, loadSite } from "../load-site.ts";
import { createPrinter, type Printer } from "./printer.ts";

export interface PreviewState {
  readonly site: Site;
  readonly problems: readonly Problem[];
  readonly printer: Printer;
  /** Feeds, calendars and the like, made on first request. */
  readonly files: () => ReadonlyMap<string, string | Uint8Array>;
  readonly assets: ReadonlyMap<string, Uint8Array>;
  /** Photographs by site URL, encoded when they are asked for. */
  readonly pictures: ReadonlyMap<string, PictureJob>;
}

/** Loads the site as it is on disk, broken posts left out. */
export function loadPreview(options: LoadOptions, cache: LoadCache): PreviewState {
  const { site, problems } = loadSite(options, undefined, true, cache);
  if (site === undefined) throw new Error("a tolerant load always arranges a site");
  let files: ReadonlyMap<string, string | Uint8Array> | undefined;
  return {
    site,
    problems,
    printer: createPrinter(site),
    files: () => {
      files ??= new Map([...publishedFiles(site)].map(({ path, content }) => [path, content]));
      return files;
    },
    pictures: pictureJobs(site),
    assets: new Map(assetFiles().map(({ path, bytes }) => [path, bytes])),
  };
}

/** The search bundle of a site, by path. */
export async function indexPreview(site: Site): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await buildSearchIndex(searchDocuments(site));
  return new Map(files.map(({ path, bytes }) => [path, bytes]));
}
