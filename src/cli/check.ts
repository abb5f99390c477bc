/** `npm run verifier`: validates every file and prints the report; writes nothing. */
import { parseArgs } from "node:util";
import { today } from "../build/clock.ts";
import { loadSite, siteZone } from "../build/load-site.ts";
import { ownerMarkdown } from "../build/owner-markdown.ts";
import { projectTexts } from "../build/text-store.ts";
import { formatReport, REPORT_FORMATS, type ReportFormat } from "../diagnostics/report.ts";
import { plural } from "../locale/fr/plural.ts";
import { OptionError, readBuildOptions, requireContent } from "./options.ts";

/** Resolves to 1 when there is an error (or, with `--strict`, a warning), else to 0. */
export async function check(args: readonly string[]): Promise<number> {
  const { values, tokens } = parseArgs({
    args: [...args],
    options: { format: { type: "string", default: "humain" } },
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const format = String(values.format) as ReportFormat;
  if (!REPORT_FORMATS.includes(format))
    throw new OptionError(`--format : choisissez parmi ${REPORT_FORMATS.join(", ")}.`);
  const options = readBuildOptions(withoutFormat(args, tokens));
  requireContent(options.content);
  const { now } = today(siteZone(options.content), options.content, options.now);
  const markdown = await ownerMarkdown();
  // The texts of the last build are read, never written.
  const texts = projectTexts()?.texts;
  const aids = markdown === undefined ? texts && { texts } : { amend: markdown };
  const { problems, content } = loadSite({ ...options, now }, undefined, false, aids);
  process.stdout.write(
    formatReport(problems, format, { colour: process.stdout.isTTY === true, root: options.content }),
  );
  if (format === "humain" && problems.length === 0)
    process.stdout.write(
      `Tout est en ordre : ${plural(content.entries.length, "texte vérifié", "textes vérifiés")}.\n`,
    );
  const errors = problems.some((problem) => problem.severity === "error");
  return errors || (options.strict && problems.length > 0) ? 1 : 0;
}

function withoutFormat(
  args: readonly string[],
  tokens: readonly {
    readonly kind: string;
    readonly index: number;
    readonly name?: string;
    readonly inlineValue?: boolean | undefined;
  }[],
): readonly string[] {
  const token = tokens.find(({ kind, name }) => kind === "option" && name === "format");
  if (token === undefined) return args;
  return args.filter((_, index) => index !== token.index && (token.inlineValue === true || index !== token.index + 1));
}
