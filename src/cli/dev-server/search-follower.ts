/** Keeps the preview's search index up to date in a child process, so that pages do not wait for it. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import type { LoadOptions } from "../../build/load-site.ts";
import type { SearchFile } from "../../output/search/search-bundle.ts";
import { packagePath } from "../../package-path.ts";

/** Milliseconds to wait before indexing, since edits come in bursts. */
const PAUSE_MS = 500;
/** Milliseconds the process may take to clean up when the preview stops. */
const GRACE_MS = 300;
/** Compiled with the commands; from the sources where nothing is compiled. */
const COMPILED = packagePath("dist/search-process.js");
const SOURCE = packagePath("src/cli/dev-server/search-process.ts");

/** Message from the process about an index. */
export type SearchMessage = { readonly files: readonly SearchFile[] } | { readonly failure: string };

export interface SearchFollower {
  /** The files of the last index, by path. */
  readonly files: () => ReadonlyMap<string, Uint8Array>;
  /** Schedules an index of what is on disk; of several requests made during indexing, only the last one counts. */
  readonly follow: (options: LoadOptions) => void;
  /** Ends the process, after a short time to finish what it writes. */
  readonly close: () => Promise<void>;
}

/** Starts following; `failed` is called with the reason, in French, when there is no index. The child does not keep this process alive. */
export function searchFollower(failed: (message: string) => void): SearchFollower {
  let files: ReadonlyMap<string, Uint8Array> = new Map();
  let indexer: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const start = (): ChildProcess => {
    const compiled = existsSync(COMPILED);
    const execArgv = compiled ? [] : ["--import", import.meta.resolve("tsx")];
    const started = fork(compiled ? COMPILED : SOURCE, { execArgv, serialization: "advanced" });
    started.on("message", (news: SearchMessage) => {
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
