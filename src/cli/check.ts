/** `npm run verifier`: validates every file and prints the report; writes nothing. */
import { parseArgs } from "node:util";
import { today } from "../build/clock.ts";
import { loadSite, siteZone } from "../build/load-site.ts";
import { readOwnLayouts } from "../build/own-layouts/own-layouts.ts";
import { ownerMarkdown } from "../build/owner-markdown.ts";
import { projectTexts } from "../build/text-store.ts";
import { formatReport, REPORT_FORMATS, type ReportFormat, WHOLE_REPORT } from "../diagnostics/report.ts";
import { plural } from "../locale/fr/plural.ts";
import { OptionError, readBuildOptions, requireContent } from "./options.ts";

/** Resolves to 1 when there is an error (or, with `--strict`, a warning), else to 0. Beyond a few dozen problems, `--tout` shows them all. */
export async function check(args: readonly string[]): Promise<number> {
  const { values, tokens } = parseArgs({
    args: [...args],
    options: { format: { type: "string", default: "humain" }, tout: { type: "boolean", default: false } },
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const format = String(values.format) as ReportFormat;
  if (!REPORT_FORMATS.includes(format))
    throw new OptionError(`--format : choisissez parmi ${REPORT_FORMATS.join(", ")}.`);
  const options = readBuildOptions(withoutOwnOptions(args, tokens));
  requireContent(options.content);
  const { now } = today(siteZone(options.content), options.content, options.now);
  const markdown = await ownerMarkdown();
  // The texts of the last build are read, never written.
  const texts = projectTexts()?.texts;
  const aids = {
    layouts: readOwnLayouts().data,
    ...(markdown === undefined ? texts && { texts } : { amend: markdown }),
  };
  const { problems, content } = loadSite({ ...options, now }, undefined, false, aids);
  process.stdout.write(
    formatReport(problems, format, {
      colour: process.stdout.isTTY === true,
      root: options.content,
      ...(values.tout ? {} : { whole: WHOLE_REPORT }),
    }),
  );
  if (format === "humain" && problems.length === 0)
    process.stdout.write(
      `Tout est en ordre : ${plural(content.entries.length, "texte vérifié", "textes vérifiés")}.\n`,
    );
  const errors = problems.some((problem) => problem.severity === "error");
  return errors || (options.strict && problems.length > 0) ? 1 : 0;
}

/** The options that `build` has too. */
function withoutOwnOptions(
  args: readonly string[],
  tokens: readonly {
    readonly kind: string;
    readonly index: number;
    readonly name?: string;
    readonly inlineValue?: boolean | undefined;
  }[],
): readonly string[] {
  const own = new Set(
    tokens.flatMap(({ kind, index, name, inlineValue }) => {
      if (kind !== "option" || (name !== "format" && name !== "tout")) return [];
      return name === "format" && inlineValue !== true ? [index, index + 1] : [index];
    }),
  );
  return args.filter((_, index) => !own.has(index));
}
