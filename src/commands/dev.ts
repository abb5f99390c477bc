/** `npm start`: the preview. Checks and arranges the site, serves it on this machine only, and shows each change at once. */
import { once } from "node:events";
import { realpathSync } from "node:fs";
import { type FSWatcher, watch } from "chokidar";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { typeset } from "../diagnostics/report/words.ts";
import { formatReport } from "../diagnostics/report.ts";
import { plural } from "../french/plural.ts";
import { listenLocally, takePort } from "./local/listen.ts";
import { endSoon, untilStopped } from "./local/until-stopped.ts";
import { readBuildOptions, requireContent } from "./options.ts";
import { projectPictures } from "./pictures.ts";
import { livePreview } from "./preview/live-preview.ts";
import { OWN_SOURCES } from "./preview/own-files.ts";
import { createPreviewServer } from "./preview/server.ts";
import { ownerConfiguration } from "./run-eleventy.ts";

const FIRST_PORT = 8080;
/** An editor's save is often two or three events. */
const SETTLE_MS = 30;

/** Runs until it is asked to stop; answers 0. `--port` chooses the port, 0 any free one. Whoever starts it with a channel is told the port. */
export async function dev(args: readonly string[]): Promise<number> {
  const stopped = untilStopped();
  const { asked, rest } = takePort(args);
  const options = readBuildOptions(rest);
  requireContent(options.content);
  const { server, reload } = createPreviewServer(() => preview.now());
  let address = "";
  const owner = await ownerConfiguration();
  const followed = [OWN_SOURCES, ...(owner === undefined ? [] : [owner.input, ...owner.copied])];
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
  // A folder that went away and came back is another one to the system: what watched the first sees nothing any more.
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
  // What changes after the watcher is ready is seen; what changed before is in the first load.
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
  endSoon();
  return 0;
}

function watchFiles(content: string, others: readonly string[], changed: () => void): FSWatcher {
  return watch([realPath(content), ...others], {
    ignoreInitial: true,
    // Texts are read through no link that leads out of the folder: no more is watched, were it a whole disk.
    followSymlinks: false,
    ignored: (path) => /(?:^|[/\\])(?:\.git|node_modules)(?:[/\\]|$)/u.test(path),
  })
    .on("all", changed)
    .on("error", (error) => {
      const { code, message } = error as NodeJS.ErrnoException;
      process.stderr.write(typeset(`Les changements ne peuvent pas tous être suivis : ${code ?? message}\n`));
    });
}

/** The folder itself may be a link. */
function realPath(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

function report(problems: readonly Diagnostic[], root: string): void {
  if (problems.length === 0) return;
  process.stderr.write(formatReport(problems, "humain", { colour: process.stderr.isTTY === true, root }));
  const errors = problems.filter(({ severity }) => severity === "error").length;
  if (errors > 0)
    process.stderr.write(typeset(`${plural(errors, "erreur")} : les textes fautifs manquent à l’aperçu.\n`));
}
