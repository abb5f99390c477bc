/** The preview's current site: loaded again when a file changes. */

import { styleSheet } from "../../../layouts/assets.ts";
import { type LoadInputs, type LoadOptions, loadSite } from "../../build/load-site.ts";
import { NO_OWN_LAYOUTS, type OwnLayouts } from "../../build/own-layouts/own-layouts.ts";
import { hasUrl } from "../../content/collection/missing-fields.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type PictureJob, pictureJobs } from "../../images/picture-files.ts";
import { brandFiles, brandPaths } from "../../output/brand/brand-files.ts";
import { projectShareImages } from "../../output/brand/share-store.ts";
import { publishedFiles } from "../../output/files.ts";
import { allPosters, posterPainter } from "../../output/posters.ts";
import type { Site } from "../../site/model.ts";
import { brokenFiles } from "./broken-files.ts";
import { assetCache } from "./own-files.ts";
import { createPageRenderer, type PageRenderer } from "./page-renderer.ts";

export interface PreviewState {
  /** The content folder. */
  readonly folder: string;
  readonly site: Site;
  readonly problems: readonly Diagnostic[];
  readonly renderer: PageRenderer;
  /** The file of a post that cannot be rendered, by the site URL that it has or would have. */
  readonly broken: ReadonlyMap<string, string>;
  /** Feeds, calendars and other generated files, made on first request. */
  readonly files: () => ReadonlyMap<string, string | Uint8Array>;
  readonly assets: ReadonlyMap<string, Uint8Array>;
  /** Icons and the picture of shared pages, made when one is asked for. */
  readonly brand: ReadonlyMap<string, () => Promise<Uint8Array>>;
  /** Drawn when one is asked for, by path. */
  readonly posters: ReadonlyMap<string, () => string>;
  /** Pictures of shared pages, drawn when one is asked for, by path: each gives its path on this machine. */
  readonly shares: ReadonlyMap<string, () => Promise<string>>;
  /** Photographs by site URL, encoded on request. */
  readonly pictures: ReadonlyMap<string, PictureJob>;
}

/** Loads the site from disk, without invalid posts; `urls` remembers the last known URL of each file. Throws when the folder cannot be read, or for a bug. */
export function loadPreview(
  options: LoadOptions,
  cache: LoadInputs,
  urls: Map<string, string> = new Map(),
  own: OwnLayouts = NO_OWN_LAYOUTS,
): PreviewState {
  const inputs = { ...cache, layouts: own.data };
  const { site, problems, content, unpublishable } = loadSite(options, undefined, true, inputs);
  if (site === undefined) throw new Error("a tolerant load always arranges a site");
  for (const { file, url } of [...content.entries, ...unpublishable.filter(hasUrl)]) urls.set(file, url);
  let files: ReadonlyMap<string, string | Uint8Array> | undefined;
  return {
    folder: options.content,
    site,
    problems,
    renderer: createPageRenderer(site, own),
    broken: brokenFiles(problems, content.entries, urls, content.settings.kinds),
    files: () => {
      files ??= new Map([...publishedFiles(site)].map(({ path, content: text }) => [path, text]));
      return files;
    },
    pictures: pictureJobs(site),
    assets: new Map(assetCache()).set(styleSheet(site).path, styleSheet(site).bytes),
    brand: lazyBrand(site),
    shares: lazyShares(site),
    posters: lazyPosters(site),
  };
}

function lazyShares(site: Site): ReadonlyMap<string, () => Promise<string>> {
  const store = projectShareImages();
  return new Map(
    [...site.shareImages.values()].map((image) => [
      image.url.slice(1),
      async () => (await store.cached(image)) ?? store.make(image),
    ]),
  );
}

/** By path; all are made together, once. */
function lazyBrand(site: Site): ReadonlyMap<string, () => Promise<Uint8Array>> {
  let made: ReturnType<typeof brandFiles> | undefined;
  const find = async (wanted: string): Promise<Uint8Array> => {
    made ??= brandFiles(site);
    return (await made).find(({ path }) => path === wanted)?.bytes ?? new Uint8Array();
  };
  return new Map(brandPaths(site).map((path) => [path, () => find(path)]));
}

/** By path; the font is read once for all. */
function lazyPosters(site: Site): ReadonlyMap<string, () => string> {
  const paint = posterPainter();
  return new Map(allPosters(site).map((poster) => [poster.url.slice(1), () => paint(poster)]));
}
