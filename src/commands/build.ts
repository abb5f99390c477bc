/** `npm run build`: the whole pipeline. Gate, pages, feeds, search index; all or nothing. */

import { assetFilesBeside } from "../../layouts/assets.ts";
import type { Problem } from "../content/problem.ts";
import { numberText } from "../french/number-text.ts";
import { plural } from "../french/plural.ts";
import type { Site } from "../site/model.ts";
import { startFilesThread } from "./beside/files-thread.ts";
import { today } from "./clock.ts";
import { loadSite, siteZone } from "./load-site.ts";
import { type BuildOptions, OptionError, readBuildOptions, requireContent } from "./options.ts";
import { recover, refuseOutput, stageOutput } from "./output-folder.ts";
import { type Beside, printSite } from "./print-site.ts";
import { type Progress, startProgress } from "./progress.ts";
import { formatReport } from "./report.ts";

/** Builds the site; answers the exit code: 0 when it is printed whole, 1 when nothing was touched. */
export async function build(args: readonly string[]): Promise<number> {
  const options = readBuildOptions(args);
  requireContent(options.content);
  const refusal = refuseOutput(options.output, options.content);
  if (refusal !== undefined) throw new OptionError(refusal);
  recover(options.output);
  const progress = startProgress(process.stderr);
  const beside: Beside = {
    files: startFilesThread(progress.add),
    assets: assetFilesBeside(),
  };
  beside.assets.catch(() => {}); // waited for later: a failure must not be unhandled in between
  try {
    return await buildWith(beside, options, progress);
  } finally {
    await end(beside);
  }
}

async function end({ files }: Beside): Promise<void> {
  await files.end();
}

async function buildWith(beside: Beside, options: BuildOptions, progress: Progress): Promise<number> {
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
  try {
    const audit = options.audit ? { lenient: bare, reported: problems } : undefined;
    const { pages, found } = await printSite(site, staging, beside, progress, options, audit);
    printReport(found, options);
    if (found.some(({ severity }) => severity === "error") || (options.strict && found.length > 0))
      throw new Error("Le site produit n’est pas sain.");
    progress.stage("mise en place", staging.swap);
    progress.done();
    process.stdout.write(summary(site, pages, [...problems, ...found], progress, options));
    return 0;
  } catch (error) {
    // A thread that still writes would bring the folder back.
    await end(beside);
    staging.discard();
    progress.done();
    process.stderr.write(`${(error as Error).message}\n${UNTOUCHED}`);
    return 1;
  }
}

const UNTOUCHED = "Rien n’a été publié : le site précédent est intact.\n";

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
