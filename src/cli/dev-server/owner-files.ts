/**
 * The owner's additions in `.eleventy.ts` and in the layouts, for the preview: Eleventy renders them into a temporary
 * folder each time the site changes. Our own pages do not wait for it.
 */
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { outputPaths } from "../../audit/output-paths.ts";
import { startEleventy } from "../../build/run-eleventy.ts";
import type { Site } from "../../site/model.ts";

/** Milliseconds to wait, since edits come in bursts. */
const PAUSE_MS = 50;

export interface OwnerFiles {
  /** The file on this machine for a path such as `ma-page/index.html`. */
  readonly find: (path: string) => string | undefined;
  /** Schedules a new rendering for the current site. */
  readonly follow: (site: Site) => void;
  readonly close: () => Promise<void>;
}

interface Listeners {
  /** Called when there are new files to show. */
  readonly changed: () => void;
  /** Called when rendering failed, with the reason in French. */
  readonly failed: (message: string) => void;
}

/** Starts with no files. */
export function ownerFiles({ changed, failed }: Listeners): OwnerFiles {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "babillard-apercu-")));
  let files: ReadonlyMap<string, string> = new Map();
  let pending: Site | undefined;
  let working: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let turn = 0;

  const render = async (site: Site): Promise<void> => {
    const former = join(root, String(turn));
    turn += 1;
    const output = join(root, String(turn));
    mkdirSync(output);
    const { eleventy } = await startEleventy({ output, base: site.base, request: { ownPages: false, site } });
    await eleventy.write();
    const hadAny = files.size > 0;
    files = new Map(outputPaths(output).map((path) => [path, join(output, path)]));
    rmSync(former, { recursive: true, force: true });
    if (hadAny || files.size > 0) changed();
  };
  const work = async (): Promise<void> => {
    while (pending !== undefined) {
      const site = pending;
      pending = undefined;
      await render(site).catch((error: Error) => failed(error.message));
    }
    working = undefined;
  };
  return {
    find: (path) => files.get(path),
    follow(site) {
      pending = site;
      clearTimeout(timer);
      timer = setTimeout(() => {
        working ??= work();
      }, PAUSE_MS).unref();
    },
    async close() {
      clearTimeout(timer);
      pending = undefined;
      await working;
      rmSync(root, { recursive: true, force: true });
    },
  };
}
