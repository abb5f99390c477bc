/** `npm run suivi`: what waits for someone: no report yet, no day yet, registration closed with seats left. It writes nothing. */

import { today } from "../build/clock.ts";
import { loadSite, siteZone } from "../build/load-site.ts";
import { readOwnLayouts } from "../build/own-layouts/own-layouts.ts";
import { terminalLine } from "../diagnostics/report/safe-text.ts";
import { formatReport } from "../diagnostics/report.ts";
import { followUp } from "../site/follow-up.ts";
import { readArguments } from "./arguments.ts";
import { OptionError, requireContent } from "./options.ts";

const HELP = `npm run suivi [-- --content DOSSIER] [--format texte|json] [--now AAAA-MM-JJ]

Dit ce qui attend quelqu’un : une activité tenue sans compte rendu, un jour jamais précisé,
une inscription fermée quand des places restent. N’écrit rien.
  --format json   une liste d’objets : subject (ce qui attend), words (pourquoi), file (où écrire)

Rend 0, même quand quelque chose attend; 1 quand les textes ont des erreurs.`;

/** Resolves to 1 only when the site has errors: what waits is no fault. */
export async function followUpCommand(args: readonly string[]): Promise<number> {
  const { values } = readArguments(
    args,
    { content: { type: "string", default: "content" }, format: { type: "string", default: "texte" } },
    HELP,
  );
  if (values.format !== "texte" && values.format !== "json")
    throw new OptionError("--format : choisissez texte ou json.");
  requireContent(values.content);
  const { now } = today(siteZone(values.content), values.content, values.now);
  const { site, problems } = loadSite({ content: values.content, now, drafts: false }, undefined, false, {
    layouts: readOwnLayouts().data,
  });
  if (site === undefined) {
    const errors = problems.filter(({ severity }) => severity === "error");
    process.stderr.write(
      formatReport(errors, "humain", { colour: process.stderr.isTTY === true, root: values.content }),
    );
    return 1;
  }
  const waiting = followUp(site);
  if (values.format === "json") {
    process.stdout.write(`${JSON.stringify(waiting, null, 2)}\n`);
    return 0;
  }
  const lines = waiting.map(({ subject, words, file }) => terminalLine(`${subject} : ${words} (${file})`));
  process.stdout.write(waiting.length === 0 ? "Rien n’attend.\n" : `${lines.join("\n")}\n`);
  return 0;
}
