/** Prints a whole site into a folder that nobody sees yet, and says what the audit found there. It puts nothing online. */
import { setImmediate as nextTurn } from "node:timers/promises";
import wire from "../../.eleventy.ts";
import type { AssetFile } from "../../layouts/assets.ts";
import { auditSearch } from "../audit/audit.ts";
import { digestOf } from "../audit/digest.ts";
import { urlOf } from "../audit/output.ts";
import { problemsOf, type ReportContext } from "../audit/problems-of.ts";
import { auditSubject } from "../audit/subject.ts";
import type { Problem } from "../content/problem.ts";
import { printPages } from "../eleventy-bridge.ts";
import { publishedFiles } from "../publish/files.ts";
import { headersFile } from "../publish/headers-file.ts";
import { buildSearchBundle } from "../publish/search/search-bundle.ts";
import { type PrintedPage, searchedPages } from "../publish/search/searched-pages.ts";
import type { Site } from "../site/model.ts";
import type { FilesThread } from "./beside/files-thread.ts";
import type { BuildOptions } from "./options.ts";
import { BUILD_FILE, type Staging } from "./output-folder.ts";
import { encodePictures, projectPictures } from "./pictures.ts";
import type { Progress } from "./progress.ts";
import { treeHash } from "./tree-hash.ts";

/** What other threads and processes do while this one reads, renders and prints. */
export interface Beside {
  readonly files: FilesThread;
  readonly assets: Promise<readonly AssetFile[]>;
}

const NOTHING =
  "Il n’y a rien à publier : le dossier ne contient aucun texte, ou tous ses textes sont des brouillons ou à venir.";

export interface Printed {
  readonly pages: number;
  /** What the audit has found. */
  readonly found: readonly Problem[];
}

/** Prints everything into the staging folder and audits it; Pagefind and the encoder of pictures work beside both. */
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
  const pictures = stage("images", () => encodePictures(site, projectPictures()));
  pictures.catch(() => {});
  for (const { path, bytes } of await stage("feuille de style", () => beside.assets)) staging.write(path, bytes);
  let pages = 0;
  const searched: PrintedPage[] = [];
  const write = (path: string, content: string | Uint8Array): void => {
    if (!beside.files.write(path, content)) staging.write(path, content);
  };
  const placePage = (path: string, html: string): void => {
    write(path, html);
    pages += 1;
    if (html.includes("data-pagefind-body")) searched.push({ url: urlOf(path), html: () => html });
  };
  await stage("pages", () => printPages(site, wire, placePage));
  const expected = Object.values(site.views).reduce((sum, views) => sum + views.length, 0);
  if (pages !== expected) throw new Error(`${pages} pages ont été imprimées au lieu de ${expected}.`);
  // Pagefind is a program of its own: it reads the pages while the rest is written.
  const bundle = stage("index de recherche", () => buildSearchBundle(searchedPages(site, searched)));
  bundle.catch(() => {});
  await stage("fils et calendriers", async () => {
    for (const { path, content } of publishedFiles(site)) {
      write(path, content);
      await nextTurn();
    }
    if (options.admin) staging.write("_headers", headersFile(site, true));
  });
  const encoded = await stage("fin des images", () => pictures);
  if (encoded.problems.length > 0) return { pages, found: encoded.problems };
  stage("images et documents", () => {
    const place = (url: string, source: string): void => staging.copy(decodeURI(url.slice(1)), source);
    for (const { url, source, raster } of site.assets) if (raster === undefined) place(url, source);
    for (const [url, path] of encoded.files) place(url, path);
  });
  const audited = await stage("fin de la vérification", () => beside.files.finish(new Map()));
  const searchFiles = await stage("fin de l’index", () => bundle);
  for (const { path, bytes } of searchFiles) staging.write(path, bytes);
  // The editor is no page of the site: it is not audited.
  if (options.admin) await stage("rédaction", () => printAdmin(site, staging, options.content));
  const found =
    report === undefined || audited === undefined
      ? []
      : [
          ...problemsOf(audited.faults, site, report),
          ...auditSearch(
            site,
            searchFiles.map(({ path }) => path),
          ),
        ];
  const digests = new Map([
    ...searchFiles.map(({ path, bytes }) => [path, digestOf(bytes)] as const),
    ...(audited?.digests ?? []),
  ]);
  const { sha256, files } = stage("empreinte", () => treeHash(staging.folder, digests));
  staging.write(BUILD_FILE, `${JSON.stringify({ generator: "Babillard", now: site.now, files, sha256 }, null, 2)}\n`);
  return { pages, found };
}

/** Loaded only when it is asked for: the bundler and the editor weigh more than the rest of the build. */
async function printAdmin(site: Site, staging: Staging, content: string): Promise<void> {
  const { adminFiles } = await import("./admin.ts");
  for (const { path, bytes } of await adminFiles(site, content)) staging.write(path, bytes);
}
