/** Prints a whole site into a folder that nobody sees yet, and says what the audit found there. It puts nothing online. */
import wire from "../../.eleventy.ts";
import type { AssetFile } from "../../layouts/assets.ts";
import { auditSearch } from "../audit/audit.ts";
import { isFeed } from "../audit/checks/feeds.ts";
import { diagnosticsOf, type ReportContext } from "../audit/diagnostics-of.ts";
import { auditSubject } from "../audit/subject.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { printPages } from "../eleventy-bridge.ts";
import { publishedFiles } from "../publish/files.ts";
import { headersFile } from "../publish/headers-file.ts";
import { ROUTES } from "../routes.ts";
import type { Site } from "../site/model.ts";
import type { FilesThread } from "./beside/files-thread.ts";
import type { SearchThread } from "./beside/search-thread.ts";
import type { BuildOptions } from "./options.ts";
import { BUILD_FILE, type Staging } from "./output-folder.ts";
import { encodePictures, projectPictures } from "./pictures.ts";
import type { Progress } from "./progress.ts";
import { stepLimit, withTimeLimit } from "./time-limit.ts";
import { treeHash } from "./tree-hash.ts";

/** What other threads and processes do while this one reads, renders and prints. */
export interface Beside {
  readonly search: SearchThread;
  readonly files: FilesThread;
  readonly assets: Promise<readonly AssetFile[]>;
}

const GRACE_MS = 5000;
const NOTHING = "Il n’y a rien à publier aujourd’hui : tous les textes sont des brouillons ou à venir.";

export interface Printed {
  readonly pages: number;
  /** What the audit has found. */
  readonly found: readonly Diagnostic[];
}

/** Prints everything into the staging folder and audits it; the indexer and the encoder of pictures work beside both. */
export async function printSite(
  site: Site,
  staging: Staging,
  beside: Beside,
  progress: Progress,
  options: BuildOptions,
  report?: ReportContext,
): Promise<Printed> {
  const { stage } = progress;
  if (site.posts.length + site.pages.length === 0) throw new Error(NOTHING);
  beside.files.printInto(staging.folder, report && auditSubject(site));
  beside.search.printInto(staging.folder, report !== undefined);
  const pictures = stage("images", () => encodePictures(site, projectPictures()));
  pictures.catch(() => {});
  for (const { path, bytes } of await stage("feuille de style", () => beside.assets)) staging.write(path, bytes);
  let pages = 0;
  const write = (path: string, content: string | Uint8Array): void => {
    if (!beside.files.write(path, content)) staging.write(path, content);
  };
  const placePage = (path: string, html: string): void => {
    write(path, html);
    pages += 1;
  };
  await stage("pages", () => printPages(site, wire, placePage));
  const expected = Object.values(site.views).reduce((sum, views) => sum + views.length, 0);
  if (pages !== expected) throw new Error(`${pages} pages ont été imprimées au lieu de ${expected}.`);
  stage("fils et calendriers", () => {
    for (const { path, content } of publishedFiles(site)) {
      // By then, the thread of the search has little left to do.
      if (typeof content !== "string" || !isFeed(path) || !beside.search.write(path, content)) write(path, content);
    }
    if (options.admin) staging.write(ROUTES.hostHeaders.slice(1), headersFile(site, true));
  });
  const encoded = await stage("fin des images", () => pictures);
  if (encoded.problems.length > 0) return { pages, found: encoded.problems };
  stage("images et documents", () => {
    const place = (url: string, source: string): void => staging.copy(decodeURI(url.slice(1)), source);
    for (const { url, source, raster } of site.assets) if (raster === undefined) place(url, source);
    for (const [url, path] of encoded.files) place(url, path);
  });
  const { bundle, feeds } = await stage("fin de l’index", () =>
    // The thread has a limit of its own, and tells better what is late.
    withTimeLimit("fin de l’index", stepLimit(process.env) + GRACE_MS, () => beside.search.finish()),
  );
  const audited = await stage("fin de la vérification", () =>
    withTimeLimit("fin de la vérification", stepLimit(process.env), () => beside.files.finish(feeds)),
  );
  // The editor is no page of the site: it is not audited.
  if (options.admin) await stage("rédaction", () => printAdmin(site, staging, options.content));
  const found =
    report === undefined || audited === undefined
      ? []
      : [...diagnosticsOf(audited.faults, site, report), ...auditSearch(site, [...bundle.keys()])];
  const digests = new Map([...bundle, ...(audited?.digests ?? [])]);
  const { sha256, files } = stage("empreinte", () => treeHash(staging.folder, digests));
  staging.write(BUILD_FILE, `${JSON.stringify({ generator: "Babillard", now: site.now, files, sha256 }, null, 2)}\n`);
  return { pages, found };
}

/** Loaded only when it is asked for: the bundler and the editor weigh more than the rest of the build. */
async function printAdmin(site: Site, staging: Staging, content: string): Promise<void> {
  const { adminFiles } = await import("./admin.ts");
  for (const { path, bytes } of await adminFiles(site, content)) staging.write(path, bytes);
}
