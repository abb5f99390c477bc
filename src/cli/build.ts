/** `npm run build`: the whole pipeline (validation, pages, feeds, search index, audit), all or nothing. */

import { today } from "../build/clock.ts";
import { type LoadedSite, siteZone } from "../build/load-site.ts";
import { recover, refuseOutput, stageOutput } from "../build/output-folder.ts";
import { type Progress, startProgress } from "../build/progress.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { formatReport, WHOLE_REPORT } from "../diagnostics/report.ts";
import { numberText } from "../locale/fr/number-text.ts";
import { plural } from "../locale/fr/plural.ts";
import type { Site } from "../site/model.ts";
import { failureWords } from "./failure-words.ts";
import { type BuildOptions, OptionError, readBuildOptions, requireContent } from "./options.ts";
import { renderSite } from "./render-site.ts";

/** Builds the site. Resolves to the exit code: 0 when the output was replaced, 1 when it was left untouched. */
export async function build(args: readonly string[]): Promise<number> {
  const options = readBuildOptions(args);
  requireContent(options.content);
  const refusal = refuseOutput(options.output, options.content);
  if (refusal !== undefined) throw new OptionError(refusal);
  recover(options.output);
  const progress = startProgress(process.stderr);
  const { now, fromClock } = today(siteZone(options.content), options.content, options.now);
  const staging = stageOutput(options.output);
  let problems: readonly Diagnostic[] = [];
  let leftOut = 0;
  const onLoad = (loaded: LoadedSite): void => {
    problems = loaded.problems;
    leftOut = loaded.unpublishable.length;
    printReport(problems, options);
    const { site } = loaded;
    if (site === undefined || (options.strict && problems.length > 0)) throw new Refused();
    if (site.posts.length + site.pages.length === 0) throw new Error(NOTHING);
    if (fromClock)
      process.stderr.write(`Date du jour prise à l’horloge : ${now}. Pour un résultat reproductible : --now ${now}\n`);
  };
  try {
    const { site, pages, found } = await renderSite(staging, now, progress, options, onLoad);
    printReport(found, options);
    if (found.some(({ severity }) => severity === "error") || (options.strict && found.length > 0))
      throw new Error("Le site produit n’est pas sain.");
    progress.stage("mise en place", staging.swap);
    progress.done();
    process.stdout.write(summary(site, { pages, leftOut }, [...problems, ...found], progress, options));
    return 0;
  } catch (error) {
    staging.discard();
    progress.done();
    const words = error instanceof Refused ? "" : `${failureWords(error, progress.current())}\n`;
    process.stderr.write(`${words}${UNTOUCHED}`);
    return 1;
  }
}

/** The build stops: the report has already said why. */
class Refused extends Error {}

const NOTHING = "Il n’y a rien à publier aujourd’hui : tous les textes sont des brouillons ou à venir.";
const UNTOUCHED = "Rien n’a été publié : le site précédent est intact.\n";

/** A build shows every error; when warnings are many, it only counts them, and `verifier` shows them. */
function printReport(problems: readonly Diagnostic[], options: BuildOptions): void {
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.length - errors.length;
  const shown = warnings > MANY_WARNINGS && !options.strict ? errors : problems;
  if (shown.length > 0)
    process.stderr.write(
      formatReport(shown, "humain", {
        colour: process.stderr.isTTY === true,
        root: options.content,
        whole: WHOLE_REPORT,
      }),
    );
  if (shown !== problems)
    process.stderr.write(`${plural(warnings, "avertissement")} : « npm run verifier » les montre.\n`);
}

const MANY_WARNINGS = 30;

function summary(
  site: Site,
  { pages, leftOut }: { readonly pages: number; readonly leftOut: number },
  problems: readonly Diagnostic[],
  progress: Progress,
  options: BuildOptions,
): string {
  const warnings = problems.filter((problem) => problem.severity === "warning").length;
  const parts = [
    plural(pages, "page"),
    plural(site.posts.length, "publication"),
    ...(leftOut === 0 ? [] : [plural(leftOut, "texte laissé de côté", "textes laissés de côté")]),
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
