/** `npm run agenda`: makes drafts to review of a partner’s calendar (iCalendar) or spreadsheet (CSV). A text already imported is never overwritten; a build imports nothing. */
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { clockToday } from "../build/clock.ts";
import { siteZone } from "../build/load-site.ts";
import { loadContent } from "../content/collection/load-content.ts";
import { BUILT_IN_KINDS, type Kind } from "../content/kinds.ts";
import { terminalLine } from "../diagnostics/report/safe-text.ts";
import type { ImportedAs } from "../importers/draft-values.ts";
import type { ImportedEvent } from "../importers/model.ts";
import { readPartnerFile } from "../importers/read-partner-file.ts";
import { gathered } from "../importers/same-title.ts";
import { slug } from "../locale/fr/slug.ts";
import { importReport } from "./agenda/import-report.ts";
import { type ImportOutcome, writeDrafts } from "./agenda/write-drafts.ts";
import { readArguments } from "./arguments.ts";
import { NotConnected } from "./links/ask.ts";
import { isConnected } from "./links/connection.ts";
import { type FetchedBytes, type FileAccess, fetchBytes } from "./links/fetch-bytes.ts";
import { CALENDAR_HEADERS, webDownload } from "./links/web-request.ts";
import { OptionError, requireContent } from "./options.ts";

const HELP = `npm run agenda -- FICHIER.ics|ADRESSE|FICHIER.csv [--comme evenement|formation|titre] [--content DOSSIER] [--source NOM] [--passes] [--now AAAA-MM-JJ]

Fait un brouillon de chaque activité d’un partenaire, à relire avant de le publier.
  FICHIER.ics, ADRESSE   un agenda iCalendar, dans un fichier ou sur le Web
  FICHIER.csv            un tableau dont la première ligne nomme les colonnes : titre, date, début, fin,
                         lieu, adresse, ville, prix, lien, description, état, catégorie, uid
  --comme evenement      chaque activité devient un article qui annonce un événement; c’est ce qui est fait
                         sans cette option, puisque ce qu’annonce un partenaire n’est pas une formation d’ici
  --comme formation      chaque activité devient une formation
  --comme titre          ce que le partenaire appelle formation, atelier ou cours, dans son titre ou sa catégorie,
                         devient une formation; le reste, un article qui annonce un événement
  --source NOM           le nom du partenaire (celui de l’agenda, sinon celui du fichier ou du site)
  --passes               prend aussi ce qui est déjà passé

Une activité qui se répète a toutes ses dates, et toutes sont dans l’agenda. Un événement déjà repris est reconnu à son UID : son texte n’est jamais réécrit, et la commande dit ce qui
a changé chez le partenaire.`;

const TIMEOUT_MS = 30_000;
/** In bytes: a calendar of ten thousand events. */
const LARGEST = 10_000_000;

/** Network access; tests pass their own. */
const INTERNET: Pick<FileAccess, "download" | "isConnected"> = {
  download: webDownload(LARGEST, undefined, CALENDAR_HEADERS),
  isConnected,
};

/** Resolves to 0, to 1 when something could not be read, to 2 without a connection. */
export async function agenda(args: readonly string[], network = INTERNET): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    {
      content: { type: "string", default: "content" },
      source: { type: "string" },
      comme: { type: "string", default: "evenement" },
      passes: { type: "boolean", default: false },
    },
    HELP,
  );
  const [from, ...others] = positionals;
  if (from === undefined || others.length > 0)
    throw new OptionError(`Nommez un agenda ou un tableau, et un seul.\n\n${HELP}`);
  const sortOf = sortNamed(values.comme);
  requireContent(values.content);
  const zone = siteZone(values.content);
  const now = values.now ?? clockToday(zone);
  const address = webAddressOf(from);
  const fetched = address === undefined ? bytesOf(from) : await downloaded(address, network);
  if (fetched === undefined) return refuse("Pas de connexion : relancez la commande une fois connecté.", 2);
  if ("reason" in fetched) return refuse(`${from} : ${fetched.reason}.`, 1);
  const read = readPartnerFile(fetched.bytes, { now, zone });
  if ("refusal" in read) return refuse(`${from} : ${read.refusal}.`, 1);
  const { content } = loadContent(values.content, now);
  const kindOf = (kind: Kind): Kind => content.settings.kinds.find(({ id }) => id === kind.id) ?? kind;
  const named = values.source ?? read.name;
  const source = named ?? (address === undefined ? basename(from) : new URL(address).hostname);
  const outcomes: readonly ImportOutcome[] = writeDrafts(values.content, gathered(read.events, source), {
    sortOf,
    kinds: {
      formation: kindOf(BUILT_IN_KINDS.formation),
      // An event is announced by an article.
      evenement: kindOf(BUILT_IN_KINDS.article),
    },
    urls: content.entries.flatMap(({ url, aliases }) => [url, ...aliases]),
    source,
    now,
    withPast: values.passes,
  });
  process.stderr.write([...(read.notes ?? []), ...read.problems].map((words) => `${terminalLine(words)}\n`).join(""));
  process.stdout.write(
    importReport(outcomes, named === undefined && address === undefined ? basename(from) : undefined),
  );
  return read.problems.length > 0 ? 1 : 0;
}

/** « événements », « Formation »: as people type them; by its title, what the partner calls a training is one. */
function sortNamed(typed: string): (event: ImportedEvent) => ImportedAs {
  const plain = slug(typed).replace(/s$/u, "");
  if (plain === "formation" || plain === "evenement") return () => plain;
  if (plain === "titre") return ({ isTraining }) => (isTraining ? "formation" : "evenement");
  throw new OptionError(
    `« ${typed} » n’est pas une sorte d’activité : --comme evenement, --comme formation ou --comme titre.`,
  );
}

/** `webcal:` is how applications write the address of a calendar. */
function webAddressOf(typed: string): string | undefined {
  const address = typed.replace(/^webcals?:/iu, "https:");
  return /^https?:\/\//iu.test(address) && URL.canParse(address) ? address : undefined;
}

function bytesOf(path: string): FetchedBytes {
  return existsSync(path) ? { bytes: readFileSync(path) } : { reason: "ce fichier n’existe pas" };
}

/** Undefined without a connection. */
async function downloaded(address: string, network: typeof INTERNET): Promise<FetchedBytes | undefined> {
  try {
    return await fetchBytes(address, { ...network, timeoutMs: TIMEOUT_MS });
  } catch (error) {
    if (error instanceof NotConnected) return undefined;
    throw error;
  }
}

function refuse(words: string, code: number): number {
  process.stderr.write(`${terminalLine(words)}\n`);
  return code;
}
