/** `npm run images`: names the pictures of other sites that the texts show, and with `--rapatrier` brings them home, beside the texts. */
import { terminalLine } from "../diagnostics/report/safe-text.ts";
import { plural } from "../locale/fr/plural.ts";
import { readArguments } from "./arguments.ts";
import { bringHome, type Outcome, picturesElsewhere, type RemotePicture } from "./images/bring-home.ts";
import { isConnected } from "./links/connection.ts";
import type { FileAccess } from "./links/fetch-bytes.ts";
import { webDownload } from "./links/web-request.ts";
import { OptionError, requireContent } from "./options.ts";

const HELP = `npm run images [-- --rapatrier] [--content DOSSIER] [--delai MS] [--now AAAA-MM-JJ]

Nomme les sites dont vos textes montrent les images : une page n’en charge aucune d’ailleurs.
  --rapatrier         copie ces images à côté des textes, et y écrit leur nom de fichier
  --delai MS          pause entre deux questions au même site (1000)

Arrêtée, la commande reprend où elle en était. Relisez les changements avant de les publier :
assurez-vous que vous avez le droit de montrer ces images.`;

const TIMEOUT_MS = 30_000;
const HOSTS = 4;
/** In bytes: far more than a photograph made for a page. */
const LARGEST = 20_000_000;

/** Network access; tests pass their own. */
const INTERNET: Pick<FileAccess, "download" | "isConnected"> = { download: webDownload(LARGEST), isConnected };

/** Resolves to 0 when nothing is left elsewhere, to 1 when some pictures could not be fetched, to 2 without a connection. */
export async function images(args: readonly string[], network = INTERNET): Promise<number> {
  const { values } = readArguments(
    args,
    {
      content: { type: "string", default: "content" },
      rapatrier: { type: "boolean", default: false },
      delai: { type: "string", default: "1000" },
    },
    HELP,
  );
  const delayMs = Number(values.delai);
  if (!Number.isInteger(delayMs) || delayMs < 0) throw new OptionError("--delai : écrivez un nombre de millisecondes.");
  requireContent(values.content);
  const pictures = picturesElsewhere(values.content);
  if (pictures.length === 0) {
    process.stdout.write("Toutes les images de vos textes sont ici : il n’y en a aucune à rapatrier.\n");
    return 0;
  }
  if (!values.rapatrier) {
    process.stdout.write(listByHost(pictures));
    return 0;
  }
  const terminal = process.stderr.isTTY === true;
  let done = 0;
  const { outcomes, connected } = await bringHome(
    values.content,
    pictures,
    { ...network, delayMs, hosts: HOSTS, timeoutMs: TIMEOUT_MS },
    ({ url }) => {
      done += 1;
      if (terminal) process.stderr.write(`\r\u001b[K… ${done}/${pictures.length} ${terminalLine(url.slice(0, 70))}`);
    },
  );
  if (terminal && done > 0) process.stderr.write("\r\u001b[K");
  process.stdout.write(report(outcomes));
  if (!connected) {
    process.stderr.write(
      "Pas de connexion : le reste n’a pas pu être rapatrié. Relancez la commande une fois connecté.\n",
    );
    return 2;
  }
  return outcomes.some(({ state }) => state === "failed") ? 1 : 0;
}

function listByHost(pictures: readonly RemotePicture[]): string {
  const counts = new Map<string, number>();
  for (const { url } of pictures) counts.set(new URL(url).host, (counts.get(new URL(url).host) ?? 0) + 1);
  const lines = [...counts].map(([host, count]) => `  ${terminalLine(host)} : ${plural(count, "image")}\n`);
  return `${plural(pictures.length, "image")} sur d’autres sites :\n${lines.join("")}« npm run images -- --rapatrier » les copie à côté des textes.\n`;
}

function report(outcomes: readonly Outcome[]): string {
  const count = (state: Outcome["state"]): number => outcomes.filter((outcome) => outcome.state === state).length;
  const failures = outcomes.flatMap(({ state, url, positions, reason = "" }) =>
    state === "failed"
      ? positions.map(({ file, line }) => `  ${terminalLine(`${file}:${line} ${url}`)} : ${reason}\n`)
      : [],
  );
  const parts = [
    `${plural(count("fetched"), "image rapatriée", "images rapatriées")}`,
    `${plural(count("known"), "déjà là", "déjà là")}`,
    `${plural(count("failed"), "restée ailleurs", "restées ailleurs")}`,
  ];
  return `${failures.join("")}${parts.join(", ")}.\n`;
}
