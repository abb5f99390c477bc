/**
 * The Eleventy plugin, where the layers meet: it gives Eleventy our Markdown library, the validated site as the global
 * data `site` and our pages as templates, and writes feeds, calendars, pictures and the search index once Eleventy has
 * written the pages.
 */
import { existsSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { timeUp, today } from "./build/clock.ts";
import { requestOf } from "./build/command-request.ts";
import { amend, amendsMarkdown, type BuildEvent, type EleventyConfig } from "./build/eleventy-config.ts";
import { type LoadedSite, loadSite, siteZone } from "./build/load-site.ts";
import { isBuilding, isComplete, markComplete, unknownFiles } from "./build/output-marker.ts";
import { type OwnLayouts, readOwnLayouts } from "./build/own-layouts/own-layouts.ts";
import { addPageTemplates, addTsxPages } from "./build/page-templates.ts";
import { type MadeShares, makeShares, shareLimit } from "./build/share-images.ts";
import { projectTexts, type TextStore } from "./build/text-store.ts";
import { pagesIn, writeSite } from "./build/write-site.ts";
import { formatReport, WHOLE_REPORT } from "./diagnostics/report.ts";
import { plural } from "./locale/fr/plural.ts";
import { createLibrary } from "./markdown/library.ts";
import { projectShareImages } from "./output/brand/share-store.ts";
import type { Site } from "./site/model.ts";

export type { EleventyConfig } from "./build/eleventy-config.ts";

export interface BabillardOptions {
  /** The content folder, relative to the working directory. */
  readonly content?: string;
}

/** For `addPlugin(babillard, { content: "content" })`. */
export function babillard(eleventy: EleventyConfig, { content = "content" }: BabillardOptions = {}): void {
  const request = requestOf(eleventy);
  const folder = resolve(request.options?.content ?? content);
  const stage = request.stage ?? ((_, run) => run());
  let prepared: Promise<MadeShares> | undefined;
  let layouts: OwnLayouts | undefined;
  let texts: TextStore | undefined;
  /** Files of the output folder that no build wrote. */
  let others: ReadonlySet<string> = new Set();

  /** Read again at each build: a server of Eleventy's goes on after a change. */
  const own = (): OwnLayouts => {
    layouts ??= readOwnLayouts();
    return layouts;
  };
  const made = (): Promise<MadeShares> => {
    prepared ??= request.site ? Promise.resolve({ site: request.site, files: new Map(), waiting: 0 }) : prepare();
    return prepared;
  };
  const prepare = async (): Promise<MadeShares> => {
    const site = stageLoad();
    const isOver = timeUp(shareLimit(process.env));
    const result = await stage("images de partage", () => makeShares(site, projectShareImages(), isOver));
    if (result.waiting > 0) process.stderr.write(waitingWords(result.waiting));
    return result;
  };
  const stageLoad = (): Site => {
    const { options } = request;
    const { now } = today(siteZone(folder), folder, options?.now);
    // What a function of the owner's does to a text cannot be told from what it did yesterday.
    texts = amendsMarkdown(eleventy) ? undefined : projectTexts();
    const result = loadSite({ drafts: false, ...options, content: folder, now }, stage, false, {
      layouts: own().data,
      ...(texts && { texts: texts.texts }),
      amend: (md) => amend(eleventy, md),
    });
    (request.onLoad ?? report)(result);
    if (result.site === undefined) throw new Error("Le site a des erreurs : rien n’est publié.");
    return result.site;
  };

  eleventy.setLibrary("md", createLibrary());
  // Eleventy renders the owner's templates; the texts of `content/` are validated and rendered by our own templates.
  eleventy.ignores.add(`${relative(".", folder).replaceAll(sep, "/") || "."}/**`);
  eleventy.addGlobalData("site", async () => opaque((await made()).site));
  addTsxPages(eleventy, own);
  if (request.ownPages !== false) addPageTemplates(eleventy, own);

  eleventy.on("eleventy.before", ({ directories, outputMode }: BuildEvent) => {
    prepared = undefined;
    layouts = undefined;
    const output = resolve(directories.output);
    refuseOutputIn(output, folder);
    others = new Set(outputMode === "fs" && existsSync(output) ? unknownFiles(output) : []);
    if (outputMode === "fs" && request.ownPages !== false) refuseForeignOutput(output, others);
    refuseInput(directories.input, folder);
  });
  if (request.ownPages === false) return;
  eleventy.on("eleventy.after", async ({ directories, outputMode, results = [] }: BuildEvent) => {
    // With `--dryrun`, Eleventy names no page: it has written none.
    if (outputMode !== "fs" || results.length === 0) return;
    const { site, files } = await made();
    const rendered = pagesIn(resolve(directories.output), site, results);
    const problems = await writeSite(rendered, stage, request, folder, files);
    // `babillard build` marks the folder again when it swaps it in.
    markComplete(rendered.folder, others);
    texts?.save(rendered.site);
    if (request.onRendered !== undefined) return request.onRendered(rendered, problems);
    if (problems.length > 0)
      process.stderr.write(formatReport(problems, "humain", { colour: false, root: folder, whole: WHOLE_REPORT }));
    if (problems.some(({ severity }) => severity === "error"))
      throw new Error("Le site a des erreurs : ce qui est écrit n’est pas complet.");
  });

  function report({ problems }: LoadedSite): void {
    if (problems.length > 0)
      process.stderr.write(
        formatReport(problems, "humain", { colour: process.stderr.isTTY === true, root: folder, whole: WHOLE_REPORT }),
      );
  }
}

function waitingWords(count: number): string {
  return `${plural(count, "image de partage attend", "images de partage attendent")} la prochaine construction : d’ici là, ces pages partagent l’image de leur genre.\n`;
}

/** Eleventy renders every text of its input folder: one that contains the content folder would publish unvalidated posts. */
function refuseInput(input: string, content: string): void {
  const way = relative(resolve(input), content);
  if (way !== "" && !way.startsWith(".."))
    throw new Error(
      `Le dossier d’entrée d’Eleventy (« ${input} ») contient le dossier de contenu : des textes y seraient publiés sans être vérifiés. Écrivez dans .eleventy.ts « dir: { input: "layouts" } », ou un autre dossier à part.`,
    );
}

/** Eleventy writes over what it finds: a folder that no build has filled, and that is not empty, is left alone. */
function refuseForeignOutput(output: string, others: ReadonlySet<string>): void {
  if (others.size === 0 || isComplete(output) || isBuilding(output)) return;
  throw new Error(
    `« ${output} » n’est pas vide, et rien ne dit que Babillard l’a rempli : « ${[...others][0]} ». Rien n’y a été touché. Choisissez un autre dossier, ou videz-le vous-même.`,
  );
}

/** Rendered pages must not lie among the texts, nor be read as texts by the next build. */
function refuseOutputIn(output: string, content: string): void {
  const way = relative(content, output);
  if (way === "" || !(way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way)))
    throw new Error(`« ${output} » est dans le dossier de contenu : choisissez un dossier à part, par exemple _site.`);
}

/** Eleventy deep-merges plain objects of global data; an object with a prototype is passed on as it is. */
function opaque(site: Site): Site {
  return Object.assign(Object.create(Opaque), site) as Site;
}

const Opaque = Object.create(Object.prototype) as object;
