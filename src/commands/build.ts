/** `npm run build`: the whole pipeline. Gate, pages, feeds, search index; all or nothing. */

import wire from "../../.eleventy.ts";
import { assetFiles } from "../../layouts/assets.ts";
import { auditSearch, startAudit } from "../audit/audit.ts";
import { problemsOf, type ReportContext } from "../audit/problems-of.ts";
import { auditSubject } from "../audit/subject.ts";
import type { Problem } from "../content/problem.ts";
import { printPages } from "../eleventy-bridge.ts";
import { numberText } from "../french/number-text.ts";
import { plural } from "../french/plural.ts";
import { publishedFiles } from "../publish/files.ts";
import { headersFile } from "../publish/headers-file.ts";
import { searchDocuments } from "../publish/search-documents.ts";
import { indexFolder, placeDocuments } from "../publish/search-index.ts";
import type { Site } from "../site/model.ts";
import { today } from "./clock.ts";
import { loadSite, siteZone } from "./load-site.ts";
import { type BuildOptions, OptionError, readBuildOptions, requireContent } from "./options.ts";
import { BUILD_FILE, recover, refuseOutput, type Staging, stageOutput } from "./output-folder.ts";
import { encodePictures, projectPictures } from "./pictures.ts";
import { type Progress, startProgress } from "./progress.ts";
import { formatReport } from "./report.ts";
import { treeHash } from "./tree-hash.ts";

/** Builds the site; answers the exit code: 0 when it is printed whole, 1 when nothing was touched. */
export async function build(args: readonly string[]): Promise<number> {
  const options = readBuildOptions(args);
  requireContent(options.content);
  const refusal = refuseOutput(options.output, options.content);
  if (refusal !== undefined) throw new OptionError(refusal);
  recover(options.output);
  const progress = startProgress(process.stderr);
  const { now, fromClock } = today(siteZone(options.content), options.content, options.now);
  const { site, problems, bare } = loadSite({ ...options, now }, progress.stage);
  printReport(problems, options);
  if (site === undefined || (options.strict && problems.length > 0)) {
    progress.done();
    process.stderr.write(UNTOUCHED);
    return 1;
  }
  if (fromClock)
    process.stderr.write(`Date du jour prise à l’horloge : ${now}. Pour un résultat reproductible : --now ${now}\n`);
  const staging = stageOutput(options.output);
  // An indexer that dies leaves a promise that nobody keeps: without this, the process would end in silence.
  const abandon = (): never => {
    staging.discard();
    process.stderr.write(`L’indexeur de la recherche s’est arrêté.\n${UNTOUCHED}`);
    process.exit(1);
  };
  process.once("beforeExit", abandon);
  try {
    const audit = options.audit ? { lenient: bare, reported: problems } : undefined;
    const { pages, found } = await print(site, staging, progress, options, audit);
    printReport(found, options);
    if (found.some(({ severity }) => severity === "error") || (options.strict && found.length > 0))
      throw new Error("Le site produit n’est pas sain.");
    progress.stage("mise en place", staging.swap);
    progress.done();
    process.stdout.write(summary(site, pages, [...problems, ...found], progress, options));
    return 0;
  } catch (error) {
    staging.discard();
    progress.done();
    process.stderr.write(`${(error as Error).message}\n${UNTOUCHED}`);
    return 1;
  } finally {
    process.removeListener("beforeExit", abandon);
  }
}

const NOTHING =
  "Il n’y a rien à publier : le dossier ne contient aucun texte, ou tous ses textes sont des brouillons ou à venir.";
const UNTOUCHED = "Rien n’a été publié : le site précédent est intact.\n";

interface Printed {
  readonly pages: number;
  /** What the audit has found. */
  readonly found: readonly Problem[];
}

