/** `npm start`: the preview. Checks and arranges the site, serves it on this machine only, and shows each change at once. */
import { once } from "node:events";
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { type FSWatcher, watch } from "chokidar";
import type { Problem } from "../content/problem.ts";
import { plural } from "../french/plural.ts";
import { OptionError, readBuildOptions } from "./options.ts";
import { projectPictures } from "./pictures.ts";
import { livePreview } from "./preview/live-preview.ts";
import { OWN_SOURCES } from "./preview/own-files.ts";
import { createPreviewServer } from "./preview/server.ts";
import { typeset } from "./report/words.ts";
import { formatReport } from "./report.ts";

const FIRST_PORT = 8080;
/** An editor's save is often two or three events. */
const SETTLE_MS = 30;

/** Runs until it is interrupted; answers 0. `--port` chooses the port, 0 any free one. */
export async function dev(args: readonly string[]): Promise<number> {
  const { port, rest } = takePort(args);
  const options = readBuildOptions(rest);
  if (!existsSync(options.content)) throw new OptionError(`Le dossier de contenu « ${options.content} » n’existe pas.`);
  const { server, reload } = createPreviewServer(() => preview.now());
  let address = "";
  const preview = livePreview(options, projectPictures(), () => address, {
    changed: reload,
    found: (problems) => report(problems, options.content),
    failed: (message) => process.stderr.write(`${typeset(message)}\n`),
    recovered: () => watchAgain(),
  });
  let timer: NodeJS.Timeout | undefined;
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(preview.refresh, SETTLE_MS);
  };
  // A folder that went away and came back is another one to the system: what watched the first sees nothing any more.
  const watchAgain = (): void => {
    const former = watcher;
    watcher = watchFiles(options.content, settle).once("ready", settle);
    void former.close();
  };
  address = `http://localhost:${await listen(server, port)}`;
  let watcher = watchFiles(options.content, settle);
  // What changes after the watcher is ready is seen; what changed before is in the first load.
  await once(watcher, "ready");
  preview.refresh();
  const base = preview.now().state?.site.base ?? options.base ?? "/";
  process.stdout.write(
    `\nAperçu du site : ${address}${base}\nLes changements s’affichent d’eux-mêmes. Ctrl+C pour arrêter.\n`,
  );

  await new Promise<void>((stop) => {
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  });
  clearTimeout(timer);
  await watcher.close();
  server.closeAllConnections();
  server.close();
  return 0;
}

function watchFiles(content: string, changed: () => void): FSWatcher {
  return watch([content, OWN_SOURCES], {
    ignoreInitial: true,
    ignored: (path) => /(?:^|[/\\])(?:\.git|node_modules)(?:[/\\]|$)/u.test(path),
  })
    .on("all", changed)
    .on("error", (error) => process.stderr.write(`${(error as Error).message}\n`));
}

function takePort(args: readonly string[]): { readonly port?: number; readonly rest: readonly string[] } {
  const index = args.indexOf("--port");
  if (index < 0) return { rest: args };
  const port = Number(args[index + 1]);
  if (args[index + 1] === undefined || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new OptionError("--port : écrivez un nombre, par exemple --port 8080");
  return { port, rest: args.filter((_, at) => at !== index && at !== index + 1) };
}

/** Listens on loopback; without a port asked for, the first free one from 8080. */
async function listen(server: Server, asked: number | undefined): Promise<number> {
  const candidates = asked === undefined ? Array.from({ length: 20 }, (_, index) => FIRST_PORT + index) : [asked];
  for (const port of candidates) {
    const found = await new Promise<number | undefined>((resolve, reject) => {
      const failed = (error: NodeJS.ErrnoException): void =>
        error.code === "EADDRINUSE" ? resolve(undefined) : reject(error);
      server.once("error", failed);
      server.listen(port, "127.0.0.1", () => {
        server.removeListener("error", failed);
        const address = server.address();
        resolve(typeof address === "object" && address !== null ? address.port : port);
      });
    });
    if (found !== undefined) return found;
  }
  throw new OptionError(`Aucun port n’est libre (${candidates.join(", ")}). Choisissez-en un autre avec --port.`);
}

function report(problems: readonly Problem[], root: string): void {
  if (problems.length === 0) return;
  process.stderr.write(formatReport(problems, "humain", { colour: process.stderr.isTTY === true, root }));
  const errors = problems.filter(({ severity }) => severity === "error").length;
  if (errors > 0)
    process.stderr.write(typeset(`${plural(errors, "erreur")} : les textes fautifs manquent à l’aperçu.\n`));
}
