/** Opens the search of a built site in this process, with the modules of the search page: Pagefind’s own program and index, served on loopback. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openSearch, type Search } from "../../../layouts/assets/search/open-search.ts";
import type { PagefindModule } from "../../../layouts/assets/search/pagefind.ts";
import * as reader from "../../../layouts/assets/search/read-results.ts";
import { secondChance } from "../../../layouts/assets/search/second-chance.ts";
import * as turns from "../../../layouts/assets/search/turns.ts";
import type { Destination } from "../../output/search/destinations.ts";
import { ROUTES } from "../../routes.ts";
import { listenLocally } from "../local-server/listen.ts";
import { createHost } from "../serve/host.ts";

/** A search that is open. */
export interface BuiltSearch extends Pick<Search, "ask"> {
  /** The site URL of an address that the search gives, without the words to highlight. */
  readonly siteUrl: (address: string) => string;
  readonly close: () => Promise<void>;
}

const PROGRAM = "pagefind/pagefind.js";
const LIST = /^destinations\.[0-9a-f]+\.([a-z0-9]+)\.json$/u;

/** The search of the site built in `folder`, for a reader in the month `YYYY-MM`. Rejects when the index cannot be opened. */
export async function openBuiltSearch(folder: string, month: string): Promise<BuiltSearch> {
  const { server, base: path } = createHost(folder);
  // A connection that is closed for being idle may be one that is used again at that moment.
  server.keepAliveTimeout = 0;
  const port = await listenLocally(server, { asked: 0, first: 0 }, () => {});
  const base = `http://127.0.0.1:${port}${path}`;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  try {
    const search = await openSearch({
      base,
      index: `${base}pagefind/`,
      pagefind: async () => (await import(pathToFileURL(join(folder, PROGRAM)).href)) as PagefindModule,
      // This process has no worker of browsers: only whether there are texts counts.
      texts: Number(existsSync(join(folder, PROGRAM))),
      destinations: async (initial) => readDestinations(folder, initial),
      turns: async () => turns,
      reader: async () => reader,
      secondChance: async () => secondChance,
      month,
    });
    return {
      ask: search.ask,
      siteUrl: (address) => (address.startsWith(base) ? decodeURI(`/${address.slice(base.length)}`) : address),
      close: async () => {
        await search.end();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function readDestinations(folder: string, initial: string): readonly Destination[] {
  const assets = join(folder, ROUTES.assets);
  const name = existsSync(assets) ? readdirSync(assets).find((file) => LIST.exec(file)?.[1] === initial) : undefined;
  return name === undefined ? [] : (JSON.parse(readFileSync(join(assets, name), "utf8")) as readonly Destination[]);
}
