/** `npm run serve`: serves the built site on this machine, with the headers and redirects of production. It does not rebuild: `npm start` does. */
import { resolve } from "node:path";
import { recover } from "../build/output-folder.ts";
import { typeset } from "../diagnostics/report/words.ts";
import { readArguments } from "./arguments.ts";
import { holdsSite } from "./compare/differences.ts";
import { listenLocally, readPort } from "./local-server/listen.ts";
import { exitSoon, untilStopped } from "./local-server/until-stopped.ts";
import { createHost, type Host } from "./serve/host.ts";

const HELP = `npm run serve [-- --output DOSSIER] [--port NOMBRE]

Montre le site produit (_site) sur cet ordinateur, tel que les lecteurs le recevront.
  --port NOMBRE   port à employer (4173, ou le prochain qui est libre); 0 pour n’importe quel port libre`;

const FIRST_PORT = 4_173;

/** Runs until it is interrupted; resolves to 0, or to 1 when there is no site to serve. */
export async function serve(args: readonly string[]): Promise<number> {
  const { values } = readArguments(
    args,
    { output: { type: "string", default: "_site" }, port: { type: "string" } },
    HELP,
  );
  const asked = values.port === undefined ? undefined : readPort(values.port);
  const stopped = untilStopped();
  recover(resolve(values.output));
  if (!holdsSite(values.output))
    return failed(`« ${values.output} » ne contient pas de site : lancez d’abord « npm run build ».`);
  const host = readHost(resolve(values.output));
  if (host === undefined)
    return failed(`« ${values.output} » a un fichier _headers ou _redirects illisible : relancez « npm run build ».`);
  const { server, base } = host;
  const port = await listenLocally(server, { asked, first: FIRST_PORT }, (taken, used) =>
    process.stderr.write(`Le port ${taken} est déjà pris : le site est au port ${used}.\n`),
  );
  process.stdout.write(`Site produit : http://localhost:${port}${base}\nCtrl+C pour arrêter.\n`);
  await stopped;
  server.closeAllConnections();
  server.close();
  exitSoon();
  return 0;
}

function readHost(folder: string): Host | undefined {
  try {
    return createHost(folder);
  } catch {
    return undefined;
  }
}

function failed(words: string): number {
  process.stderr.write(`${typeset(words)}\n`);
  return 1;
}