/** Prints everything into the staging folder and audits it; the indexer and the encoder of pictures work beside both. */
async function print(
  site: Site,
  staging: Staging,
  progress: Progress,
  options: BuildOptions,
  report?: ReportContext,
): Promise<Printed> {
  const { stage } = progress;
  const { search, count } = startSearch(site, stage);
  const audit = report && startAudit(auditSubject(site));
  const pictures = stage("images", () => encodePictures(site, projectPictures()));
  pictures.catch(() => {});
  const assets = stage("feuille de style", () => assetFiles());
  for (const { path, bytes } of assets) staging.write(path, bytes);
  let pages = 0;
  const placePage = (path: string, html: string): void => {
    staging.write(path, html);
    audit?.readFile(path, html);
    pages += 1;
  };
  await stage("pages", () => printPages(site, wire, placePage));
  const expected = Object.values(site.views).reduce((sum, views) => sum + views.length, 0);
  if (pages !== expected) throw new Error(`${pages} pages ont été imprimées au lieu de ${expected}.`);
  stage("fils et calendriers", () => {
    for (const { path, content } of publishedFiles(site)) {
      staging.write(path, content);
      audit?.readFile(path, content);
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
  const audited = audit && (await stage("vérification du site", () => audit.finish(staging.folder)));
  const bundle = await search;
  for (const { path, bytes } of bundle) staging.write(path, bytes);
  // The editor is no page of the site: it is not audited.
  if (options.admin) await stage("rédaction", () => printAdmin(site, staging, options.content));
  const found =
    report === undefined || audited === undefined
      ? []
      : [
          ...problemsOf(audited.faults, site, report),
          ...auditSearch(
            site,
            bundle.map(({ path }) => path),
            count,
          ),
        ];
  const { sha256, files } = stage("empreinte", () => treeHash(staging.folder, audited?.digests));
  staging.write(BUILD_FILE, `${JSON.stringify({ generator: "Babillard", now: site.now, files, sha256 }, null, 2)}\n`);
  return { pages, found };
}

/** Loaded only when it is asked for: the bundler and the editor weigh more than the rest of the build. */
async function printAdmin(site: Site, staging: Staging, content: string): Promise<void> {
  const { adminFiles } = await import("./admin.ts");
  for (const { path, bytes } of await adminFiles(site, content)) staging.write(path, bytes);
}

/** A build says every error; when warnings are many they are counted, and `verifier` shows them. */
function printReport(problems: readonly Problem[], options: BuildOptions): void {
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.length - errors.length;
  const shown = warnings > MANY_WARNINGS && !options.strict ? errors : problems;
  if (shown.length > 0)
    process.stderr.write(
      formatReport(shown, "humain", { colour: process.stderr.isTTY === true, root: options.content }),
    );
  if (shown !== problems)
    process.stderr.write(`${plural(warnings, "avertissement")} : « npm run verifier » les montre.\n`);
}

const MANY_WARNINGS = 30;

/** Starts the indexer. Only the number of documents is kept. */
function startSearch(site: Site, stage: Progress["stage"]) {
  if (site.posts.length + site.pages.length === 0) throw new Error(NOTHING);
  const placed = stage("documents de recherche", () => placeDocuments(searchDocuments(site)));
  const search = stage("index de recherche", () => indexFolder(placed));
  search.catch(() => {}); // waited for later: a failure must not be unhandled in between
  return { search, count: placed.count };
}

function summary(
  site: Site,
  pages: number,
  problems: readonly Problem[],
  progress: Progress,
  options: BuildOptions,
): string {
  const warnings = problems.filter((problem) => problem.severity === "warning").length;
  const parts = [
    plural(pages, "page"),
    plural(site.posts.length, "publication"),
    plural(warnings, "avertissement"),
    `${numberText(Math.round(progress.seconds() * 10) / 10)} s`,
  ];
  const line = `Site publié dans ${options.output} : ${parts.join(", ")}.\n`;
  if (!options.profile) return line;
  const rows = [...progress.times].map(
    ([name, ms]) => `  ${name.padEnd(24)} ${String(Math.round(ms)).padStart(7)} ms\n`,
  );
  return `${rows.join("")}${line}`;
}
