/** `npm start`: the preview. Checks and arranges the site, serves it on this machine only, and shows each change at once. */
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { fileURLToPath } from "node:url";
import { watch } from "chokidar";
import { plural } from "../french/plural.ts";
import type { Problem } from "../content/problem.ts";
import { clockToday } from "./clock.ts";
import { siteZone } from "./load-site.ts";
import { OptionError, readBuildOptions } from "./options.ts";
import { projectPictures } from "./pictures.ts";
import { createPreviewServer } from "./preview/server.ts";
import { indexPreview, loadPreview, type PreviewState } from "./preview/state.ts";
import { formatReport } from "./report.ts";

const FIRST_PORT = 8080;
const LAYOUT_FILES = fileURLToPath(new URL("../../layouts/assets/", import.meta.url));

/** Runs until it is interrupted; answers 0. `--port` chooses the port, 0 any free one. */
export async function dev(args: readonly string[]): Promise<number> {
  const { port, rest } = takePort(args);
  const options = readBuildOptions(rest);
  if (!existsSync(options.content)) throw new OptionError(`Le dossier de contenu « ${options.content} » n’existe pas.`);
  let address = `http://localhost:${port ?? FIRST_PORT}`;
  const cache = { files: new Map(), texts: new Map() };
  const load = (): PreviewState =>
    loadPreview(
      {
        content: options.content,
        drafts: true,
        url: address,
        now: options.now ?? clockToday(siteZone(options.content)),
        ...(options.base === undefined ? {} : { base: options.base }),
      },
      cache,
    );
  let state = load();
  let search: ReadonlyMap<string, Uint8Array> = new Map();
  const pictures = projectPictures();
  const { server, reload } = createPreviewServer(() => ({ state, search, pictures }));
  address = `http://localhost:${await listen(server, port)}`;
  state = load();
  report(state.problems, options.content);

  let indexing: Promise<void> = Promise.resolve();
  const reindex = (): void => {
    const { site } = state;
    indexing = indexing.then(async () => {
      if (site !== state.site) return;
      search = await indexPreview(site);
    }).catch((error: Error) => {
      process.stderr.write(`La recherche n’est pas à jour : ${error.message}\n`);
    });
  };
  reindex();
  process.stdout.write(`\nAperçu du site : ${address}${state.site.base}\nLes changements s’affichent d’eux-mêmes. Ctrl+C pour arrêter.\n`);

  const refresh = (): void => {
    try {
      state = load();
      reload();
      report(state.problems, options.content);
      reindex();
    } catch (error) {
      process.stderr.write(`L’aperçu n’a pas pu être rafraîchi : ${(error as Error).message}\n`);
    }
  };
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch([options.content, LAYOUT_FILES], { ignoreInitial: true, ignored: (path) => /(?:^|[/\\])(?:\.git|node_modules)(?:[/\\]|$)/u.test(path) });
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, 30);
  });
  await new Promise<void>((stop) => {
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  });
  await watcher.close();
  server.closeAllConnections();
  server.close();
  return 0;
}

function takePort(args: readonly string[]): { readonly port?: number; readonly rest: readonly string[] } {
  const index = args.indexOf("--port");
  if (index < 0) return { rest: args };
  const port = Number(args[index + 1]);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new OptionError("--port : écrivez un nombre, par exemple --port 8080");
  return { port, rest: args.filter((_, at) => at !== index && at !== index + 1) };
}

/** Listens on loopback; without a port asked for, the first free one from 8080. */
async function listen(server: Server, asked: number | undefined): Promise<number> {
  const candidates = asked === undefined ? Array.from({ length: 20 }, (_, index) => FIRST_PORT + index) : [asked];
  for (const port of candidates) {
    const found = await new Promise<number | undefined>((resolve, reject) => {
      const failed = (error: NodeJS.ErrnoException): void => (error.code === "EADDRINUSE" ? resolve(undefined) : reject(error));
      server.once("error", failed);
      server.listen(port, "localhost", () => {
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
  if (errors > 0) process.stderr.write(`${plural(errors, "erreur")} : les textes fautifs manquent à l’aperçu.\n`);
}

