/** `npm start`: the preview server. Loads the site, serves it on this machine only, and reloads open pages after each change. */
import { once } from "node:events";
import { realpathSync } from "node:fs";
import { type FSWatcher, watch } from "chokidar";
import { ownerConfiguration } from "../build/run-eleventy.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { typeset } from "../diagnostics/report/words.ts";
import { formatReport, WHOLE_REPORT } from "../diagnostics/report.ts";
import { projectPictures } from "../images/encode-pictures.ts";
import { plural } from "../locale/fr/plural.ts";
import { livePreview } from "./dev-server/live-preview.ts";
import { ASSET_SOURCES } from "./dev-server/own-files.ts";
import { createPreviewServer } from "./dev-server/server.ts";
import { extractPort, listenLocally } from "./local-server/listen.ts";
import { exitSoon, untilStopped } from "./local-server/until-stopped.ts";
import { readBuildOptions, requireContent } from "./options.ts";

const FIRST_PORT = 8080;
/** One save by an editor is often two or three events; milliseconds. */
const SETTLE_MS = 30;

/** Runs until it is asked to stop; resolves to 0. `--port` chooses the port, 0 any free one. A parent process with an IPC channel receives the port. */
export async function dev(args: readonly string[]): Promise<number> {
  const { asked, rest } = extractPort(args);
  const options = readBuildOptions(rest);
  requireContent(options.content);
  const stopped = untilStopped();
  const { server, reload } = createPreviewServer(() => preview.now());
  let address = "";
  const owner = await ownerConfiguration();
  const followed = [ASSET_SOURCES, ...(owner === undefined ? [] : [owner.input, ...owner.copied])];
  const preview = livePreview(
    options,
    projectPictures(),
    () => address,
    {
      changed: reload,
      found: (problems) => report(problems, options.content),
      failed: (message) => process.stderr.write(`${typeset(message)}\n`),
      recovered: () => watchAgain(),
    },
    owner?.config,
  );
  let timer: NodeJS.Timeout | undefined;
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(preview.refresh, SETTLE_MS);
  };
  // A folder deleted and created again is a new one to the system: the old watcher no longer sees anything.
  const watchAgain = (): void => {
    const former = watcher;
    watcher = watchFiles(options.content, followed, settle).once("ready", settle);
    void former.close();
  };
  const port = await listenLocally(server, { asked, first: FIRST_PORT }, (taken, used) =>
    process.stderr.write(typeset(`Le port ${taken} est déjà pris : l’aperçu est au port ${used}.\n`)),
  );
  address = `http://localhost:${port}`;
  let watcher = watchFiles(options.content, followed, settle);
  // Changes after the watcher is ready are seen; earlier ones are part of the first load.
  await Promise.race([once(watcher, "ready"), stopped]);
  preview.refresh();
  const base = preview.now().state?.site.base ?? options.base ?? "/";
  process.stdout.write(
    `\nAperçu du site : ${address}${base}\nLes changements s’affichent d’eux-mêmes. Ctrl+C pour arrêter.\n`,
  );
  process.send?.({ port });

  await stopped;
  clearTimeout(timer);
  server.closeAllConnections();
  server.close();
  await Promise.all([watcher.close(), preview.close()]);
  exitSoon();
  return 0;
}

function watchFiles(content: string, others: readonly string[], changed: () => void): FSWatcher {
  return watch([realPath(content), ...others], {
    ignoreInitial: true,
    // Content is not read through links that leave the folder, so they are not watched either: one might lead to a whole
    // disk.
    followSymlinks: false,
    ignored: (path) => /(?:^|[/\\])(?:\.git|node_modules)(?:[/\\]|$)/u.test(path),
  })
    .on("all", changed)
    .on("error", (error) => {
      const { code, message } = error as NodeJS.ErrnoException;
      process.stderr.write(typeset(`Les changements ne peuvent pas tous être suivis : ${code ?? message}\n`));
    });
}

/** Resolves the folder, which may itself be a link. */
function realPath(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

function report(problems: readonly Diagnostic[], root: string): void {
  if (problems.length === 0) return;
  process.stderr.write(
    formatReport(problems, "humain", { colour: process.stderr.isTTY === true, root, whole: WHOLE_REPORT }),
  );
  const errors = problems.filter(({ severity }) => severity === "error").length;
  if (errors > 0)
    process.stderr.write(typeset(`${plural(errors, "erreur")} : les textes fautifs manquent à l’aperçu.\n`));
}
