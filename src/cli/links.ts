/** `npm run liens`: checks that the external links of the content still work. It changes no file and does not affect the build. */

import { clockToday } from "../build/clock.ts";
import { siteZone } from "../build/load-site.ts";
import { loadContent } from "../content/collection/load-content.ts";
import { terminalLine } from "../diagnostics/report/safe-text.ts";
import { formatReport, REPORT_FORMATS, type ReportFormat } from "../diagnostics/report.ts";
import { plural } from "../locale/fr/plural.ts";
import { readArguments } from "./arguments.ts";
import { failureWords } from "./failure-words.ts";
import type { LinkRequestOptions } from "./links/ask.ts";
import { isConnected } from "./links/connection.ts";
import { externalLinks } from "./links/external-links.ts";
import { readLinkCache, writeLinkCache } from "./links/memory.ts";
import { linkDiagnostics } from "./links/report-links.ts";
import { checkLinks } from "./links/round.ts";
import { webRequest } from "./links/web-request.ts";
import { OptionError } from "./options.ts";

const HELP = `npm run liens [-- --content DOSSIER] [--seulement-hote HÔTE] [--now AAAA-MM-JJ] [--format FORMAT]

Vérifie les liens vers d’autres sites, sans les presser, et propose une copie de ce qui a disparu.
  --seulement-hote HÔTE   ne vérifie que les adresses de cet hôte
  --memoire FICHIER       réponses des dernières fois (.cache/liens.json)
  --delai MS              pause entre deux questions au même hôte (1000)
  --format FORMAT         humain, json, github, sarif ou rdjson`;

const TIMEOUT_MS = 15_000;
const HOSTS = 4;

/** Network access; tests pass their own. */
const INTERNET: Pick<LinkRequestOptions, "request" | "isConnected"> = { request: webRequest(), isConnected };

/** Resolves to 0 whatever the state of the links, to 2 when there is no connection. */
export async function links(args: readonly string[], network = INTERNET): Promise<number> {
  const { values } = readArguments(
    args,
    {
      content: { type: "string", default: "content" },
      "seulement-hote": { type: "string" },
      memoire: { type: "string", default: ".cache/liens.json" },
      delai: { type: "string", default: "1000" },
      format: { type: "string", default: "humain" },
    },
    HELP,
  );
  const format = values.format as ReportFormat;
  const delayMs = Number(values.delai);
  if (!REPORT_FORMATS.includes(format))
    throw new OptionError(`--format : choisissez parmi ${REPORT_FORMATS.join(", ")}.`);
  if (!Number.isInteger(delayMs) || delayMs < 0) throw new OptionError("--delai : écrivez un nombre de millisecondes.");
  const today = values.now ?? clockToday(siteZone(values.content));
  const { content } = loadContent(values.content, today);
  const found = externalLinks(values.content, content.entries, values["seulement-hote"]);
  const known = readLinkCache(values.memoire);
  const terminal = process.stderr.isTTY === true;
  let asked = 0;
  const { answers, connected } = await checkLinks(
    found.map(({ url }) => url),
    {
      today,
      delayMs,
      known,
      hosts: HOSTS,
      timeoutMs: TIMEOUT_MS,
      ...network,
      onAnswer: (url) => {
        asked += 1;
        if (terminal) process.stderr.write(`\r\u001b[K… ${asked} ${terminalLine(url.slice(0, 70))}`);
      },
    },
  );
  if (terminal && asked > 0) process.stderr.write("\r\u001b[K");
  remember(values.memoire, new Map([...known, ...answers]));
  if (!connected) {
    process.stderr.write(
      "Pas de connexion : les liens n’ont pas pu être vérifiés. Relancez « npm run liens » une fois connecté.\n",
    );
    return 2;
  }
  const problems = linkDiagnostics(found, answers, today);
  process.stdout.write(formatReport(problems, format, { colour: process.stdout.isTTY === true, root: values.content }));
  const unsure = [...answers.values()].filter(({ state }) => state === "unsure").length;
  process.stderr.write(
    `${plural(found.length, "adresse")}, dont ${plural(asked, "demandée", "demandées")} aujourd’hui; ${plural(unsure, "sans réponse claire", "sans réponse claire")}.\n`,
  );
  return 0;
}

/** Saves the cache; a failure only means that the links are checked again next time. */
function remember(path: string, answers: Parameters<typeof writeLinkCache>[1]): void {
  try {
    writeLinkCache(path, answers);
  } catch (error) {
    process.stderr.write(`${failureWords(error)}\n`);
  }
}
