/** `npm run serve`: the printed site on this machine, with the headers and redirects of production. It prints nothing anew: `npm start` does. */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { readArguments } from "./arguments.ts";
import { holdsSite } from "./compare/differences.ts";
import { OptionError } from "./options.ts";
import { recover } from "./output-folder.ts";
import { createHost } from "./serve/host.ts";

const HELP = `npm run serve [-- --output DOSSIER] [--port NOMBRE]

Montre le site produit (_site) sur cet ordinateur, tel que les lecteurs le recevront.
  --port NOMBRE   port à employer (4173); 0 pour n’importe quel port libre`;

/** Runs until it is interrupted; answers 0. */
export async function serve(args: readonly string[]): Promise<number> {
  const { values } = readArguments(
    args,
    { output: { type: "string", default: "_site" }, port: { type: "string", default: "4173" } },
    HELP,
  );
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new OptionError("--port : écrivez un nombre, par exemple --port 4173");
  recover(resolve(values.output));
  if (!holdsSite(values.output))
    throw new OptionError(`« ${values.output} » ne contient pas de site : lancez d’abord « npm run build ».`);
  const { server, base } = createHost(resolve(values.output));
  server.listen(port, "localhost");
  try {
    await once(server, "listening");
  } catch {
    throw new OptionError(`Le port ${port} est déjà pris. Choisissez-en un autre, par exemple --port 0`);
  }
  process.stdout.write(
    `Site produit : http://localhost:${(server.address() as AddressInfo).port}${base}\nCtrl+C pour arrêter.\n`,
  );
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  server.closeAllConnections();
  server.close();
  return 0;
}
