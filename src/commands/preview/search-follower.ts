/** The search of the preview follows the edits from behind: a process of its own makes it, so that no page ever waits for an index. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { SearchFile } from "../../publish/search/search-bundle.ts";
import type { LoadOptions } from "../load-site.ts";

/** Edits come in bursts: the index is made once they pause. */
const PAUSE_MS = 500;
/** A process that is at work when the preview stops has this long to leave nothing behind. */
const GRACE_MS = 300;
const PROGRAM = fileURLToPath(new URL("./search-process.ts", import.meta.url));
/** Reads TypeScript. */
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** What the process says of an index. */
export type SearchNews = { readonly files: readonly SearchFile[] } | { readonly failure: string };

export interface SearchFollower {
  /** The last index made, by path. */
  readonly files: () => ReadonlyMap<string, Uint8Array>;
  /** Makes an index of what is on disk, soon; of several asked for while one is made, only the last is. */
  readonly follow: (options: LoadOptions) => void;
  /** Ends the process, which may finish what it writes if that is soon. */
  readonly close: () => Promise<void>;
}

/** A follower; `failed` is told in French why there is no index. It keeps no process alive. */
export function searchFollower(failed: (message: string) => void): SearchFollower {
  let files: ReadonlyMap<string, Uint8Array> = new Map();
  let indexer: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const start = (): ChildProcess => {
    const started = fork(PROGRAM, { execArgv: ["--import", LOADER], serialization: "advanced" });
    started.on("message", (news: SearchNews) => {
      if ("failure" in news) failed(news.failure);
      else files = new Map(news.files.map(({ path, bytes }) => [path, bytes]));
    });
    started.on("exit", (code, signal) => {
      indexer = undefined;
      if (!closed) failed(`l’indexation s’est arrêtée (${signal ?? code}).`);
    });
    started.on("error", (error) => failed(error.message));
    started.unref();
    started.channel?.unref();
    return started;
  };
  return {
    files: () => files,
    follow: (options) => {
      clearTimeout(timer);
      if (closed) return;
      timer = setTimeout(() => {
        indexer ??= start();
        indexer.send(options, () => {});
      }, PAUSE_MS).unref();
    },
    close: async () => {
      closed = true;
      clearTimeout(timer);
      const ending = indexer;
      if (ending === undefined) return;
      ending.ref();
      const exit = once(ending, "exit");
      if (ending.connected) ending.disconnect();
      const late = setTimeout(() => ending.kill("SIGKILL"), GRACE_MS);
      await exit;
      clearTimeout(late);
    },
  };
}
